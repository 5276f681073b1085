import { describe, expect, test } from "vitest";
import { context } from "./context.sample.ts";
import { readCommand } from "./read-command.ts";
import { linesOfText, splitReply } from "./split-reply.ts";

const read = (text: string) => readCommand(splitReply(linesOfText(text)), context);

/** Answers, parted by a broken bar or a line end. */
const answers = (table: string): string[] => table.split(/ ¦ |\n/).filter((answer) => answer !== "");

const atOnce = answers(String.raw`
send ¦ Send ¦ SEND ¦ send. ¦ Send it! ¦ send it now ¦ send it please ¦ Please send ¦ please send this ¦ pls send ¦ plz send it
yes, send ¦ yes send it ¦ Yes please send it. ¦ yep send ¦ yeah, send it ¦ sure, send it ¦ Sure - send it. ¦ ok send
okay, send it ¦ OK, please send. ¦ alright send it ¦ approve ¦ approved ¦ Approved! ¦ Approved, send it
Approved - go ahead and send. ¦ I approve ¦ i approve this draft ¦ lgtm send ¦ LGTM, send it ¦ lgtm - please send ¦ go ahead
Go ahead! ¦ Go ahead, please. ¦ please go ahead ¦ Please go ahead and send it. ¦ go ahead and send it
Go ahead and send this one, thanks ¦ yes, go ahead ¦ ok go ahead ¦ Sounds good, send it ¦ Looks good, send
Looks good to me. Send it. ¦ Looks great! Please send it out. ¦ Looks perfect, go ahead. ¦ This is perfect. Send it please.
That's perfect, send it! ¦ It's great, please send it ¦ Perfect, send it. ¦ perfect! send ¦ Great, send it
Great. Go ahead and send it ¦ All good, send. ¦ all good - send it off ¦ No changes, send it. ¦ No changes needed. Please send.
Love it. Send it! ¦ I love it, send it ¦ I'm happy with it, send it ¦ Happy with this, please send. ¦ Good to go, send it.
Fine by me. Send. ¦ send as is ¦ Send it as is. ¦ send as it is please ¦ send it off ¦ Send it out now ¦ send away
send right away ¦ Send it right now please ¦ send this one ¦ send the note ¦ send the draft please ¦ Please send the email.
please send my note ¦ send the thank-you note ¦ send them ¦ send both ¦ send all ¦ send them all ¦ Send both please
you can send it ¦ You can send it now. ¦ You may send this. ¦ feel free to send it ¦ let's send it ¦ Let's send this!
do send it ¦ send thanks ¦ send, thanks ¦ Send. Thank you! ¦ send thank you ¦ Send it, thanks so much!
send it - thank you very much ¦ Thanks! Send it. ¦ Thank you. Please send. ¦ Thanks for drafting this. Send it!
Thank you for the draft, please send it. ¦ Hi,\n\nsend\n\nThanks,\nMaya ¦ Hello,\nPlease send it.\nBest regards,\nMaya Lindqvist
Hi Afterword,\n\nyes, send it.\n\nMaya ¦ Hi there, send it please ¦ Good morning,\nplease send this.\nMany thanks\nMaya
Dear team,\n\nsend\n\nKind regards\nMaya Lindqvist\nICU Nurse\n+1 555 0100 ¦ send\nMaya ¦ send\n\nM. ¦ send\n\nML ¦ Send it! 👍
👍 send ¦ send 🙂 ¦ Send it :) ¦ "send" ¦ “send” ¦ 'Send it' ¦ *send* ¦ **Send** ¦ send!!! ¦ send\n\n--\nMaya
Send it.\n\nCheers,\nMaya ¦ Send it.\n\nBest,\nM ¦ yes\nsend it ¦ Yes.\nSend. ¦ ok\n\nsend ¦ go for it ¦ ship it ¦ Yes, ship it!
confirmed, send it ¦ Absolutely, send it! ¦ Of course, send it. ¦ Certainly. Please send it. ¦ definitely send it ¦ just send it
Then send it. ¦ So send it please ¦ now send it ¦ Ja, bitte senden. ¦ bitte senden ¦ senden ¦ Senden! ¦ abschicken
Bitte abschicken, danke! ¦ Passt, bitte senden ¦ Ja, senden. Vielen Dank! ¦ Hallo,\nbitte senden.\nViele Grüße\nMaya
Oui, envoyez ¦ envoyer ¦ Envoie ! ¦ Oui, envoie-le, merci ¦ Envoyez-le s'il vous plaît ¦ C'est parfait, envoyez
Bonjour,\nenvoyez, merci.\nCordialement\nMaya ¦ enviar ¦ Sí, envíalo ¦ envía por favor ¦ Enviar, gracias ¦ Perfecto, envíalo.
invia ¦ Sì, invia ¦ Invia pure ¦ Va bene, invia. Grazie ¦ inviare ¦ verstuur ¦ Ja, verstuur maar ¦ verzenden
Prima, verstuur het maar, bedankt ¦ Pode enviar ¦ Sim, pode enviar, obrigada ¦ envie por favor ¦ wyślij ¦ Tak, wyślij
proszę wysłać ¦ Wyślij, dziękuję ¦ skicka ¦ Ja, skicka den ¦ Skicka, tack! ¦ send den ¦ Ja tak, send den ¦ Ja, send det
Send, merci ¦ Send bitte ¦ send por favor ¦ Send, grazie mille ¦ send dank je ¦ OK send. Tack! ¦ Approve it please
approve this ¦ approve the draft ¦ Approved. Thanks, Maya ¦ send it, Maya ¦ Good job! Send it. ¦ Great work, send
Beautiful. Send it please, thank you! ¦ Nice, send it! ¦ Excellent - send. ¦ I've read it, send it.
read it, looks good, send it ¦ send now please ¦ Send it immediately ¦ send asap ¦ send today ¦ Please send it today.
send it today, thanks
`);

const never = answers(String.raw`
don't send ¦ Don’t send. ¦ dont send ¦ do not send ¦ Do not send yet ¦ don't send it yet please ¦ not yet ¦ Not yet, send later
send later ¦ send it later ¦ Send when ready ¦ send when you can ¦ send once HR confirms ¦ send if it looks ok
Send it unless you hear from me ¦ send after the interview ¦ send before Monday ¦ should I send? ¦ Should we send it? ¦ send?
Send it? ¦ can you send it? ¦ can you send it ¦ Could you send me a copy ¦ send me the link ¦ send me a copy please
send me this ¦ send it to me ¦ Send it to me first ¦ send it to my boss ¦ send to me ¦ I'll send it myself ¦ I will send it
I sent it ¦ I already sent it myself ¦ sent ¦ sent it ¦ Sent. ¦ unsend ¦ resend ¦ please resend ¦ send again ¦ send it again
send but change the date ¦ send but change Tuesday to Wednesday ¦ Send, but fix the typo first ¦ send after fixing the typo
send with a different subject ¦ send without the second paragraph ¦ send only the first paragraph ¦ send a different one
send something else ¦ send another draft ¦ send nothing ¦ never send ¦ no send ¦ no, don't send ¦ No ¦ no thanks ¦ yes
Yes please ¦ yes! ¦ ok ¦ OK ¦ okay thanks ¦ perfect ¦ Looks good ¦ looks good to me ¦ lgtm ¦ great ¦ thanks ¦ Thank you! ¦ 👍 ¦ 🙏
✅ ¦ 🚀 ¦ love it ¦ sure ¦ sure, whatever ¦ nice ¦ got it ¦ received ¦ I'll think about it ¦ will do ¦ let me think ¦ wait ¦ hold
hold off ¦ hold on, don't send ¦ send 🙄 ¦ send 😂 ¦ send 👎 ¦ send ;) ¦ send... ¦ ok... send ¦ sure, send it, what could go wrong
Yeah right, send it ¦ oh great, send it, why not ¦ send it I guess ¦ maybe send ¦ Maybe send it tomorrow?
I think you can send it ¦ I suppose send it ¦ send or not? ¦ send or skip ¦ send / skip ¦ send, skip ¦ skip or send
skip, don't send ¦ send no ¦ send not ¦ not send ¦ do not send, thanks ¦ Please do not send. ¦ please don't send this
Send to everyone except Ana ¦ send to Ana but not to Lee ¦ send it to Ana's assistant ¦ send to her manager ¦ send the other one
send the old version ¦ send version 1 ¦ send last week's draft ¦ send at 5 ¦ send at some point ¦ send next week
send on Monday or Tuesday ¦ send Monday and Tuesday ¦ send tomorrow if possible ¦ send tomorrow unless it rains
send between 9 and 10 ¦ send after 5pm ¦ send by Friday ¦ send before 9am ¦ send until Monday ¦ send yesterday ¦ send at 25:00
send at 9:75 ¦ send on 31 February ¦ send on 30.02. ¦ send on 04/05 at 9 ¦ send today at 9am ¦ send 21 March 2024
send in a few hours ¦ send in the morning ¦ send tonight ¦ send this evening ¦ send soon ¦ send some time tomorrow
send around lunch ¦ send every Monday at 9 ¦ send tomorrow 9am EST please no wait ¦ send tomorrow 9am and change the subject
send tomorrow 9am? ¦ send at 9am and at 10am ¦ send now, tomorrow 9am ¦ send it now or tomorrow ¦ ѕend ¦ sеnd ¦ ｓｅｎｄ ¦ s e n d
s.e.n.d ¦ s\u200bend ¦ ſend ¦ send\u202e ¦ ~~send~~ ¦ -send- ¦ (send) ¦ [send] ¦ /send ¦ #send ¦ >send ¦ <send> ¦ send= ¦ send:
Send: Dear Ana, thank you ¦ 1. send ¦ a) send ¦ send email to bob@x.example please ¦ the word is send ¦ I said "send" already
You told me to answer "send" ¦ what does send do ¦ what happens if I say send ¦ How do I send? ¦ do I need to say send
"send" or "skip"? ¦ to send or not to send ¦ press send ¦ hit send ¦ Sending ¦ sends ¦ sender ¦ sendit ¦ sned ¦ snd ¦ seend
send-off ¦ send off the other one ¦ Send my regards to Ana ¦ please send my regards ¦ send flowers ¦ send money ¦ send love
send help ¦ please send help ¦ Send the attachment too ¦ send with attachment ¦ attach my CV and send ¦ send with my CV
send both CVs ¦ fix and send ¦ edit and send ¦ correct the name and send ¦ Change Monday to Tuesday and send
replace Ana with Anna and send it ¦ remove the last line and send ¦ send\nbut fix the typo ¦ send\n\nP.S. change the date first
send\n\nThanks\nMaya\n\nPS: wait until Monday ¦ send\n\nactually wait ¦ send. wait, no ¦ Send. No, don't. ¦ send\nno
send\n\nNot Yet ¦ send\nWait For Monday ¦ Send it.\nChange Tuesday to Wednesday.
Send it. It says Tuesday but it was Wednesday. ¦ Send it. My name is misspelled. ¦ Send it, her name is Anna
send it to Anna instead ¦ send instead to Bob ¦ noch nicht senden ¦ nicht senden ¦ bitte nicht senden ¦ Senden? Nein.
sende mir eine Kopie ¦ erst senden wenn ich es sage ¦ senden, aber ändere das Datum ¦ kann ich senden ¦ ne pas envoyer
Merci de ne pas envoyer. ¦ n'envoyez pas ¦ envoyer plus tard ¦ envoyez si c'est bon ¦ envoie si ok ¦ envoyer après correction
pas encore, merci ¦ no enviar ¦ no lo envíes ¦ no enviar todavía ¦ envíame una copia ¦ enviar si está bien ¦ non inviare
non inviare ancora ¦ inviami una copia ¦ niet versturen ¦ nog niet verzenden ¦ verstuur het niet ¦ não envie ¦ não enviar ainda
nie wysyłaj ¦ jeszcze nie wysyłaj ¦ skicka inte ¦ skicka inte än ¦ send ikke ¦ ikke send ¦ send den ikke ¦ send mig en kopi
Sent from my iPhone ¦ Sent from my phone ¦ Get Outlook for iOS ¦ Gesendet von meinem iPhone ¦ Envoyé de mon iPhone
Enviado desde mi iPhone ¦ Sent with Proton Mail secure email. ¦ Sent via Superhuman
I will be out of the office, please send to my colleague ¦ Please send this to my colleague instead
Please send the following instead ¦ go ahead and change it ¦ go ahead and skip it ¦ go ahead with the changes
go ahead once I confirm ¦ go ahead if she agrees ¦ go ahead without me ¦ approve with changes ¦ approved with one change
approve later ¦ not approved ¦ disapprove ¦ I don't approve ¦ approval pending ¦ approved by my boss? ¦ do I approve
it's approved? ¦ you can send it if you like ¦ you can send it after lunch ¦ you can't send it ¦ you cannot send it
let's not send it ¦ let's send it later ¦ feel free to send it back ¦ feel free not to send ¦ ready to send? ¦ ready to send
good to send? ¦ is it ready to send ¦ happy to send ¦ I want to send it ¦ I'd like to send it tomorrow if that's ok
Wants to send ¦ Did you send it? ¦ have you sent it ¦ Was it sent? ¦ why did you send it ¦ stop, do not send ¦ stop sending
don't stop, send ¦ undo send ¦ cancel send ¦ skip send ¦ snooze send ¦ note: send ¦ note: please send ¦ correct: send
edit\nsend ¦ help send ¦ if possible send ¦ when done, send ¦ unless otherwise told, send ¦ Only send if Ana is there
Just kidding, send ¦ jk ¦ send jk ¦ send lol ¦ send haha ¦ I dare you to send ¦ don't you dare send ¦ who said send
Is this going to be sent? ¦ This can be sent after Friday ¦ I'd rather send it myself ¦ Ana should send it ¦ He said send
The draft should send a warmer message ¦ Send her flowers ¦ Send the team my best ¦ send the report to HR
I approve of the wording but not the date ¦ approve? not sure ¦ Let's go ahead with the other candidate
Please go ahead without me. ¦ we go ahead ¦ go ahead, make my day ¦ Go ahead and tell me more ¦ ok go ¦ yes yes yes
Sure thing! ¦ Great!!! ¦ Perfect, thank you so much. ¦ Send it when Ana is back from leave ¦ Send it as soon as I confirm
Send as soon as possible after the results ¦ send it right after the interview ¦ send right after lunch
please hold and send later ¦ Send it but from my own address ¦ Send it from my other account ¦ Send in German
send in English please ¦ send it in two parts ¦ send as PDF ¦ send signed ¦ Send anonymously ¦ Send it without my phone number
send w/o signature ¦ send minus the last line ¦ send - actually no ¦ send — wait ¦ send, no wait ¦ send, or maybe not
Send (after fixing the name) ¦ Send [fix the date] ¦ Send it, Ana spelled with two n ¦ Send it: but with Anna
send; change subject ¦ Do not, under any circumstances, send ¦ Nothing to send ¦ nothing to add, don't send ¦ no need to send
no changes, but don't send ¦ no changes yet ¦ All good but wait ¦ looks good but don't send it ¦ looks good, not sending
looks good to send? ¦ Looks good to send after lunch ¦ It's perfect. I will send it. ¦ It's perfect, I'd send it myself
perfect - will send myself ¦ Sent, thanks ¦ sent! thanks ¦ I have just sent it, thanks ¦ Just sent ¦ just sent it
already approved by legal ¦ Approved by HR ¦ Approved by my mentor, send after review ¦ pending approval
Approve only the first ¦ Approve Ana's only ¦ send just the first one ¦ send half ¦ send one ¦ send some
Send to Ana or Dr. Lee ¦ Send to Ana? And Lee? ¦ send to nobody ¦ send to no one ¦ send to neither ¦ send to the wrong person
send to anyone but Ana ¦ send to all except Lee ¦ send to all but Lee ¦ send to Ana not Lee ¦ send to Ana, not to Dr. Lee
send to Ana instead of Lee ¦ send to both but change the greeting ¦ send to Ana tomorrow and to Lee on Friday
send Tuesday's version ¦ send the Tuesday one ¦ send March ¦ send 9 ¦ send 9 9 ¦ send 12 ¦ send 2026 ¦ send at ¦ send on
send in ¦ send to ¦ send and ¦ send so ¦ send then ¦ and send and ¦ send please please change it
send\n\nchange the date please ¦ send\n\nOne more thing: fix the typo. ¦ send\n\nAlso, who is Ana?
send\n\nRegards,\nMaya\n\nBut only if she asked ¦ send\n\nThanks,\nDelay Until Monday ¦ send\n\nBest,\nMaya\nDo Not Send
send\n\nBest,\nMaya\nNever Mind ¦ send\n\nMaya\nSee Changes Below ¦ send\n\nThanks,\nForget It ¦ send\n\nPs change it
send\n\nN.B. fix first ¦ SEND? NO. ¦ send no thanks ¦ send nope ¦ send nah ¦ send naah jk ¦ send lmao ¦ send /s ¦ send (joking)
send *after* review ¦ send if ¦ send iff ¦ send unless ¦ send maybe ¦ send perhaps ¦ send probably ¦ send hopefully
send eventually ¦ send someday ¦ send whenever ¦ send whatever ¦ send anyway? ¦ send or don't ¦ send 50/50 ¦ send yes/no
Yes/No: send ¦ [x] send ¦ [ ] send ¦ ☐ send ¦ ☑ don't send ¦ ✗ send ¦ ❌ send ¦ 🚫 send ¦ ⛔ send ¦ send ❌ ¦ send 🤔 ¦ send 🤷
send 🙃 ¦ send 💩 ¦ 🙈 send ¦ 👎 ¦ nosend ¦ no-send ¦ not-send ¦ do-not-send ¦ dontsend ¦ send-later ¦ send_later ¦ sendlater
send.later ¦ send,later ¦ send;later ¦ send:later ¦ send!later ¦ send—later ¦ sеnd it ¦ sеnԁ ¦ ꜱend ¦ ｓend ¦ SΕND ¦ send\u200d
s\u00adend ¦ 𝗌𝖾𝗇𝖽 ¦ 𝐬𝐞𝐧𝐝 ¦ ⓢⓔⓝⓓ ¦ dnes ¦ sEnD nOt
`);

/** `\n` and `\u200b` as they stand in the tables. */
const asTyped = (answer: string): string =>
  answer.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll("\\n", "\n");

test("the tables are as long as they were", () => {
  expect(atOnce.length).toBeGreaterThanOrEqual(203);
  expect(never.length).toBeGreaterThanOrEqual(523);
});

describe("a send at once, to everybody in the draft", () => {
  test.each(atOnce)("%j", (text) => expect(read(asTyped(text))).toMatchObject({ command: "send", at: null, to: null }));
});

describe("never a send", () => {
  test.each(never)("%j", (text) => expect(read(asTyped(text)).command).not.toBe("send"));
});
