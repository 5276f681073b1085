import type { createWeb } from "@afterword/web/app";

type Answer = { status: number; headers: Headers; text: string; location: string | null };

/** A browser without a window: keeps cookies, says where it comes from as browsers do, and posts the forms it finds. */
export const browse = (app: ReturnType<typeof createWeb>, origin = "http://127.0.0.1:3000") => {
  const cookies = new Map<string, string>();
  const ask = async (method: string, path: string, body: URLSearchParams | null, headers: Record<string, string>): Promise<Answer> => {
    const response = await app.request(`${origin}${path}`, {
      method,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body === null ? {} : { "sec-fetch-site": "same-origin", origin: "null", "content-type": "application/x-www-form-urlencoded" }),
        ...headers,
      },
      body: body === null ? null : body.toString(),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = pair.split("=");
      if (attributes.includes("Max-Age=0")) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.status, headers: response.headers, text: await response.text(), location: response.headers.get("location") };
  };
  const get = (path: string, headers: Record<string, string> = {}) => ask("GET", path, null, headers);
  const post = (path: string, fields: Record<string, string | number>, headers: Record<string, string> = {}) =>
    ask("POST", path, new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])), headers);
  return {
    cookies,
    get,
    post,
    head: (path: string) => ask("HEAD", path, null, {}),
    /** Opens `page`, then posts to `action` with the token of that page. */
    submit: async (page: string, action: string, fields: Record<string, string | number> = {}): Promise<Answer> => {
      const { text } = await get(page);
      return post(action, { token: tokenOf(text), ...fields });
    },
  };
};

export type Browser = ReturnType<typeof browse>;

export const tokenOf = (page: string): string => /name="token" value="([^"]+)"/u.exec(page)?.[1] ?? "";

/** What can be read on a page, as one line. */
export const words = (page: string): string =>
  page
    .replace(/<(?:head|option)\b[\s\S]*?<\/(?:head|option)>/gu, " ")
    .replace(/<[^>]+>/gu, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/gu, " ");
