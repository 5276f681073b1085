import { access, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { root } from "./install-platform.ts";

type Call = { method: string; params: [{ functionID?: string; handler?: string }] };

/** Stands in for the bundle of `functions/wake.handler`, whose file must be there. What the real bundles are like is another test's affair. */
const build = async (handler: string, out: string): Promise<{ handler: string; errors: string[] }> => {
  const file = handler.slice(0, handler.lastIndexOf("."));
  try {
    await access(join(root, `${file}.ts`));
  } catch {
    return { handler, errors: [`${file}.ts is not there`] };
  }
  await mkdir(out, { recursive: true });
  await writeFile(join(out, `${basename(file)}.mjs`), "export const handler = () => {};\n");
  return { handler: basename(handler), errors: [] };
};

/**
 * The part of SST's own process that its components ask while a program runs (JSON-RPC over HTTP on loopback): where
 * assets go, and the build of a handler. Everything is answered without an account.
 */
export const startSstServer = async (work: string): Promise<{ url: string; close(): void }> => {
  const answer = async ({ method, params: [args] }: Call): Promise<unknown> => {
    if (method === "Provider.Aws.Bootstrap") return { asset: "assets", state: "state", appsyncHttp: "", appsyncRealtime: "" };
    if (method !== "Runtime.Build") return {};
    const out = join(work, "artifacts", `${args.functionID}-src`);
    return { out, ...(await build(args.handler ?? "", out)), sourcemaps: [] };
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
