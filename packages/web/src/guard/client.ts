import type { Context } from "hono";
import { z } from "zod";

/** Where the connection comes from, as API Gateway (payload 2.0) and Node's server tell it. Headers are not asked: anybody writes those. */
const envSchema = z.union([
  z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }).transform((env) => env.requestContext.http.sourceIp),
  z
    .object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) })
    .transform((env) => env.incoming.socket.remoteAddress),
]);

export const clientOf = (c: Context): string | null => {
  const { success, data } = envSchema.safeParse(c.env);
  return success ? data : null;
};
