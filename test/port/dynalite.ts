import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Dynalite = (options: { path: string; createTableMs: number }) => Server;
// The package has no types of its own.
const require = createRequire(import.meta.url);
const dynalite = require("dynalite") as Dynalite;

/** An embedded DynamoDB on disk, in a folder of its own, on a free port of 127.0.0.1. */
export const startDynalite = async (): Promise<{ endpoint: string; stop: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-dynalite-"));
  const server = dynalite({ path: folder, createTableMs: 0 });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
};
