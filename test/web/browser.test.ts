import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { ApplicationId } from "@afterword/core/id";
import { createAdaptorServer } from "@hono/node-server";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { interviewed, keep, keepAll, now } from "./sample-story.ts";
import { candidate, localView, setUp } from "./set-up.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);
const quiet =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

const maya = candidate("can_maya", "maya@hollowpine.example");
const key = { candidateId: maya.id, applicationId: "app_mercy" as ApplicationId };

/** The view behind a real socket, with two notes that wait. */
const serve = async (all = false) => {
  const made = setUp({ now });
  await made.ports.store.saveCandidate(maya);
  await (all ? keepAll(made.ports, maya) : keep(made.ports, interviewed(maya)));
  const server = createAdaptorServer({ fetch: localView(made, maya.id).fetch });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const drafts = async () => (await made.ports.store.loadApplication(key))?.drafts ?? [];
  return {
    drafts,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

/** As text, since only the page knows a document. */
const unfoldAndMeasure = `(() => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const pressed = [...document.querySelectorAll("button, main select, main input:not([type=hidden], [type=checkbox])")];
  return {
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: pressed.filter((element) => element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML),
  };
})()`;

const title = hasBrowser ? "in a real browser" : `in a real browser (left out: there is none at ${executablePath})`;

describe.skipIf(!hasBrowser)(title, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: quiet.split(" ") });
  });
  afterAll(() => browser?.close());

  /** Whatever the browser complains of (a blocked style, a script) fails the test. */
  const open = async (options: Parameters<Browser["newContext"]>[0] = {}): Promise<{ page: Page; complaints: string[] }> => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, ...options })).newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    return { page, complaints };
  };

  test("a note is found, read, sent off and stopped again", async () => {
    const view = await serve();
    const { page, complaints } = await open({ viewport: { width: 390, height: 844 } });
    await page.goto(view.url);
    await page.getByRole("link", { name: /Thank-you to Dr\. Ana Ruiz/u }).click();
    await page.getByText("<aruiz@mercy.example>").waitFor();
    await page.getByRole("button", { name: "Send it", exact: true }).click();
    await page.getByRole("status").getByText("goes out today at 17:10").waitFor();
    expect((await view.drafts())[0]?.state.kind).toBe("approved");
    await page.getByRole("button", { name: "Stop it" }).click();
    await page.getByRole("status").getByText("Stopped in time").waitFor();
    expect((await view.drafts())[0]?.state.kind).toBe("waiting");
    await page.reload();
    expect((await view.drafts())[0]?.state.kind).toBe("waiting");
    expect(complaints).toEqual([]);
    await view.close();
  });

  test("a note is changed, and what was changed is what goes out", async () => {
    const view = await serve();
    const { page, complaints } = await open();
    await page.goto(view.url);
    await page.getByRole("link", { name: /Marcus Oyelaran/u }).click();
    await page.getByText("Change it").click();
    await page.getByLabel("Subject").fill("Thank you, Marcus");
    await page.getByLabel("Note", { exact: true }).fill("Dear Marcus,\n\nthank you for “the calm”.\n\nMaya");
    await page.getByRole("button", { name: "Keep the change" }).click();
    await page.getByRole("status").getByText("Changed. It waits for your word").waitFor();
    const [, changed] = await view.drafts();
    expect(changed).toMatchObject({ version: 2, subject: "Thank you, Marcus", body: "Dear Marcus,\n\nthank you for “the calm”.\n\nMaya" });
    await page.getByRole("button", { name: "Send it", exact: true }).click();
    await page.getByRole("status").waitFor();
    expect((await view.drafts())[1]?.state).toMatchObject({ kind: "approved", version: 2 });
    expect(complaints).toEqual([]);
    await view.close();
  });

  test("two windows: the one that shows an older version does nothing but show the newest", async () => {
    const view = await serve();
    const { page } = await open();
    const [note] = await view.drafts();
    const path = `${view.url}/applications/app_mercy/drafts/${note?.id}`;
    const other = await page.context().newPage();
    await page.goto(path);
    await other.goto(path);
    await other.getByText("Change it").click();
    await other.getByLabel("Note", { exact: true }).fill("The newest text");
    await other.getByRole("button", { name: "Keep the change" }).click();
    await other.getByRole("status").waitFor();
    // A window behind another is not drawn, and what is not drawn cannot be pressed.
    await page.bringToFront();
    await page.getByRole("button", { name: "Send it", exact: true }).click();
    await page.getByRole("alert").getByText("The note was changed in the meantime").waitFor();
    await page.getByRole("article").getByText("The newest text").waitFor();
    expect((await view.drafts())[0]?.state.kind).toBe("waiting");
    await view.close();
  });

  test("a note is skipped, and one is sent by oneself", async () => {
    const view = await serve();
    const { page, complaints } = await open();
    await page.goto(view.url);
    await page.getByRole("link", { name: /Dr\. Ana Ruiz/u }).click();
    await page.getByRole("button", { name: "Skip it" }).click();
    await page.getByRole("status").getByText("nothing goes to Dr. Ana Ruiz").waitFor();
    await page.goto(view.url);
    await page.getByRole("link", { name: /Marcus Oyelaran/u }).click();
    await page.getByText("Send it from your own mailbox").click();
    expect(await page.getByRole("link", { name: "Open it in your mail program" }).getAttribute("href")).toMatch(
      /^mailto:moyelaran@mercy\.example\?subject=/u,
    );
    await page.getByRole("button", { name: "I sent it myself" }).click();
    await page.getByRole("status").getByText("Good: you sent it to Marcus Oyelaran yourself.").waitFor();
    expect((await view.drafts()).map(({ state }) => state.kind)).toEqual(["skipped", "handed-over"]);
    expect(complaints).toEqual([]);
    await view.close();
  });

  test.each([320, 390, 768, 1280])("at %d pixels nothing sticks out, and on a phone everything to press is 44 high", async (width) => {
    const view = await serve(true);
    const { page, complaints } = await open({ viewport: { width, height: 800 }, javaScriptEnabled: true });
    const [note] = await view.drafts();
    const paths = [
      "/",
      "/applications/app_mercy",
      "/applications/app_lakeview",
      `/applications/app_mercy/drafts/${note?.id}`,
      "/settings",
      "/templates/ask",
      "/delete",
    ];
    for (const path of paths) {
      await page.goto(view.url + path);
      const found = await page.evaluate<{ over: number; small: string[] }>(unfoldAndMeasure);
      expect({ path, ...found }).toEqual({ path, over: 0, small: [] });
    }
    expect(complaints).toEqual([]);
    await view.close();
  });

  test("the keyboard alone reaches the content and sends a note", async () => {
    const view = await serve();
    const { page } = await open();
    const [note] = await view.drafts();
    await page.goto(`${view.url}/applications/app_mercy/drafts/${note?.id}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press("Tab");
      if ((await page.locator(":focus").textContent()) === "Send it") break;
    }
    const outline = await page.evaluate<string>("getComputedStyle(document.activeElement).outlineWidth");
    expect(outline).toBe("3px");
    await page.keyboard.press("Enter");
    await page.getByRole("status").waitFor();
    expect((await view.drafts())[0]?.state.kind).toBe("approved");
    await view.close();
  });
});
