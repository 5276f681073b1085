import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const textOf = (html: string): string =>
  readHtml(html)
    .lines.map((line) => line.text)
    .join("\n");

describe("words of HTML", () => {
  test("blocks are lines, paragraphs are parted, white space is one space", () => {
    expect(textOf("<div>one</div><div>two</div>three<br>four")).toBe("one\ntwo\nthree\nfour");
    expect(textOf("<p>one</p><p>two\n  more</p><ul><li>a<li>b</ul>")).toBe("one\n\ntwo more\n\n- a\n- b");
    expect(textOf("<p class=MsoNormal>one</p><p class=MsoNormal>two</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>three</p>")).toBe(
      "one\ntwo\n\nthree",
    );
    expect(textOf("<b>bo</b>ld <i>and</i> so on")).toBe("bold and so on");
    expect(textOf("<pre>a  b\n c</pre>")).toBe("a  b\nc");
    expect(textOf("10:00&#8239;Uhr &amp; &euro;5 &#x1F600;")).toBe("10:00\u202fUhr & €5 😀");
  });

  test("cells of a row are joined with a tab", () => {
    expect(
      textOf(
        "<table><tr><td>Date:</td><td>Tue 10 Nov</td></tr><tr><td><p>Time:</p></td><td><div><span>14:00</span></div></td></tr></table>",
      ),
    ).toBe("Date:\tTue 10 Nov\nTime:\t14:00");
    expect(textOf("<table><tr><th></th><th>Previous</th><th>New</th></tr><tr><th>Date<td>Mon<td>Tue</table>")).toBe(
      "\tPrevious\tNew\nDate\tMon\tTue",
    );
    expect(textOf("<table><tr><td>Where:</td><td>Main Street 4<br>Room 2</td></tr></table>")).toBe("Where:\tMain Street 4\nRoom 2");
  });

  test("columns of a layout follow one another", () => {
    expect(textOf("<table><tr><td><p>One</p><p>Two</p></td><td><p>Side</p><p>Bar</p></td></tr></table>")).toBe("One\n\nTwo\nSide\n\nBar");
    expect(
      textOf(
        "<table><tr><td><table><tr><td>Hello</td></tr><tr><td><table><tr><td>Date</td><td>Tue</td></tr></table></td></tr></table></td></tr></table>",
      ),
    ).toBe("Hello\nDate\tTue");
  });

  test.each([
    "<s>",
    "<strike>",
    "<del>",
    '<span style="text-decoration: line-through">',
    '<span style="color:red;text-decoration-line:line-through;">',
  ])("struck out by %s", (tag) => {
    const close = tag.replace(/^<(\w+).*$/, "</$1>");
    expect(textOf(`When: ${tag}Mon 9:00${close} Tue 10:00`)).toBe("When: ~~Mon 9:00~~ Tue 10:00");
    expect(textOf(`${tag}<div>one</div><div>two</div>${close}three`)).toBe("~~one~~\n~~two~~\nthree");
  });

  test.each([
    '<div style="display:none">x</div>',
    '<div style="DISPLAY : None !important;">x</div>',
    '<span style="visibility:hidden">x</span>',
    '<span style="font-size:0">x</span>',
    '<span style="font-size:0px;line-height:0">x</span>',
    '<span style="font-size:1px;color:#ffffff">x</span>',
    '<span style="opacity:0">x</span>',
    '<span style="mso-hide:all">x</span>',
    '<div style="max-height:0;overflow:hidden">x</div>',
    "<div hidden>x</div>",
    '<div style="position:absolute;left:-9999px">x</div>',
    '<p style="text-indent: -999em">x</p>',
    '<span style="position:absolute;clip:rect(0, 0, 0, 0)">x</span>',
    '<span style="clip-path: inset(100%)">x</span>',
    '<b style="transform:scale(0)">x</b>',
    '<span style="font:0/0 a">x</span>',
    '<div class="preheader">x</div>',
    '<font color="#FFFFFF">x</font>',
    '<div style="background-color:#fff"><span style="color:white">x</span></div>',
    "<!-- x --><style>x</style><script>x</script><title>x</title><head>x</head>",
    "<!--[if mso]>x<![endif]-->",
    "<template>x</template><noscript>x</noscript>",
  ])("hidden: %s", (html) => expect(textOf(`<p>seen</p>${html}<p>too</p>`).replace(/\n+/g, " ")).toBe("seen too"));

  test("what is only pale, small or half transparent is read", () => {
    for (const style of [
      "opacity:0.5",
      "font-size:9px",
      "color:#eee",
      "display:inline-block",
      "max-height:100px",
      "background:#003366;color:#ffffff",
    ])
      expect(textOf(`<span style="${style}">seen</span>`)).toBe("seen");
    expect(textOf('<div class="hero"><span style="color:#fff">seen</span></div>')).toBe("seen");
    expect(textOf('<td background="x.png"><span style="color:#fff">seen</span></td>')).toBe("seen");
    expect(textOf('<table bgcolor="#003366"><tr><td><font color="white">seen</font></td></tr></table>')).toBe("seen");
  });

  test("links with the words they stand behind, unwrapped", () => {
    const lines = readHtml(
      '<p><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1&data=x">Join <b>now</b></a> or <a href="tel:+4912345">call</a> <a href="javascript:x">no</a></p>',
    ).lines;
    expect(lines[0]?.text).toBe("Join now or call no");
    expect(lines[0]?.links).toEqual([
      { label: "Join now", url: "https://zoom.us/j/1" },
      { label: "call", url: "tel:+4912345" },
    ]);
  });
});

describe("what mail programs mark as quoted", () => {
  const shape = (html: string) =>
    readHtml(html)
      .lines.filter((line) => line.text !== "")
      .map((line) => [line.text, line.depth, line.quoted, line.header]);

  test("Gmail", () => {
    expect(
      shape(
        '<div dir="ltr">mine</div><div class="gmail_quote"><div class="gmail_attr">On X wrote:</div><blockquote class="gmail_quote">theirs<blockquote class="gmail_quote">mine before</blockquote></blockquote></div>',
      ),
    ).toEqual([
      ["mine", 0, false, false],
      ["On X wrote:", 0, true, true],
      ["theirs", 1, true, false],
      ["mine before", 2, true, false],
    ]);
  });

  test("Outlook: everything after its mark", () => {
    expect(shape('<div>mine</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> A</div><div>theirs</div>')).toEqual([
      ["mine", 0, false, false],
      ["________________________________", 0, true, false],
      ["From: A", 0, true, true],
      ["theirs", 0, true, false],
    ]);
  });

  test("Apple, Thunderbird, Yahoo, Proton", () => {
    expect(shape('mine<blockquote type="cite">theirs</blockquote>')[1]).toEqual(["theirs", 1, true, false]);
    expect(shape('mine<div class="moz-cite-prefix">On X wrote:</div><blockquote type="cite" cite="mid:1">theirs</blockquote>')[1]).toEqual([
      "On X wrote:",
      0,
      true,
      true,
    ]);
    expect(shape('mine<div class="yahoo_quoted" id="yahoo_quoted_1">theirs</div>')[1]).toEqual(["theirs", 0, true, false]);
    expect(
      shape('mine<div class="protonmail_quote">wrote:<blockquote class="protonmail_quote" type="cite">theirs</blockquote></div>')[2],
    ).toEqual(["theirs", 1, true, false]);
  });

  test("a blockquote that no mail program marked is only indented", () => {
    expect(shape('see <blockquote style="margin:0 0 0 40px">Tuesday at 14:00</blockquote>')[1]).toEqual([
      "Tuesday at 14:00",
      0,
      false,
      false,
    ]);
  });
});

describe("hostile HTML", () => {
  const big = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

  test.each([
    "<b>",
    "<div>",
    "<table>",
    "<table><tr><td>",
    "<ul><li>",
    "<",
    "<!--",
    "</b>",
    "<b></i>",
    "&",
    '<a href="http://a.b">x',
    '<blockquote type="cite">x',
    "<s>x</s>y",
    "<br>",
    "<p>x",
  ])("a megabyte of %s", (piece) => {
    const read = readHtml(big(piece));
    expect(read.lines.every((line) => line.depth <= 30)).toBe(true);
    expect(read.lines.reduce((sum, line) => sum + line.text.length, 0)).toBeLessThan(3_000_000);
  });

  test("no string makes it throw", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<div ",
        'style="display:none',
        '">',
        "<a href=",
        "</a>",
        "<s>",
        "</s>",
        "text",
        "&nbsp;",
        "<!--",
        "-->",
        "<![CDATA[",
        "</p>",
        "<br/>",
        "<blockquote type=cite>",
        "</blockquote>",
        "<svg><title>",
        "&#x110000;",
      ),
      fc.string({ maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => Array.isArray(readHtml(pieces.join("")).lines)),
      { numRuns: 500 },
    );
  });
});
