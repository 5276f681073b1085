/**
 * What may stand around a command without changing it, folded, one phrase an entry. A phrase is here only if nobody can mean a
 * condition, a doubt or a change by it.
 */

const phrases = (text: string): string[] =>
  text
    .split("\n")
    .flatMap((line) => line.split("|"))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

export const greetings = phrases(`
  hi | hello | hey | hiya | howdy | greetings | dear | good morning | good afternoon | good evening | good day | morning | hi there | hello there | hey there
  hallo | guten tag | guten morgen | guten abend | moin | servus | gruss gott | liebes team | liebe alle
  bonjour | bonsoir | salut | coucou | hola | buenos dias | buenas tardes | buenas noches | buenas | ciao | buongiorno | buonasera | salve
  hoi | goedemorgen | goedemiddag | goedenavond | goedendag | beste | ola | bom dia | boa tarde | boa noite
  czesc | dzien dobry | dobry wieczor | hej | hejsan | god morgon | god kvall | god morgen | god dag | hei | moi | ahoj | dobry den | merhaba | szia
`);

/** Whom a greeting may name besides the candidate's own program. */
export const greeted = phrases(
  "afterword | afterword team | dear afterword | friends | you | there | all | team | folks | everyone | everybody | again | zusammen | a tous | todos | tutti | allemaal | alle",
);

export const thanks = phrases(`
  thanks | thank you | many thanks | thanks a lot | thanks a million | thanks a bunch | thanks so much | thanks very much | thanks again | thank you again
  thank you so much | thank you very much | thank you kindly | thanks in advance | thank you in advance | thx | tnx | ty | tysm | cheers | ta | with thanks | big thanks
  thanks for this | thanks for that | thanks for the draft | thanks for drafting this | thanks for drafting it | thanks for the reminder | thanks for your help | thanks for the help
  thank you for this | thank you for that | thank you for the draft | thank you for drafting this | thank you for drafting it | thank you for the reminder | thank you for your help | thank you for the help
  thanks for writing this | thank you for writing this | thanks for your work | thanks for everything | thank you for everything | much appreciated | appreciated | appreciate it | i appreciate it | much obliged
  great job | good job | nice job | great work | good work | nice work | well done | you are the best | you're the best | you rock
  danke | danke schon | danke sehr | dankeschon | vielen dank | herzlichen dank | besten dank | tausend dank | danke dir | danke euch | danke ihnen | danke im voraus | vielen lieben dank
  merci | merci beaucoup | merci bien | grand merci | un grand merci | mille mercis | merci d'avance | merci a vous | merci a toi | je vous remercie | avec mes remerciements
  gracias | muchas gracias | mil gracias | muchisimas gracias | gracias de antemano | grazie | grazie mille | molte grazie | tante grazie | mille grazie | grazie di cuore | grazie ancora
  bedankt | dank | dank je | dank je wel | dankjewel | dank u | dank u wel | alvast bedankt | hartelijk dank | veel dank | heel erg bedankt
  obrigado | obrigada | muito obrigado | muito obrigada | dzieki | dziekuje | dziekuje bardzo | bardzo dziekuje | wielkie dzieki | tack | tack sa mycket | stort tack | tak | mange tak | tusen takk | takk | kiitos | kiitos paljon | dekuji | diky | kosz | tesekkurler
`);

export const praise = phrases(`
  lgtm | all good | all fine | all set | good to go | no changes | no change | no edits | no changes needed | no edits needed | no changes from me | no changes from my side | no corrections | no further changes
  nothing to change | nothing to add | no notes | fine by me | fine with me | works for me | that works | that works for me | this works | this works for me | it works for me | works | good with me | good by me | happy with it | happy with this | happy with that | happy with the draft | happy with the note
  i'm happy with it | i'm happy with this | i am happy with it | i am happy with this | i'm happy with the draft | i am happy with the draft | i'm fine with it | i'm fine with this | i like it | i love it | i love this | i like this | love it | love this | like it
  i have read it | i've read it | i read it | read it | read and approved | spot on | well written | beautifully written | well put | nicely put | just right | exactly right | couldn't be better | it's ready | it is ready
  it sounds like me | it sounds just like me | sounds like me | sounds just like me | it reads like me | that sounds like me | that reads like me | that reads just like me | reads like me | reads well | it reads well | that reads well | sounds right | that's it | that is it | that's right
  passt | passt so | passt alles | alles gut | alles in ordnung | sieht gut aus | sehr gut | sehr schon | klingt gut | gut so | perfekt | prima | super | toll | wunderbar | in ordnung | einverstanden
  parfait | tres bien | c'est parfait | c'est bon | c'est tres bien | d'accord | impeccable | nickel | ca me va | cela me convient | super
  perfecto | muy bien | esta perfecto | esta muy bien | esta bien | todo bien | me parece bien | me gusta | perfetto | va bene | va benissimo | molto bene | benissimo | ottimo | mi piace | tutto bene
  prima zo | ziet er goed uit | helemaal goed | heel goed | goed zo | akkoord | perfect zo | perfeito | muito bem | esta otimo | otimo | esta perfeito | tudo certo | de acordo
  swietnie | super | doskonale | wszystko dobrze | bardzo dobrze | perfekt | jattebra | bra | ser bra ut | toppen | ser godt ud | ser bra ut | fint | flott | helt fint
`);

/** Words of "looks great", "it's perfect", "this is really good": see `readPraise`. */
export const praised = new Set([
  "it",
  "this",
  "that",
  "everything",
  "all",
  "the note",
  "the draft",
  "the mail",
  "the email",
  "the text",
  "the message",
  "draft",
  "note",
]);
export const praiseVerbs = new Set([
  "looks",
  "look",
  "is",
  "sounds",
  "sound",
  "reads",
  "looking",
  "it's",
  "that's",
  "its",
  "thats",
  "are",
  "looks all",
]);
export const praiseDegrees = new Set(["really", "very", "so", "all", "just", "absolutely", "quite", "pretty", "totally", "simply"]);
export const praiseWords = new Set(
  "good great fine perfect nice lovely excellent wonderful amazing awesome brilliant fantastic beautiful super superb terrific fab fabulous marvellous marvelous splendid ideal neat cool ok okay ready".split(
    " ",
  ),
);

export const assent = phrases(`
  yes | yep | yeah | yup | ya | aye | sure | sure thing | ok | okay | okey | k | alright | all right | yes please | please | pls | plz | please do | kindly | absolutely | certainly | definitely | of course | by all means | agreed | great | yes indeed | yes of course | confirmed | i confirm | confirm
  ja | ja bitte | bitte | gerne | ja gerne | jawohl | klar | genau | natuerlich | naturlich
  oui | oui merci | s'il vous plait | s'il te plait | svp | stp | bien sur | volontiers | por favor | vale | claro | claro que si | de acuerdo
  per favore | certo | certamente | d'accordo | ja graag | graag | alsjeblieft | alstublieft | aub | prima | sim | sim por favor | certo que sim | se faz favor
  tak | tak prosze | prosze | jasne | oczywiscie | ja tack | garna | snalla | ja tak | gerne | vaer sa god | vennligst | ja takk | gjerne | kyllä
`);

export const closings = phrases(`
  best | best regards | kind regards | kindest regards | warm regards | warmest regards | regards | all the best | best wishes | with best wishes | with kind regards | with best regards | many regards | sincerely | yours sincerely | sincerely yours | yours | yours truly | yours faithfully | respectfully | warmly | cordially | cheers | take care | have a good day | have a great day | have a nice day | have a lovely day | have a good one | have a good evening | have a nice evening | have a good weekend | have a lovely weekend | have a lovely evening | have a great evening | have a wonderful day | enjoy your day | enjoy your weekend | enjoy the weekend | good night | schonen feierabend | schones wochenende | have a great weekend | have a nice weekend | talk soon | speak soon | bye | bye for now | thanks and regards | thanks and best regards | thanks and kind regards | thank you and best regards | br | kr | x | xx | xo | love
  mit freundlichen grussen | freundliche grusse | viele grusse | liebe grusse | beste grusse | schone grusse | herzliche grusse | mit besten grussen | mit freundlichem gruss | gruss | grusse | lg | vg | mfg | bis bald | schonen tag | schonen tag noch | schonen abend | tschuss | ciao
  cordialement | bien cordialement | tres cordialement | bien a vous | amicalement | sincerement | salutations | meilleures salutations | sinceres salutations | bonne journee | bonne soiree | bon week-end | a bientot | bien amicalement | cdlt
  saludos | un saludo | saludos cordiales | un cordial saludo | cordialmente | atentamente | un abrazo | abrazos | saludos y gracias | buen dia | que tengas un buen dia | hasta pronto
  cordiali saluti | saluti | distinti saluti | un saluto | un caro saluto | cari saluti | a presto | buona giornata | buona serata | tanti saluti
  groet | groeten | groetjes | met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | hartelijke groet | hartelijke groeten | mvg | fijne dag | tot snel
  atenciosamente | com os melhores cumprimentos | cumprimentos | melhores cumprimentos | abraco | abracos | um abraco | att | saudacoes | bom trabalho | ate breve
  pozdrawiam | z powazaniem | pozdrowienia | serdecznie pozdrawiam | milego dnia
  med vanliga halsningar | vanliga halsningar | halsningar | hej da | mvh | med venlig hilsen | venlig hilsen | hilsen | mange hilsner | med vennlig hilsen | vennlig hilsen | hilsener | kh | terveisin | ystavallisin terveisin | s pozdravem | udvozlettel | saygilarimla
`);

/** Words that join two of these phrases; something must follow them. "Sí" and "sì" have their own rule: without the accent it is "if". */
export const joints = new Set([
  "and",
  "so",
  "then",
  "just",
  "now",
  "und",
  "also",
  "et",
  "alors",
  "y",
  "entonces",
  "e",
  "en",
  "dus",
  "i",
  "och",
  "og",
]);

/** What may follow "send it" with nothing in between. */
export const politeEnds = new Set(
  phrases(
    "please | pls | plz | thanks | thank you | thx | bitte | danke | merci | svp | stp | s'il te plait | s'il vous plait | por favor | gracias | grazie | per favore | alsjeblieft | alstublieft | aub | graag | bedankt | obrigado | obrigada | prosze | dziekuje | tack | tak | takk | cheers",
  ),
);

const compare = (a: string[], b: string[]): number => b.length - a.length;

/** Phrases by their first word, the longest first: what `readPhrase` looks through. */
export const byFirstWord = (list: string[]): Map<string, string[][]> => {
  const found = new Map<string, string[][]>();
  for (const phrase of new Set(list)) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), words].sort(compare));
  }
  return found;
};
