import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";

/** The shape of a Hono app. */
export type FetchApp = { fetch(request: Request): Response | Promise<Response> };

export type WebServer = {
  port: number;
  /** What answers from now on; until then every request gets 503. */
  mount(app: FetchApp): void;
  stop(): Promise<void>;
};

/**
 * HTTP on 127.0.0.1 alone. A page of another site can point a name of its own at 127.0.0.1 (DNS rebinding) and would then
 * read what we answer as its own: so only requests for our own names are answered.
 */
export const startWebServer = async (port: number): Promise<WebServer> => {
  let app: FetchApp = { fetch: () => new Response("Afterword is starting.\n", { status: 503 }) };
  let names = new Set<string>();
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: (request) => (names.has(request.headers.get("host")?.toLowerCase() ?? "") ? app.fetch(request) : misdirected()),
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  names = new Set(["127.0.0.1", "localhost"].flatMap((name) => (taken === 80 ? [name, `${name}:80`] : [`${name}:${taken}`])));
  return {
    port: taken,
    mount(mounted) {
      app = mounted;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
};

/** RFC 9110 15.5.20. */
const misdirected = (): Response => new Response("This server answers for 127.0.0.1 and localhost alone.\n", { status: 421 });
