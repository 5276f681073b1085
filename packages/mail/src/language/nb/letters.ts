import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "stilling|stilling som|stillingstittel|jobb|rolle|stillingen|gjelder|vedrorende|sokt stilling|tittel",
    company: "virksomhet|arbeidsgiver|firma|bedrift|arbeidssted|organisasjon|klinikk|arbeidsplass",
    client: "kunde|var kunde|oppdragsgiver",
    agency: "bemanningsbyra|rekrutteringsbyra|vikarbyra",
    people:
      "med|deltakere|intervjuere|intervjuer|du moter|intervju med|fra oss|hvem|til stede|deltar|du vil mote|intervjupanel|gjester|med hvem|teammedlem|vert|hvem du moter|du skal mote|du kommer til a mote|organisator|fra oss moter|fra oss deltar|moter|intervjues av|du treffer|til stede fra oss",
    contact: "kontakt|kontaktperson|sporsmal|arrangor|ved sporsmal|koordinator",
    location: "sted|hvor|adresse|lokasjon|motested|besoksadresse|oppmote|oppmotested",
    room: "rom|etasje|bygg|avdeling|moterom|lokale|inngang",
    format: "form|format|type|hvordan|via|intervjuform|motetype",
    round: "intervju|runde|trinn|steg|hendelsestype|motetype|type intervju|type mote",
    length: "varighet|lengde|forventet varighet|beregnet tid",
    phone: "telefon|telefonnummer|tlf|nummer|mobil|ditt nummer|vi ringer deg pa",
    link: "lenke|delta|videolenke|zoom-lenke|teams-lenke|motelenke|lenke til motet|bli med|lenke til intervjuet",
    date: "dato|dag|nar|ny dato|dato og tid|tid og sted|intervjudato|ny tid",
    time: "tid|klokken|kl|tidspunkt|klokkeslett|start|starttid",
    zone: "tidssone",
    summary: "emne|tema",
    skip: "startdato|tiltredelse|soknadsfrist|svarfrist|svar innen|lonn|referanse|passord|mote-id|ta med|parkering|tidligere tid|gammel tid|gammel dato|arsak|kandidat|navn|faks|fax|nettside|e-post|epost|fra|til|kopi|sendt|apningstider|stillingsprosent|avlys|flytt|bekreft innen|obs|org.nr|invitert|arsak|avlyst av|kansellert av|begrunnelse|periode|tiltredelse",
  },
  greeting: "(?:kjære|hei|hallo|god (?:dag|morgen|ettermiddag)|heisann|til)",
  signOff:
    "(?:(?:med )?(?:vennlig(?:e)?|beste|mange|varm(?:e)?|hyggelig) (?:hilsen|hilsener|hilsninger)|hilsen|mvh|m\\.?v\\.?h\\.?|vh|vennligst|vi (?:ses|sees|snakkes|høres)(?: på \\p{L}+)?|takk(?: på forhånd)?|på gjensyn|ha en fin dag|alt godt|klem)",
  interview:
    "en prat|prate|pratet|(?:jobb|telefon|video|første(?:gangs)?|andre(?:gangs)?|gruppe|digitalt )?-?intervju(?:et|er|ene)?|samtale(?:n)?|jobbsamtale|møte(?:t)?|møtes|prøvedag|hospitering|uformell prat|bli kjent",
  roleAfter: [
    "(?<!\\p{L})(?:[Vv]i søker|[Vv]i trenger|[Jj]eg søker|det gjelder)(?: (?:nå))?(?: en| et| stillingen som| jobben som)? ",
    "(?<!\\p{L})vår (?:nye|kommende) ",
    "(?<!\\p{L})(?:[Ss]tilling(?:en)?|[Jj]obb(?:en)?|[Rr]olle(?:n)?|[Vv]ikariat(?:et)?)(?: er)?(?: (?:som|hos|for))?(?: en| et)? ",
    "(?<!\\p{L})(?:[Ii]ntervju|[Jj]obbintervju|[Ss]amtale|[Ss]øknad(?:en)?|søkt|deg|begynne|jobbe|arbeide|starte|ansatt|ansettelse) (?:om|som|til|på|for|vedrørende)(?: stillingen| jobben| rollen| en| et)?(?: som)?(?: en| et)? ",
  ],
  roleBefore: ["(?:-?stillingen|-?stilling|jobben|rollen)(?!\\p{L})(?! (?:som|als|van|med|til|for|för|hos|ved|på|bij|is|är|er)(?!\\p{L}))"],
  determiner: "(?:en|et|den|det|vår|vårt|som|til|om|for|av)",
  stops:
    "var|kan|ikke|fikk|ble|hos|på|i|ved|er|har|den|det|kl|klokken|med|og|som|vi|du|jeg|for|til|fra|innen|å|vil|kommer|blir|skal|dessverre|velkommen|din|ditt|vår|vårt|av|om|samt|at|varer|etter",
  companyAfter: [
    "(?<!\\p{L})(?:hos|på|ved|til|fra|for vår kunde|vår kunde|team(?:et)? (?:på|hos)|interesse for|velkommen til|på vegne av|i|for) (?:oss på |oss hos )?",
  ],
  companyBefore: ["\\s(?:vil gjerne|har besluttet|søker|inviterer|ønsker)(?!\\p{L})"],
  client: ["\\b(?:var|min) kunde\\b", "\\bpa vegne av (?:var|min)", "\\bkunden\\b"],
  meetAfter: [
    "(?<!\\p{L})(?:(?:ringer|mottar|møter|intervjuer)|spør etter|meld deg hos|ledes av|med|møte|møter|treffe|treffer|snakke med|snakker med|av|og|samt|sammen med|deltar|til stede er|hos|er) (?:vår |min |også |både )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},|,? (?:som) [^,.\\n]{3,40},?)?(?: (?:fra) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:er (?:også )?med|blir (?:også )?med|kommer (?:også )?med|sitter (?:også )?med|står for|viser|stiller|ringer|vil|deltar|tar imot|møter|og jeg|er med|kommer|leder|intervjuer|sitter med)(?: (?:til|deg|også|opp|delta|ringe|være|med|ta|imot))*(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:vart (?:mote|intervju)|var (?:samtale|avtale)|ses vi|vi moter|vi motes|jeg (?:tar imot|ringer|gleder meg)|motet vart|samtalen var|med meg|og jeg|og meg|jeg ringer|mitt kontor|kontoret mitt|jeg tar imot|vi ses|vi sees|mote meg)\\b",
  ],
  unnamed: ["\\b(?:noen|en kollega|avdelingslederen|lederen|sjefen|en ansatt|teamet|tillitsvalgt\\w*|en representant|enhetslederen)\\b"],
  phone: ["\\b(?:telefon\\w*|ringer|ringe|oppringning|pr\\. telefon|per telefon)\\b"],
  video: ["\\b(?:video\\w*|zoom|teams|webex|skype|google meet|digital\\w*|online|virtuel\\w*|whereby|jitsi)\\b"],
  onsite: [
    "\\b(?:fysisk\\w*|oppmote|hos oss|resepsjon\\w*|inngang\\w*|etasje|moterom|parkering|pa vart (?:kontor|legekontor)|i vare lokaler|besok\\w*|her pa|pa avdelingen)\\b",
    "\\b(?:til|pa|i) (?:var|vart|vare) \\w+|\\bkom (?:til|inn|opp|ned|innom)\\b|\\bring pa (?:klokka|doren)|\\bspor etter\\b|\\bpa (?:avdelingen|skolen|kontoret|klinikken|sykehjemmet)",
  ],
  round: [
    "(?:første|andre|annet|tredje|siste|1\\.|2\\.|3\\.) ?(?:gangs ?)?(?:intervju|runde|samtale|møte)|(?:telefon|video|førstegangs|andregangs|gruppe)intervju|prøvedag|hospitering|uformell prat",
  ],
};
