import { request } from "node:http";
import { controlHeader, controlPath } from "./control.ts";
import type { Running } from "./home/running.ts";

export type Answered = { status: number; body: unknown };

/** Asks the running runtime, and waits as long as it takes: moving a clock through a year is much work. Throws when it cannot be reached. */
export const askRuntime = (running: Running, what: "quiet" | "export" | "clock", input: unknown = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify(input);
    const asked = request(
      {
        host: "127.0.0.1",
        port: running.webPort,
        path: `${controlPath}/${what}`,
        method: "POST",
        headers: { [controlHeader]: running.secret, "content-type": "application/json", "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          try {
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) });
          } catch {
            reject(new Error(`the runtime answered ${response.statusCode}`));
          }
        });
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
