import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "stilling|stilling som|stillingsbetegnelse|job|rolle|stillingen|jobtitel|vedr|vedrorende|ansogt stilling",
    company: "virksomhed|arbejdsgiver|firma|arbejdsplads|organisation|klinik|arbejdssted",
    client: "kunde|vores kunde|opdragsgiver",
    agency: "vikarbureau|rekrutteringsbureau",
    people:
      "med|deltagere|interviewere|interviewer|du moder|samtale med|ansaettelsesudvalg|fra os|hvem|til stede|du vil mode|deltager|samtalepartnere|i samtalen deltager|gaester|med hvem|teammedlem|vaert|hvem du moder|du skal mode|du kommer til at mode|organisator|deltager i samtalen|fra os moder|fra os deltager|samtalen afholdes af",
    contact: "kontakt|kontaktperson|sporgsmal|arrangor|ved sporgsmal|koordinator",
    location: "sted|hvor|adresse|lokation|modested|placering",
    room: "lokale|rum|etage|bygning|afdeling|modelokale|vaerelse|sal",
    format: "form|format|type|hvordan|via|samtaleform",
    round: "samtale|runde|trin|modetype|begivenhedstype|modetype|type samtale",
    length: "varighed|laengde|forventet varighed",
    phone: "telefon|telefonnummer|tlf|nummer|mobil|dit nummer|vi ringer pa",
    link: "link|deltag|videolink|zoom-link|teams-link|modelink|link til modet|link til samtalen",
    date: "dato|dag|hvornar|ny dato|dato og tid|tid og dato|samtaledato|ny tid",
    time: "tid|klokken|kl|tidspunkt|klokkeslaet|start",
    zone: "tidszone",
    summary: "emne|overskrift",
    skip: "startdato|tiltraedelse|ansogningsfrist|svarfrist|svar senest|lon|reference|kodeord|adgangskode|mode-id|medbring|parkering|tidligere tid|gammel tid|gammel dato|arsag|kandidat|navn|fax|web|hjemmeside|e-mail|email|mail|fra|til|cc|sendt|abningstider|timer|aflys|flyt|bekraeft senest|obs|cvr|inviteret|arsag|aflyst af|begrundelse|periode|tiltraedelse",
  },
  greeting: "(?:kære|hej|goddag|godmorgen|hejsan|god eftermiddag|til)",
  signOff:
    "(?:(?:med )?(?:venlig(?:e)?|bedste|mange|kærlig(?:e)?|varme|de bedste) (?:hilsen|hilsner)|hilsen|hilsner|mvh|m\\.?v\\.?h\\.?|vh|kh|venligst|vi ses(?: på \\p{L}+)?|på gensyn|tak(?: på forhånd)?|de bedste hilsner|på forhånd tak|vi tales ved)",
  interview:
    "en snak|snakke|(?:job|ansættelses|telefon|video|første|anden|afklarings)?-?samtale(?:n|r)?|jobsamtale|interview(?:et)?|møde(?:t)?|mødes|prøvedag|praktikdag|uforpligtende snak",
  roleAfter: [
    "(?<!\\p{L})(?:[Vv]i søger|[Jj]eg søger|det drejer sig om)(?: (?:lige nu|nu))?(?: en| et| stillingen som| jobbet som)? ",
    "(?<!\\p{L})vores (?:nye|kommende) ",
    "(?<!\\p{L})(?:[Ss]tilling(?:en)?|[Jj]ob(?:bet)?|[Rr]olle(?:n)?|[Pp]osition(?:en)?|[Vv]ikariat(?:et)?)(?: er)?(?: (?:som|hos|for))?(?: en| et)? ",
    "(?<!\\p{L})(?:[Ss]amtale|[Jj]obsamtale|[Aa]nsøgning|søgt|dig|begynde|arbejde|starte|ansat|ansættelse) (?:om|som|til|på|vedrørende|vedr\\.|for)(?: stillingen| jobbet| rollen| en| et)?(?: som)?(?: en| et)? ",
  ],
  roleBefore: ["(?:-?stillingen|-?stilling|jobbet|rollen)(?!\\p{L})(?! (?:som|als|van|med|til|for|för|hos|ved|på|bij|is|är|er)(?!\\p{L}))"],
  determiner: "(?:en|et|den|det|vores|som|til|om|for|af)",
  stops:
    "var|kan|ikke|fik|blev|hos|på|i|ved|er|har|den|det|kl|klokken|med|og|som|vi|du|jeg|for|til|fra|inden|at|vil|kommer|bliver|skal|desværre|velkommen|din|dit|vores|af|om|samt|varer|efter",
  companyAfter: [
    "(?<!\\p{L})(?:hos|på|ved|til|fra|for vores kunde|vores kunde|team(?:et)? (?:på|hos)|interesse for|velkommen til|på vegne af|for) (?:os på |os hos )?",
  ],
  companyBefore: ["\\s(?:vil gerne|har besluttet|søger|inviterer|ønsker)(?!\\p{L})"],
  client: ["\\b(?:vores|min) kunde\\b", "\\bpa vegne af (?:vores|min)", "\\bkunden\\b"],
  meetAfter: [
    "(?<!\\p{L})(?:(?:ringer|modtager|møder)|spørg(?:e)? efter|henvend dig til|ledes af|med|møde|møder|tale med|taler med|af|og|samt|sammen med|deltager|til stede er|hos|er) (?:vores |min |også |både )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},|,? (?:der|som) [^,.\\n]{3,40},?)?(?: (?:fra) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:er (?:også |desuden )?med|bliver (?:også )?med|kommer (?:også )?med|sidder (?:også )?med|står for|viser|ringer|vil|deltager|tager imod|møder|og jeg|er med|kommer|leder|interviewer|sidder med|modtager)(?: (?:til|dig|også|op|deltage|ringe|være|med|tage|imod))*(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:vores (?:samtale|mode|aftale)|ses vi|vi modes|jeg (?:tager imod|ringer|glaeder mig)|med mig|og jeg|og mig|jeg ringer|mit kontor|jeg tager imod|vi ses|mode mig)\\b",
  ],
  unnamed: ["\\b(?:nogen|en kollega|afdelingslederen|lederen|chefen|en medarbejder|teamet|tillidsrepraesentanten|en repraesentant)\\b"],
  phone: ["\\b(?:telefon\\w*|ringer|ringe|opkald|pr\\. telefon)\\b"],
  video: ["\\b(?:video\\w*|zoom|teams|webex|skype|google meet|digital\\w*|online|virtuel\\w*|whereby|jitsi)\\b"],
  onsite: [
    "\\b(?:fysisk\\w*|fremmode|hos os|reception\\w*|indgang\\w*|etage|lokale|parkering|pa vores (?:kontor|klinik|adresse)|modested|besog\\w*|her pa|pa afdelingen)\\b",
    "\\b(?:til|pa|i) vores \\w+|\\bkom (?:til|ind|op|ned|forbi)\\b|\\bring pa (?:klokken|doren)|\\bsporg efter\\b|\\bpa (?:afdelingen|skolen|kontoret|klinikken|plejehjemmet)",
  ],
  round: [
    "(?:første|anden|andet|tredje|sidste|1\\.|2\\.|3\\.) (?:samtale|jobsamtale|runde|møde|interview)|(?:telefon|video|ansættelses)(?:samtale|interview)|prøvedag|uforpligtende snak|afklaringssamtale",
  ],
};
