import { mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** Bundles one handler: `functions/wake.handler` into a folder; returns where and how big it became. */
export type Bundle = (handler: string, folder: string) => Promise<{ handler: string; errors: string[] }>;

type Call = { method: string; params: [{ functionID?: string; handler?: string }] };

/**
 * The part of SST's own process that its components ask while a program runs (JSON-RPC over HTTP on loopback): where
 * assets go, and the bundle of a handler. Everything is answered without an account.
 */
export const startSstServer = async (work: string, bundle: Bundle): Promise<{ url: string; close(): void }> => {
  const answer = async ({ method, params: [args] }: Call): Promise<unknown> => {
    if (method === "Provider.Aws.Bootstrap") return { asset: "assets", state: "state", appsyncHttp: "", appsyncRealtime: "" };
    if (method !== "Runtime.Build") return {};
    const out = join(work, "artifacts", `${args.functionID}-src`);
    await mkdir(out, { recursive: true });
    const built = await bundle(args.handler ?? "", out);
    return { out, ...built, sourcemaps: [] };
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const reply = await answer(JSON.parse(Buffer.concat(chunks).toString())).then(
      (result) => ({ result }),
      (error: unknown) => ({ error: String(error) }),
    );
    response.setHeader("content-type", "application/json").end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
