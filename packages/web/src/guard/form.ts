import type { Context } from "hono";

/** The texts of a form; files and repeated names are not ours and are left out. Line ends come as LF. */
export const readForm = async (c: Context): Promise<Record<string, string>> => {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, value.replace(/\r\n?/gu, "\n")] as const] : [])),
  );
};
