import { createWeb } from "@afterword/web/app";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import { type Wired, wired } from "./ports.ts";

/** Every request of a browser. Who it is says the session that a mailed link began. */
export const webHandler = ({ ports }: Wired) => handle(createWeb({ ports, session: { kind: "login" } }));

let kept: ReturnType<typeof webHandler> | undefined;

export const handler = (event: LambdaEvent) => {
  kept ??= webHandler(wired());
  return kept(event);
};
