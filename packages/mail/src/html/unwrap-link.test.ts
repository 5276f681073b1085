import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrapLink } from "./unwrap-link.ts";

const zoom = "https://us02web.zoom.us/j/88310045527?pwd=Zr81";

describe("wrapped links", () => {
  test.each([
    ["Safelinks", `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(zoom)}&data=05%7C01&sdata=x&reserved=0`, zoom],
    [
      "Safelinks of a government cloud",
      `https://gcc02.safelinks.protection.outlook.com/ap/t-59584e83/?url=${encodeURIComponent(zoom)}&data=x`,
      zoom,
    ],
    [
      "URL Defense v2",
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_88310045527-3Fpwd-3DZr81&d=DwMFaQ&c=x&r=y&m=z&s=q&e=",
      zoom,
    ],
    ["URL Defense v3", "https://urldefense.com/v3/__https://us02web.zoom.us/j/88310045527?pwd=Zr81__;!!A!b$", zoom],
    ["URL Defense v3, replaced characters", "https://urldefense.com/v3/__https://x.example/a*b**Cc__;Iw!!A!b$", "https://x.example/a#bc"],
    ["URL Defense v3, lost slash", "https://urldefense.com/v3/__https:/us02web.zoom.us/j/1__;!!A$", "https://us02web.zoom.us/j/1"],
    ["URL Defense v1", `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(zoom)}&k=x`, zoom],
    ["Google's redirect", `https://www.google.com/url?q=${encodeURIComponent(zoom)}&sa=D&ust=1`, zoom],
    ["Google of a country", `https://www.google.co.uk/url?sa=t&url=${encodeURIComponent(zoom)}`, zoom],
    ["LinkedIn", `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(zoom)}&urlhash=x`, zoom],
    ["Cisco", `https://secure-web.cisco.com/1abcDEF/${encodeURIComponent(zoom)}`, zoom],
    ["Barracuda", `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(zoom)}&c=E,1,x`, zoom],
    [
      "Mimecast with the target in it",
      `https://protect-eu.mimecast.com/s/abc?domain=us02web.zoom.us&url=${encodeURIComponent(zoom)}`,
      zoom,
    ],
    ["GMX", `https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=${encodeURIComponent(zoom)}`, zoom],
    ["a click tracker", `https://click.mail.example/track?redirect=${encodeURIComponent(zoom)}&id=1`, zoom],
    ["a click tracker, base64", `https://track.mail.example/click?u=${Buffer.from(zoom).toString("base64url")}`, zoom],
    [
      "two layers",
      `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(zoom)}`)}`,
      zoom,
    ],
  ])("%s", (_, wrapped, target) => expect(unwrapLink(wrapped)).toBe(target));

  test("a link that is not wrapped, or does not tell where it leads, stays", () => {
    for (const link of [
      zoom,
      "https://protect-eu.mimecast.com/s/abc?domain=x.example",
      "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%229f%22%7d",
      "https://shop.example/login?to=https%3A%2F%2Fshop.example%2Fcart",
      "mailto:a@b.example",
      "not a link",
      "",
    ])
      expect(unwrapLink(link)).toBe(link);
  });

  test("only the web is unwrapped, never another kind of address", () => {
    for (const inner of ["javascript:alert(1)", "file:///etc/passwd", "http:///x", "ftp://x.example/"]) {
      const wrapped = `https://www.google.com/url?q=${encodeURIComponent(inner)}`;
      expect(unwrapLink(wrapped)).toBe(wrapped);
    }
  });

  test("no text makes it throw or grow", () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              "https://urldefense.com/v3/__",
              "__;",
              "***",
              "!!",
              "https://www.google.com/url?q=",
              "%",
              "%E0",
              "/v2/url?u=",
              "a",
              "_",
              "https%3A%2F%2F",
            ),
          )
          .map((parts) => parts.join("")),
        (text) => unwrapLink(text).length <= text.length + 8,
      ),
    );
  });
});
