import type { Sample } from "./sample.ts";

const said = "You are booked for Tuesday at two.";

/** HTML, with and without a plain part beside it. */
export const markup: readonly Sample[] = [
  {
    client: "Gmail, HTML only, a hidden preheader in the mail inside",
    subject: "Fwd: Second interview",
    html: `<div dir="ltr">mine<br></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b class="gmail_sendername" dir="auto">Mara Quist</b> <span dir="auto">&lt;<a href="mailto:mara@linden.example">mara@linden.example</a>&gt;</span><br>Date: Wed, Nov 4, 2026 at 3:12&#8239;PM<br>Subject: Second interview<br>To:  &lt;<a href="mailto:robin.ashe@home.example">robin.ashe@home.example</a>&gt;<br></div><br><br><div style="display:none;max-height:0">Preheader: click now</div><table><tr><td><p>Hello Robin,</p><p>${said}</p></td></tr></table></div>`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
    own: "mine",
  },
  {
    client: "Gmail in a language without a row, told by its mark",
    subject: "Second interview",
    html: `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- ფორვარდი ---------<br>ვისგან: <b class="gmail_sendername">Mara Quist</b> <span>&lt;<a href="mailto:mara@linden.example">mara@linden.example</a>&gt;</span><br>როდის: 2026-11-04 15:12<br>რაზე: Second interview<br>ვის: &lt;robin.ashe@home.example&gt;<br></div><br>Hello Robin,<br>${said}</div>`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Outlook for Windows, HTML, address only behind the name",
    subject: "FW: Second interview",
    html: `<div class="WordSection1"><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> <a href="mailto:mara@linden.example">Mara Quist</a> <br><b>Sent:</b> Wednesday, November 4, 2026 3:12 PM<br><b>To:</b> Robin Ashe &lt;robin.ashe@home.example&gt;<br><b>Subject:</b> Second interview<o:p></o:p></span></p></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Hello Robin,<o:p></o:p></p><p class="MsoNormal">${said}<o:p></o:p></p></div>`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Outlook on the web, header block in divRplyFwdMsg",
    subject: "Fw: Second interview",
    html: `<html><body><div style="font-family:Calibri">see below</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt"><b>Fra:</b> Mara Quist &lt;mara@linden.example&gt;<br><b>Sendt:</b> onsdag 4. november 2026 15:12<br><b>Til:</b> Robin Ashe &lt;robin.ashe@home.example&gt;<br><b>Emne:</b> Second interview</font><div>&nbsp;</div></div><div>Hello Robin,<br>${said}</div></body></html>`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
    own: "see below",
  },
  {
    client: "Apple Mail, HTML in a cited quote",
    subject: "Fwd: Second interview",
    html: `<html><body>note<br><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br class="Apple-interchange-newline"><div style="margin:0"><span style="font-family:-webkit-system-font"><b>From: </b></span><span>Mara Quist &lt;<a href="mailto:mara@linden.example">mara@linden.example</a>&gt;<br></span></div><div><span><b>Subject: </b></span><span><b>Second interview</b><br></span></div><div><span><b>Date: </b></span><span>4 November 2026 at 15:12:09 GMT<br></span></div><div><span><b>To: </b></span><span>Robin Ashe &lt;robin.ashe@home.example&gt;<br></span></div><br><div><div>Hello Robin,<br>${said}</div></div></blockquote></div></body></html>`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:09Z",
      begins: "Hello Robin,",
    },
    own: "note",
  },
  {
    client: "Thunderbird, header block as a table",
    subject: "Fwd: Second interview",
    html: `<html><body><p><br></p><div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table" cellspacing="0"><tbody><tr><th nowrap align="RIGHT">Betreff: </th><td>Second interview</td></tr><tr><th>Datum: </th><td>Wed, 4 Nov 2026 15:12:09 +0000</td></tr><tr><th>Von: </th><td>Mara Quist <a class="moz-txt-link-rfc2396E" href="mailto:mara@linden.example">&lt;mara@linden.example&gt;</a></td></tr><tr><th>An: </th><td>Robin Ashe &lt;robin.ashe@home.example&gt;</td></tr></tbody></table><br><br>Hello Robin,<br>${said}</div></body></html>`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:09Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Yahoo, HTML",
    subject: "Fw: Second interview",
    html: `<html><body><div class="ydpa yahoo-style-wrap"><div>here</div><div id="ydp1yahoo_quoted_1" class="ydp1yahoo_quoted"><div>----- Mensaje reenviado -----</div><div><b>De:</b> Mara Quist &lt;mara@linden.example&gt;</div><div><b>Para:</b> robin.ashe@home.example</div><div><b>Enviado:</b> miércoles, 4 de noviembre de 2026, 15:12:09 CET</div><div><b>Asunto:</b> Second interview</div><div><br></div><div>Hello Robin,<br>${said}</div></div></div></body></html>`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T14:12:09Z",
      begins: "Hello Robin,",
    },
    own: "here",
  },
  {
    client: "Outlook, HTML beside a plain part that says nothing",
    subject: "TR: Second interview",
    text: "This message is best viewed in HTML.",
    html: `<div style="border-top:solid #B5C4DF 1.0pt"><p class="MsoNormal"><b>De&nbsp;:</b> Mara Quist &lt;mara@linden.example&gt; <br><b>Envoyé&nbsp;:</b> mercredi 4 novembre 2026 15:12<br><b>À&nbsp;:</b> Robin Ashe<br><b>Objet&nbsp;:</b> Second interview</p></div><p class="MsoNormal">Hello Robin,</p><p class="MsoNormal">${said}</p>`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "plain text with an empty HTML part",
    subject: "Fwd: Second interview",
    text: `---------- Forwarded message ---------\nFrom: Mara Quist <mara@linden.example>\nDate: Wed, 4 Nov 2026 at 15:12\nSubject: Second interview\nTo: <robin.ashe@home.example>\n\nHello Robin,\n${said}\n`,
    html: "<html><body><br></body></html>",
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Outlook, the block run into one line by a bad conversion",
    subject: "FW: Second interview",
    text: `From: Mara Quist <mara@linden.example> Sent: Wednesday, November 4, 2026 3:12 PM To: Robin Ashe <robin.ashe@home.example> Subject: Second interview\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
];
