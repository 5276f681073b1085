import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "tjanst|tjanst som|roll|befattning|position|jobb|tjansten|yrke|sokt tjanst|galler|avser",
    company: "foretag|arbetsgivare|organisation|verksamhet|bolag|arbetsplats|klinik",
    client: "kund|var kund|uppdragsgivare",
    agency: "bemanningsforetag|rekryteringsforetag",
    people:
      "med|deltagare|intervjuare|du traffar|vi som deltar|vilka|intervju med|narvarande|medverkande|fran oss|du far traffa|moter du|vem|teammedlem|gaster|med vem|vard|vem du traffar|du kommer att traffa|du traffar|intervjuas av|deltar|pa plats|organisator|vi som intervjuar|motesvard",
    contact: "kontakt|kontaktperson|fragor|organisator|rekryterare|arrangor|vid fragor",
    location: "plats|var|adress|besoksadress|lokal|motesplats",
    room: "rum|vaning|byggnad|avdelning|konferensrum|motesrum",
    format: "form|format|typ|hur|satt|via|intervjuform|motesform",
    round: "intervju|steg|omgang|typ av mote|moment|handelsetyp|motestyp|typ av mote|typ av intervju",
    length: "langd|tidsatgang|varaktighet|beraknad tid",
    phone: "telefon|telefonnummer|tel|nummer|mobil|ditt nummer|vi ringer dig pa",
    link: "lank|anslut|videolank|zoom-lank|teams-lank|moteslank|lank till motet|anslutning",
    date: "datum|dag|nar|ny tid|nytt datum|datum och tid|intervjudatum",
    time: "tid|klockan|kl|klockslag|starttid|intervjutid",
    zone: "tidszon",
    summary: "amne|rubrik",
    skip: "startdatum|tilltrade|sista ansokningsdag|svara senast|lon|referens|referensnummer|losenord|motes-id|ta med|medtag|parkering|tidigare tid|gammal tid|tidigare datum|orsak|kandidat|namn|fax|webb|e-post|epost|fran|till|kopia|skickat|oppettider|omfattning|avboka|boka om|bekrafta senast|obs|org.nr|inbjuden|anledning|orsak|avbokad av|installd av|period|uppdragsperiod|tilltrade",
  },
  greeting: "(?:hej|hejsan|bäste|bästa|god morgon|god eftermiddag|god dag|tjena|kära|hallå)(?: (?:hej))?",
  signOff:
    "(?:(?:med )?(?:vänliga?|bästa|varma|många|soliga|vänlig) (?:hälsningar?|hälsning)|hälsningar|hälsar|mvh|m v h|vänligen|vi ses(?: då| på \\p{L}+)?|vi hörs|tack(?: på förhand| så mycket)?|kram|allt gott|ha det bra|bästa)",
  interview:
    "prata|pratstund|snacka|(?:anställnings|jobb|telefon|video|digital|grupp|slut|första|andra)?-?intervju(?:n|er|erna|a)?|anställningssamtal|möte|samtal|träff(?:as|a)?|provdag|hospitering|case|avstämning",
  roleAfter: [
    "(?<!\\p{L})(?:[Vv]i söker|[Jj]ag söker|det gäller)(?: (?:just nu|nu))?(?: en| ett| tjänsten som| jobbet som)? ",
    "(?<!\\p{L})vår (?:nya|nye|blivande) ",
    "(?<!\\p{L})(?:[Tt]jänst(?:en)?|[Rr]oll(?:en)?|[Bb]efattning(?:en)?|[Jj]obb(?:et)?|[Pp]osition(?:en)?|[Aa]nställning(?:en)?|[Vv]ikariat(?:et)?)(?: är)?(?: (?:som|för|hos))?(?: en| ett)? ",
    "(?<!\\p{L})(?:[Ii]ntervju|ansökan|sökt|söker|dig|börja|arbeta|jobba|anställa dig) (?:för|som|till|om|på|avseende|gällande)(?: tjänsten| rollen| jobbet| en| ett)?(?: som| för)?(?: en| ett)? ",
  ],
  roleBefore: ["(?:-?tjänsten|rollen|tjänst|roll)(?!\\p{L})(?! (?:som|als|van|med|til|for|för|hos|ved|på|bij|is|är|er)(?!\\p{L}))"],
  determiner: "(?:en|ett|den|det|vår|vårt|som|till|för|om|av)",
  stops:
    "var|kan|inte|fick|blev|hos|på|i|vid|är|har|den|det|kl|klockan|med|och|som|vi|du|jag|för|till|från|inom|att|vill|kommer|blir|ska|tyvärr|välkommen|din|ditt|vår|vårt|bokad|bokat|samt|av|om|varar|efter",
  companyAfter: [
    "(?<!\\p{L})(?:hos|på|vid|till|från|för vår kund|vår kund|team(?:et)? på|intresse för|välkommen till|på uppdrag av|för) (?:oss på |oss hos )?",
  ],
  companyBefore: ["\\s(?:vill|har beslutat|söker|bjuder|önskar)(?!\\p{L})"],
  client: ["\\b(?:var|min|vara) kund\\b", "\\bpa uppdrag av\\b", "\\bkunden\\b"],
  meetAfter: [
    "(?<!\\p{L})(?:(?:[Dd]å )?(?:ringer|möter|intervjuar)|fråga efter|sök|tillsammans med|leds av|med|träffa mig och|träffa|träffar|möta|möter|prata med|av|och|samt|tillsammans med|deltar|medverkar|närvarar|hos|är) (?:vår |vårt |vår |min |även |också )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},|,? (?:som) [^,.\\n]{3,40},?)?(?: (?:från) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:är (?:också |även )?med|kommer (?:också |även )?(?:att )?(?:med|vara)|sitter (?:också |även )?med|sluter upp|visar|hälsar|ringer|kommer att|deltar|medverkar|tar emot|möter|och jag|är med|träffar|håller i|intervjuar|kommer också|ansluter|sitter med)(?: (?:dig|också|upp|även|ringa|delta|vara|träffa|möta|med))*(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:vart (?:mote|samtal)|var (?:intervju|traff)|ses vi|vi traffas|jag tar emot|ring mig nar|jag ringer|med mig|och jag|och mig|jag ringer|mitt rum|mitt kontor|jag moter|traffa mig|vi ses)\\b",
  ],
  unnamed: ["\\b(?:nagon|en kollega|enhetschefen|verksamhetschefen|chefen|en medarbetare|avdelningschefen|teamet|en representant)\\b"],
  phone: ["\\b(?:telefon\\w*|ringer|ringa|per telefon|samtal pa telefon)\\b"],
  video: ["\\b(?:video\\w*|zoom|teams|webex|skype|google meet|digital\\w*|online|distans|whereby|jitsi)\\b"],
  onsite: [
    "\\b(?:pa plats|hos oss|besok\\w*|reception\\w*|pa vart kontor|entre\\w*|vaning\\w*|rum|parkering|fysisk\\w*|anmal dig|i vara lokaler|pa kliniken|pa mottagningen)\\b",
    "\\b(?:till|pa|i) (?:var|vart|vara) (?:\\w+ )?(?:kontor|klinik|mottagning|skola|butik|lokal)\\w*|\\bkom (?:till|in|upp|ner|forbi)\\b|\\bring pa (?:klockan|dorren)|\\bfraga efter\\b|\\bpa (?:avdelningen|skolan|kontoret|vardcentralen)",
  ],
  round: [
    "(?:första|andra|tredje|sista|1:a|2:a) (?:intervju(?:n)?|intervjuomgång|samtal|steg)|(?:telefon|video|grupp|slut|djup)intervju|andraintervju|anställningsintervju|provdag|hospitering|casepresentation",
  ],
};
