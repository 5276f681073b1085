import type { KindWords } from "../kind-words.ts";

const talk = "(?:intervju\\w*|jobbintervju\\w*|samtal\\w*|mote\\w*|avtale\\w*|time\\w*)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:ma (?:dessverre )?skuffe deg)\\b",
      "\\b(?:dessverre|beklag\\w*|lei)[^.\\n]{0,140}\\b(?:ikke (?:gar|gatt|er|kan|kommer|har|blitt|videre|valgt|aktuell|innstilt|tilby)|en annen|annen kandidat|andre kandidater|annen soker|avslag)",
      "\\b(?:valgt|besluttet|bestemt|gatt videre|tilbudt stillingen til)[^.\\n]{0,60}\\b(?:en annen|annen kandidat|andre kandidater|annen soker|andre sokere|ikke (?:a )?ga videre)",
      "\\b(?:avslag|ikke gar videre med (?:din|deg)|ikke gatt videre|stillingen er (?:na |allerede |blitt )*besatt)\\b",
      "\\b(?:stillingen|jobben)[^.\\n]{0,40}\\b(?:gatt til|besatt|gikk til|gitt til)|\\b(?:en annen|andre)\\b[^.\\n]{0,40}\\b(?:fatt|valgt|videre|tilbudt)|\\bikke (?:\\w+ ){0,4}(?:gar videre|ga videre|tilby deg|valgt ut|kommet videre|innstilt)|\\bvalget (?:har )?falt pa en",
      "\\bble (?:dessverre )?ikke deg\\b|\\b(?:profil|bakgrunn)\\w*\\b[^.\\n]{0,30}\\bikke\\b|\\bikke (?:er )?blant (?:dem|de)\\b|\\b(?:intern|annen)\\b[^.\\n]{0,30}\\bhar fatt (?:stillingen|jobben)|\\bansatt (?:en|noen) som\\b|\\bansatt en (?:annen|intern)|\\b(?:nadde|naar|nar|nadd) (?:\\w+ )?ikke opp\\b|\\bikke nadd opp\\b",
    ],
    softRejection: ["\\bdessverre|\\blykke til (?:med|videre|i)|\\bonsker deg (?:lykke|alt|masse)|\\bmange (?:gode |kvalifiserte )?sok"],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:avlys\\w*|avlyst|utgar|blir (?:det )?ikke noe av|ikke (?:kan )?gjennomfores|kansell\\w*|blir ikke noe)`,
      "\\b(?:ma|nodt til|skal)[^.\\n]{0,30}(?:avlyse|kansellere|melde avbud)",
      "\\bavlys(?:t|ning)\\b|\\bkansellert\\b",
      "\\bpa ubestemt tid",
      "^(?:avlyst|avlysning|kansellert)\\b|[-–—:] ?(?:avlyst|kansellert)\\b|\\b(?:avlyser|avlyse|avlyses|melder avbud|kansellerer)\\b|\\bblir (?:\\w+ ){0,3}(?:ikke noe av|avlyst)\\b|\\b(?:rekruttering|stilling)\\w*[^.\\n]{0,40}\\b(?:pa vent|satt pa pause|stoppet|trukket|ansettelsesstopp)|\\bny (?:tid|dato)[^.\\n]{0,30}\\b(?:kommer tilbake|nar vi|senere|sa snart)|\\bkommer tilbake med (?:en )?ny (?:tid|dato)|\\btrenger ikke (?:a )?(?:komme|mote)",
      "\\b(?:intervju\\w*|mote\\w*|samtale\\w*)\\b[^.\\n]{0,50}\\b(?:faller bort|bortfaller|utgar)|\\b(?:skal|trenger|behover) (?:\\w+ )?ikke (?:a )?komme\\b(?! (?:for|tidligere|innen))",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:flytt\\w*|utsett\\w*|utsatt|endr\\w*|fremskynd\\w*|framskynd\\w*|skyv\\w*|skjov\\w*)`,
      "\\b(?:flytte|flyttet|flyttes|flytter|utsatt|ny tid|ny dato|nytt tidspunkt|endret tid|endring|ombook\\w*)\\b",
      "\\b(?:i stedet for|istedenfor|opprinnelig\\w*|i stedet|istedet)\\b",
      "^(?:endret|endring|flyttet|oppdatert|ny tid|nytt tidspunkt)\\b|\\b(?:er|blir|har|blitt) (?:\\w+ ){0,3}(?:flyttet|endret|utsatt|fremskyndet|ombooket)\\b|\\b(?:utsetter|forskyver|flytter)\\b|\\berstatter (?:den|tidligere)|\\bi stedet\\b",
      "\\bframskynde\\w*|\\bfremskynde\\w*|\\b(?:mandag|tirsdag|onsdag|torsdag|fredag)\\b[^.\\n]{0,30}\\b(?:gar|kan|passer|funker) (?:\\w+ ){0,2}ikke\\b[^.\\n]{0,60}\\b(?:mandag|tirsdag|onsdag|torsdag|fredag)",
    ],
    offer: [
      "\\b(?:(?<!ikke )tilby\\w*|tilbud|glade|glede|gjerne)[^.\\n]{0,80}\\b(?:stillingen|jobben|ansettelse|en stilling|en kontrakt|rollen|fast stilling)",
      "\\b(?:arbeidskontrakt|arbeidsavtale|jobbtilbud|tilbud om stilling|velkommen (?:til oss|pa laget|ombord|i teamet)|gratulerer|vi har valgt deg|vil gjerne ansette)\\b",
      "\\bjobben er din|\\bstillingen er din|\\bvi vil (?:gjerne )?(?:ha|ansette|tilby) deg|\\bdin (?:arbeids)?kontrakt\\b|\\bdu har fatt (?:jobben|stillingen)|\\bvelkommen (?:ombord|pa laget|som)",
      "\\bvalget (?:har )?falt pa deg\\b|\\b(?:begynne|starte|jobbe) (?:hos|pa) oss\\b|\\btilbudet vart\\b|\\bvart tilbud\\b|\\bha deg (?:her|hos|med|ombord)\\b|\\bdu fikk (?:jobben|stillingen)\\b",
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
      "\\bforslag til (?:tid|tider|tidspunkt\\w*|dager)|\\bvelg (?:ett|et|en) av\\b|\\bledige tidspunkt\\w*|\\bvelg tidspunkt\\b|\\bhvordan ser (?:det|neste)\\b[^.\\n]{0,30}\\but\\b",
    ],
    fixed: [
      "\\b(?:bekreft\\w*|booket|avtalt|planlagt|finner sted|innkalles|innkalt|innkalling|velkommen til (?:intervju|jobbintervju|samtale)|vi (?:ses|sees)|(?:ses|sees) (?:pa|den|kl|i morgen)|gleder (?:oss|meg) til|ringer (?:jeg|vi) deg|jeg ringer|vi ringer|paminn\\w*|som avtalt|invitasjon til (?:jobbintervju|intervju)|herved|satt opp)\\b",
      "\\b(?:sier vi|vi sier|ses vi|sees vi|den er god|venter deg|forventer deg|invitert til (?:intervju|jobbintervju)|du er velkommen (?:pa|den|kl|til)|kalles (?:\\w+ )?inn|du har fatt (?:en )?time)\\b",
      "\\bher (?:er|kommer) lenken\\b",
    ],
    received: [
      "\\b(?:mottatt (?:din|soknaden)|takk for (?:din soknad|soknaden|din interesse|interessen|at du sokte)|(?:din )?soknad(?:en)? (?:din )?er (?:\\w+ )?(?:mottatt|registrert)|kommer tilbake|gar gjennom)\\b",
      "\\bhorer (?:\\w+ )?fra oss\\b|\\bfortsatt aktuell\\b|\\bgar (?:vi )?(?:\\w+ )?gjennom\\b|\\bfar du (?:svar|beskjed)\\b",
    ],
    past: [
      "\\b(?:takk for (?:en (?:\\w+ )?(?:samtale|prat|hyggelig|fin (?:dag|prat|samtale))|sist|i dag|samtalen|praten|motet|besoket|intervjuet|at du kom)[^.\\n]{0,30}|(?:var) (?:hyggelig|fint|kjekt|bra|godt) a (?:mote|snakke|treffe))\\b",
      "\\btakk for (?:et|en) (?:\\w+ )?(?:intervju|mote|prat|samtale)\\b",
      "\\btakk for at du (?:kom|stakk|tok)\\b",
    ],
    notice: [
      "\\b(?:nettbasert test|personlighetstest|evnetest)",
      "\\b(?:nyhetsbrev|meld deg av|avmeld|jobbvarsel|nye stillinger|ledige stillinger)\\b",
      "\\b(?:webinar|apen dag|jobbmesse|informasjonsmote|workshop)\\b",
      "\\b(?:politiattest|introduksjon|forste arbeidsdag|kontonummer|onboarding|manglende dokument\\w*|skattekort)\\b",
      "\\b(?:forsinke\\w*|tar (?:litt )?lenger tid|autosvar|ferie|fravaer|sporreundersokelse)\\b",
      "\\bsporreskjema|\\bengangskode|\\bpassord\\b|\\btrenger ikke (?:a )?gjore noe|\\bsoknadsfrist|\\bsok (?:na|innen|stillingen)",
      "\\b(?:to|tre|dine|noen) referanser\\b|\\be-?postadresse\\w*|\\btar (?:litt )?(?:lengre|lenger) tid\\b",
    ],
    conditional: [
      "\\b(?:hvis|dersom|skulle du|om du|i tilfelle|ved forfall)\\b",
      "\\bfor a (?:\\w+ ){0,2}(?:avlyse|flytte|endre|ombooke|avbestille)|\\b(?:kan du|du kan|vil du|trenger du a|ma du) (?:\\w+ ){0,4}(?:avlyse|flytte|endre|ombooke|avbestille)|\\b(?:avlyse|flytte|endre) eller (?:flytte|avlyse|avbestille)",
    ],
  },
  concepts: {
    not: "ikke|ingen|intet|aldri|umulig|uten|dessverre ikke",
    yet: "enda|enna|hvis|dersom|for|innen|inntil|bare|nol|om",
    wish: "soker|onsker|haper|vil gjerne|planlegger",
    hire: "valgt|velge|ansatt|ansette|ansetter|besatt|gikk til|gatt til|gar til|tilbudt|gar videre med|gatt videre med|ga videre med|foretrukket|innstilt|bestemt oss for|besluttet oss for|funnet",
    other:
      "annen kandidat|andre kandidat*|en annen|annen soker|andre sokere|noen|intern*|internt|kollega|kandidat med|kandidater med|person med|soker med|annen person|kandidat som|kandidater som",
    advance:
      "ga videre|gatt videre|gar videre|videre|tilby|innkalle|invitere|valgt|aktuell|neste runde|fortsette|komme i betraktning|betraktning|ansette",
    you: "deg|din|ditt|du|soknad*|profil|cv|dere",
    meeting: "intervju*|samtale*|mote|motet|avtale*|besok|tid|tiden|tidspunkt|telefonintervju|videomote|dato|time|timen",
    day: "mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lordag*|sondag*|i morgen|imorgen|i dag|idag|overmorgen|denne uka|denne uken|neste uke",
    cancel: "blir ikke noe av|blir ikke av|blir det ikke noe|avlys*|avlyst|kanseller*|avlyse|satt pa vent|stanset|stoppet|trukket|droppe*",
    hold: "blir|bli|gjennomfor*|kan|rekker|finne sted|finner sted|skje|motes|ses|vaere der|vaere med|komme|ha|holde|holdes|mulig*|tilgjengelig*|ta imot",
    fails: "kan|rekker|gar|passer|blir|far",
    join: "begynne hos oss|starte hos oss|jobbe hos oss|ha deg pa laget|ha deg med|jobben er din|stillingen er din|velkommen pa laget|kontrakten er vedlagt|kontrakten ligger ved|arbeidsavtale*|arbeidskontrakt*|ansette deg|tilby deg stillingen|tilby deg jobben|tilby deg en stilling",
    move: "flytt*|utsett*|utsatt|forskyv*|forskjov*|skyv*|endr*|i stedet|istedenfor|istedet|bytte*|ombook*|fremskynd*",
  },
};
