import type { KindWords } from "../kind-words.ts";

const talk = "(?:samtal\\w*|jobsamtal\\w*|ansaettelsessamtal\\w*|mode\\w*|interview\\w*|aftale\\w*|tid\\w*)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:ma (?:desvaerre )?skuffe dig)\\b",
      "\\b(?:desvaerre|beklag\\w*|ked af)[^.\\n]{0,140}\\b(?:ikke (?:gar|gaet|er|kan|kommer|har|blevet|videre|valgt|udvalgt)|en anden|anden kandidat|andre kandidater|anden ansoger|afslag)",
      "\\b(?:valgt|besluttet|faldet pa|tilbudt stillingen til|gaet videre)[^.\\n]{0,60}\\b(?:en anden|anden kandidat|andre kandidater|anden ansoger|andre ansogere|ikke at ga videre)",
      "\\b(?:afslag|ikke gar videre med din|ikke gaet videre|stillingen er (?:nu |allerede |blevet )*besat)\\b",
      "\\b(?:stillingen|jobbet)[^.\\n]{0,40}\\b(?:gaet til|besat|gik til|givet til)|\\b(?:en anden|andre)\\b[^.\\n]{0,40}\\b(?:faet|valgt|videre|tilbudt)|\\bikke (?:\\w+ ){0,4}(?:gar videre|ga videre|tilbyde dig|udvalgt|blevet valgt|kommet videre)|\\bvalget er faldet pa en",
      "\\bvalget (?:er )?faldt? pa en\\b|\\bblev (?:desvaerre )?ikke dig\\b|\\b(?:profil|baggrund)\\b[^.\\n]{0,30}\\bikke\\b|\\bikke (?:er )?blandt (?:dem|de)\\b|\\b(?:intern|anden)\\b[^.\\n]{0,30}\\bhar faet (?:stillingen|jobbet)|\\bansat (?:en|nogen),? der\\b|\\bansat en (?:anden|intern)|\\bbesat til anden side\\b",
    ],
    softRejection: ["\\bdesvaerre|\\bheld og lykke (?:med|fremover|i)|\\bonsker dig (?:held|al|god)|\\bmange (?:kvalificerede )?ansog"],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:aflys\\w*|aflyst|bliver ikke til noget|ikke (?:kan )?gennemfores|udgar|annuller\\w*)`,
      "\\b(?:ma|nodt til|nodsaget til|skal)[^.\\n]{0,30}(?:aflyse|annullere|melde afbud)",
      "\\baflys(?:t|ning)\\b",
      "\\bpa ubestemt tid",
      "^(?:aflyst|aflysning|annulleret)\\b|[-–—:] ?(?:aflyst|annulleret)\\b|\\b(?:aflyser|aflyse|aflyses|melder afbud)\\b|\\bbliver (?:\\w+ ){0,3}(?:ikke til noget|aflyst)\\b|\\b(?:rekruttering|stilling)\\w*[^.\\n]{0,40}\\b(?:pa pause|sat i bero|stoppet|trukket tilbage|ansaettelsesstop)|\\bny (?:tid|dato)[^.\\n]{0,30}\\b(?:vender|nar vi|senere|sa snart)|\\bvender tilbage med en ny (?:tid|dato)|\\bbehover ikke (?:at )?(?:komme|mode)",
      "\\b(?:samtale\\w*|mode\\w*|jobsamtale\\w*)\\b[^.\\n]{0,50}\\b(?:falder bort|bortfalder|udgar)|\\b(?:skal|behover) (?:\\w+ )?ikke (?:at )?komme\\b(?! (?:for|tidligere|inden))",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:flytt\\w*|udsaet\\w*|udsat|rykk\\w*|aendr\\w*|fremryk\\w*|omlaeg\\w*)`,
      "\\b(?:flytte|flyttet|flyttes|flytter|udsat|rykket|rykke|ny tid|ny dato|nyt tidspunkt|aendret tid|aendring|ombook\\w*)\\b",
      "\\b(?:i stedet for|istedet for|oprindelig\\w*|i stedet)\\b",
      "^(?:aendret|aendring|flyttet|rykket|opdateret|ny tid)\\b|\\b(?:er|bliver|har|blevet) (?:\\w+ ){0,3}(?:flyttet|rykket|aendret|udsat|fremrykket|ombooket)\\b|\\b(?:rykker|udskyder|udskyde|udskudt)\\b|\\berstatter (?:den|tidligere)|\\bi stedet\\b",
      "\\b(?:mandag|tirsdag|onsdag|torsdag|fredag)\\b[^.\\n]{0,30}\\b(?:gar|kan|passer|duer) (?:\\w+ ){0,2}ikke\\b[^.\\n]{0,60}\\b(?:mandag|tirsdag|onsdag|torsdag|fredag)|\\bny modetid\\b",
    ],
    offer: [
      "\\b(?:(?<!ikke )tilbyd\\w*|tilbud|glade|glaede|gerne)[^.\\n]{0,80}\\b(?:stillingen|jobbet|ansaettelse|en stilling|en kontrakt|rollen|pladsen)",
      "\\b(?:ansaettelseskontrakt|ansaettelsesbrev|jobtilbud|velkommen (?:til holdet|ombord|i teamet)|tillykke|vi har valgt dig|vil gerne ansaette)\\b",
      "\\bjobbet er dit|\\bstillingen er din|\\bvi vil (?:gerne )?(?:have|ansaette|tilbyde) dig|\\bdin (?:ansaettelses)?kontrakt\\b|\\bdu har faet (?:jobbet|stillingen)|\\bvelkommen (?:ombord|pa holdet|som)",
      "\\bvalget (?:er )?faldt? pa dig\\b|\\b(?:begynde|starte) (?:hos|pa) os\\b|\\bvores tilbud\\b|\\bhave dig (?:her|hos|med|ombord)\\b|\\bdu fik (?:jobbet|stillingen)\\b",
    ],
    invitation: [
      "\\b(?:invitere\\w*|inviterer|indkald\\w*|indbyd\\w*|vil gerne (?:mode|invitere|hore|tale|laere)|gerne (?:mode|invitere|tale med|laere dig))\\b",
    ],
    choice: [
      "\\bhvilke[nt]?\\b[^.\\n]{0,50}(?:passer|bedst|foretraek)",
      "\\b(?:hvornar|hvilken|hvilke|hvad tid)[^.\\n?]{0,50}(?:passer|kan du|har du|tid|dag)",
      "\\b(?:vaelg|book|bestil|reserver) (?:en |selv |din |et )?(?:\\w+ )?(?:tid|samtale|tidspunkt)|\\bfolgende tider|\\bfolgende tidspunkter|\\btilgaengeli\\w*|\\bledige tider|\\bmuligheder",
      "\\b(?:passer|kunne|kan|har|vil|ville|er)\\b[^.\\n]{0,80}\\?",
      "\\b(?:giv (?:mig|os) besked|lad (?:mig|os) vide|skriv (?:til|hvad)|vend tilbage)",
      "\\bforslag til (?:tid|tider|tidspunkt\\w*|dage)|\\bhvordan ser (?:det|din|naeste)\\b[^.\\n]{0,30}\\bud\\b",
    ],
    fixed: [
      "\\b(?:bekraeft\\w*|booket|aftalt|planlagt|finder sted|indkaldes|indkaldt|velkommen til (?:samtale|jobsamtale)|vi ses|ses (?:pa|den|kl|i morgen)|glaeder (?:os|mig) til|ringer (?:jag|jeg|vi) (?:til )?dig|jeg ringer|vi ringer|pamind\\w*|som aftalt|invitation til (?:jobsamtale|samtale)|hermed|tiden er)\\b",
      "\\b(?:siger vi|vi siger|ses vi|en aftale|forventer dig|inviteret til (?:samtale|jobsamtale)|venter dig|du er velkommen (?:pa|den|kl|til)|du har faet (?:en )?tid|har en tid)\\b",
      "\\bher (?:er|kommer) linket\\b",
    ],
    received: [
      "\\b(?:modtaget din|tak for din ansogning|tak for din interesse|din ansogning er (?:\\w+ )?(?:modtaget|registreret)|vender tilbage|gennemgar)\\b",
      "\\bhorer (?:\\w+ )?fra os\\b|\\bstadig i betragtning\\b|\\bgennemgar\\b|\\bfar du besked\\b",
    ],
    past: [
      "\\b(?:tak for (?:en|sidst|i dag|samtalen|snakken|modet|besoget|at du)[^.\\n]{0,30}|(?:var) (?:hyggeligt|dejligt|godt|rart|en fornojelse) at (?:mode|tale|hilse))\\b",
      "\\btak fordi du (?:kom|kiggede|tog)\\b",
    ],
    notice: [
      "\\b(?:onlinetest|personlighedstest)",
      "\\b(?:nyhedsbrev|afmeld|jobagent|nye job)\\b",
      "\\b(?:webinar|abent hus|jobmesse|informationsmode|workshop)\\b",
      "\\b(?:straffeattest|borneattest|introduktion|forste arbejdsdag|kontooplysninger|onboarding|manglende dokumenter)\\b",
      "\\b(?:forsinke\\w*|traekker ud|autosvar|ferie|ude af kontoret|sporgeskema)\\b",
      "\\bsporgeskema|\\bbekraeftelseskode|\\badgangskode\\b|\\bbehover ikke (?:at )?gore noget|\\bansogningsfrist|\\bsog (?:nu|senest|stillingen)",
      "\\b(?:to|tre|dine|nogle) referencer\\b|\\be-?mail-?adresse\\b|\\btager (?:lidt )?laengere tid\\b",
    ],
    conditional: [
      "\\b(?:hvis|safremt|skulle du|i tilfaelde|ved forfald|ved afbud)\\b",
      "\\bfor at (?:\\w+ ){0,2}(?:aflyse|flytte|aendre|ombooke|rykke)|\\b(?:kan du|du kan|vil du|har du brug for at) (?:\\w+ ){0,4}(?:aflyse|flytte|aendre|ombooke|rykke)|\\b(?:aflyse|flytte) eller (?:flytte|aflyse|aendre)",
    ],
  },
  concepts: {
    not: "ikke|ingen|intet|aldrig|umuligt|uden|desvaerre ikke",
    yet: "endnu|hvis|inden|foer|for|indtil|kun|tov|om",
    wish: "soger|onsker|haber|vil gerne|planlaegger",
    hire: "valgt|vaelge|ansat|ansaette|ansaetter|besat|gik til|gaet til|gar til|tilbudt|gar videre med|gaet videre med|ga videre med|foretrukket|udpeget|besluttet os for|bestemt os for|fundet",
    other:
      "anden kandidat|andre kandidat*|en anden|anden ansoger|andre ansogere|nogen|intern*|internt|kollega|kandidat med|kandidater med|person med|ansoger med|anden person|kandidat der|kandidater der",
    advance:
      "ga videre|gaet videre|gar videre|videre|tilbyde|indkalde|invitere|udvalgt|valgt|naeste runde|fortsaette|komme i betragtning|betragtning|ansaette",
    you: "dig|din|dit|du|ansogning|profil|cv|jer",
    meeting: "samtale*|jobsamtale*|mode|modet|interview*|aftale*|besog|tid|tiden|tidspunkt|telefonsamtale|videomode|dato",
    day: "mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lordag*|sondag*|i morgen|imorgen|i dag|idag|overmorgen|denne uge|naeste uge",
    cancel:
      "bliver ikke til|bliver ikke til noget|bliver til intet|aflys*|aflyst|annuller*|aflyse|sat i bero|indstillet|stoppet|traekke* tilbage|droppe*",
    hold: "bliver|blive|gennemfor*|kan|nar|finde sted|finder sted|ske|modes|ses|vaere der|vaere med|komme|have|holde|holdes|mulig*|til radighed|tage imod",
    fails: "kan|nar|gar|passer|bliver|far",
    join: "starte hos os|begynde hos os|have dig pa holdet|have dig med|have dig ombord|jobbet er dit|stillingen er din|velkommen pa holdet|velkommen til holdet|kontrakten er vedhaeftet|kontrakt vedhaeftet|kontrakten vedhaeftet|ansaettelseskontrakt*|ansaette dig|tilbyde dig stillingen|tilbyde dig jobbet|tilbyde dig en stilling",
    move: "flyt*|udskyd*|udskudt|udsaet*|udsat|rykke*|rykker|rykket|aendr*|i stedet|istedet|bytte*|ombook*|fremrykke*",
  },
};
