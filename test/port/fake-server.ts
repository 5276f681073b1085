import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export type FakeRequest = { method: string; path: string; query: URLSearchParams; headers: IncomingHttpHeaders; body: Buffer };
export type FakeAnswer = { status: number; headers?: Record<string, string>; body?: string | Uint8Array };

/**
 * What goes wrong with one request. `reset-before`: the connection breaks, nothing was done. `reset-after`: it was done,
 * then the connection breaks. `hang`: it was done and nobody ever says so. `garbage`, `garbage-400`: an answer that
 * nobody can read. Any other: an answer of the service's own kind.
 */
export type Fault = "reset-before" | "reset-after" | "hang" | "garbage" | "garbage-400" | FakeAnswer;

export type FakeServer = {
  endpoint: string;
  /** Every request that came, also those that failed. */
  requests: FakeRequest[];
  /** Lets the next requests fail, one fault each. */
  fail(...faults: Fault[]): void;
  stop(): Promise<void>;
};

const nonsense = "<html><body>This is not what you expec";

/** A real HTTP server on a free port of 127.0.0.1, for the real SDK clients. */
export const startFakeServer = async (answer: (request: FakeRequest) => FakeAnswer): Promise<FakeServer> => {
  const requests: FakeRequest[] = [];
  const faults: Fault[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
    const request = {
      method: incoming.method ?? "",
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: incoming.headers,
      body: Buffer.concat(chunks),
    };
    requests.push(request);
    const fault = faults.shift();
    if (fault === "reset-before") return incoming.socket.resetAndDestroy();
    const said: FakeAnswer =
      typeof fault === "object"
        ? fault
        : fault === "garbage" || fault === "garbage-400"
          ? { status: fault === "garbage" ? 200 : 400, body: nonsense }
          : answer(request);
    if (fault === "reset-after") return incoming.socket.resetAndDestroy();
    if (fault === "hang") return;
    outgoing.writeHead(said.status, said.headers);
    outgoing.end(said.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fail: (...more) => {
      faults.push(...more);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
