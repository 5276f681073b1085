import { html } from "hono/html";
import type { Page } from "./frame.ts";

const fault = (status: NonNullable<Page["status"]>, title: string, words: string): Page => ({
  title,
  status,
  body: html`<div class="narrow"><h1>${title}</h1><p>${words}</p><p><a href="/">Go to your applications</a></p></div>`,
});

/** The same for what never existed, what is gone and what is somebody else's. */
export const notFoundPage = (): Page => fault(404, "There is nothing here", "The page you asked for does not exist, or no longer does.");

export const forbiddenPage = (): Page =>
  fault(
    403,
    "That was not done",
    "The form did not come from an open page of Afterword, or the page had been open for too long. Nothing was changed. Please open the page anew and try once more.",
  );

export const tooLargePage = (): Page =>
  fault(413, "That is too long", "A form here takes 64 KB of text at most. Nothing was changed; the back button brings your text back.");

/** `reference` is what stands in the log; the fault itself is shown to nobody. */
export const brokenPage = (reference: string): Page =>
  fault(500, "Something went wrong", `That is our fault, not yours. Please try again in a minute. Reference: ${reference}.`);

/** On one machine, after everything was removed. */
export const goneHerePage = (): Page => ({
  title: "Everything has been removed",
  status: 410,
  body: html`<div class="narrow"><h1>Everything has been removed</h1><p>Nothing is on record any more. Start Afterword again to begin anew.</p></div>`,
});
