import type { Words } from "./words.ts";

const talk = "(?:intervju\\w*|jobbintervju\\w*|samtal\\w*|mote\\w*|avtale\\w*|time\\w*)";

export const no: Words = {
  code: "no",
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
  signs: {
    rejection: [
      "\\b(?:ma (?:dessverre )?skuffe deg)\\b",
      "\\b(?:dessverre|beklag\\w*|lei)[^.\\n]{0,140}\\b(?:ikke (?:gar|gatt|er|kan|kommer|har|blitt|videre|valgt|aktuell|innstilt|tilby)|en annen|annen kandidat|andre kandidater|annen soker|avslag)",
      "\\b(?:valgt|besluttet|bestemt|gatt videre|tilbudt stillingen til)[^.\\n]{0,60}\\b(?:en annen|annen kandidat|andre kandidater|annen soker|andre sokere|ikke (?:a )?ga videre)",
      "\\b(?:avslag|ikke gar videre med (?:din|deg)|ikke gatt videre|stillingen er (?:na |allerede |blitt )*besatt)\\b",
    ],
    softRejection: ["\\bdessverre|\\blykke til (?:med|videre|i)|\\bonsker deg (?:lykke|alt|masse)|\\bmange (?:gode |kvalifiserte )?sok"],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:avlys\\w*|avlyst|utgar|blir (?:det )?ikke noe av|ikke (?:kan )?gjennomfores|kansell\\w*|blir ikke noe)`,
      "\\b(?:ma|nodt til|skal)[^.\\n]{0,30}(?:avlyse|kansellere|melde avbud)",
      "\\bavlys(?:t|ning)\\b|\\bkansellert\\b",
      "\\bpa ubestemt tid",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:flytt\\w*|utsett\\w*|utsatt|endr\\w*|fremskynd\\w*|framskynd\\w*|skyv\\w*|skjov\\w*)`,
      "\\b(?:flytte|flyttet|flyttes|flytter|utsatt|ny tid|ny dato|nytt tidspunkt|endret tid|endring|ombook\\w*)\\b",
      "\\b(?:i stedet for|istedenfor|opprinnelig\\w*|i stedet|istedet)\\b",
    ],
    offer: [
      "\\b(?:(?<!ikke )tilby\\w*|tilbud|glade|glede|gjerne)[^.\\n]{0,80}\\b(?:stillingen|jobben|ansettelse|en stilling|en kontrakt|rollen|fast stilling)",
      "\\b(?:arbeidskontrakt|arbeidsavtale|jobbtilbud|tilbud om stilling|velkommen (?:til oss|pa laget|ombord|i teamet)|gratulerer|vi har valgt deg|vil gjerne ansette)\\b",
    ],
    invitation: [
      "\\b(?:invitere\\w*|inviterer|innkall\\w*|vil gjerne (?:mote|invitere|hore|snakke|bli)|gjerne (?:mote|invitere|snakke|bli kjent))\\b",
    ],
    choice: [
      "\\bhvilke[nt]?\\b[^.\\n]{0,50}(?:passer|best|foretrekk)",
      "\\b(?:nar|hvilken|hvilke|hvilket)[^.\\n?]{0,50}(?:passer|kan du|har du|tid|dag)",
      "\\b(?:velg|book|bestill|reserver) (?:en |selv |ditt |et )?(?:\\w+ )?(?:tid|time|intervju|tidspunkt)|\\bfolgende (?:tider|tidspunkt\\w*)|\\btilgjengeli\\w*|\\bledige tider|\\balternativer",
      "\\b(?:passer|kunne|kan|har|vil|ville|er)\\b[^.\\n]{0,80}\\?",
      "\\b(?:gi (?:meg|oss) beskjed|la (?:meg|oss) vite|si (?:ifra|fra)|svar (?:pa|med))",
    ],
    fixed: [
      "\\b(?:bekreft\\w*|booket|avtalt|planlagt|finner sted|innkalles|innkalt|innkalling|velkommen til (?:intervju|jobbintervju|samtale)|vi (?:ses|sees)|(?:ses|sees) (?:pa|den|kl|i morgen)|gleder (?:oss|meg) til|ringer (?:jeg|vi) deg|jeg ringer|vi ringer|paminn\\w*|som avtalt|invitasjon til (?:jobbintervju|intervju)|herved|satt opp)\\b",
    ],
    received: [
      "\\b(?:mottatt (?:din|soknaden)|takk for (?:din soknad|soknaden|din interesse|interessen|at du sokte)|(?:din )?soknad(?:en)? (?:din )?er (?:\\w+ )?(?:mottatt|registrert)|kommer tilbake|gar gjennom)\\b",
    ],
    past: [
      "\\b(?:takk for (?:en (?:\\w+ )?(?:samtale|prat|hyggelig|fin (?:dag|prat|samtale))|sist|i dag|samtalen|praten|motet|besoket|intervjuet|at du kom)[^.\\n]{0,30}|(?:var) (?:hyggelig|fint|kjekt|bra|godt) a (?:mote|snakke|treffe))\\b",
    ],
    notice: [
      "\\b(?:nettbasert test|personlighetstest|evnetest)",
      "\\b(?:nyhetsbrev|meld deg av|avmeld|jobbvarsel|nye stillinger|ledige stillinger)\\b",
      "\\b(?:webinar|apen dag|jobbmesse|informasjonsmote|workshop)\\b",
      "\\b(?:politiattest|introduksjon|forste arbeidsdag|kontonummer|onboarding|manglende dokument\\w*|skattekort)\\b",
      "\\b(?:forsinke\\w*|tar (?:litt )?lenger tid|autosvar|ferie|fravaer|sporreundersokelse)\\b",
    ],
    conditional: ["\\b(?:hvis|dersom|skulle du|om du|i tilfelle|ved forfall)\\b"],
  },
  roleAfter: [
    "(?<!\\p{L})(?:[Vv]i søker|[Vv]i trenger|[Jj]eg søker|det gjelder)(?: (?:nå))?(?: en| et| stillingen som| jobben som)? ",
    "(?<!\\p{L})vår (?:nye|kommende) ",
    "(?<!\\p{L})(?:[Ss]tilling(?:en)?|[Jj]obb(?:en)?|[Rr]olle(?:n)?|[Vv]ikariat(?:et)?)(?: er)?(?: (?:som|hos|for))?(?: en| et)? ",
    "(?<!\\p{L})(?:[Ii]ntervju|[Jj]obbintervju|[Ss]amtale|[Ss]øknad(?:en)?|søkt|deg|begynne|jobbe|arbeide|starte|ansatt|ansettelse) (?:om|som|til|på|for|vedrørende)(?: stillingen| jobben| rollen| en| et)?(?: som)?(?: en| et)? ",
  ],
  roleBefore: ["(?:-?stillingen|-?stilling|jobben|rollen)(?!\\p{L})(?! (?:som|als|van|med|til|for|för|hos|ved|på|bij|is|är|er)(?!\\p{L}))"],
  determiner: "(?:en|et|den|det|vår|vårt|som|til|om|for|av)",
  stops:
    "var|kan|ikke|fikk|ble|hos|på|i|ved|er|har|den|det|kl|klokken|med|og|som|vi|du|jeg|for|til|fra|innen|å|vil|kommer|blir|skal|dessverre|velkommen|din|ditt|vår|vårt|av|om|samt|at",
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
  ],
  round: [
    "(?:første|andre|annet|tredje|siste|1\\.|2\\.|3\\.) ?(?:gangs ?)?(?:intervju|runde|samtale|møte)|(?:telefon|video|førstegangs|andregangs|gruppe)intervju|prøvedag|hospitering|uformell prat",
  ],
};
