import type { KindPhrases } from "./kind-phrases.ts";

const de: KindPhrases = {
  rejection: [
    "\\b(?:stelle|position|platz)\\b[^.\\n]{0,90}\\b(?:anderweitig|bereits|inzwischen|intern|mit (?:einer|einem) anderen)\\b[^.\\n]{0,30}\\b(?:besetzt|vergeben)\\b|\\bfur (?:eine?n?|jemand) (?:andere\\w*|anderes)\\b|\\bjemand(?:en)? ander\\w* (?:den vorzug|entschieden|genommen)|\\bgegen (?:sie|dich|eine (?:einstellung|zusammenarbeit)) entschieden|\\b(?:nicht|keine) (?:\\w+ ){0,3}(?:weiterverfolgen|weiter verfolgen|in die nachste runde|weiter im (?:prozess|verfahren))|\\bkonnen wir (?:ihnen|dir) (?:\\w+ ){0,6}(?:kein|nicht)\\w*[^.\\n]{0,30}(?:zusage|stelle|angebot|anbieten)|\\bbewerbung[^.\\n]{0,60}\\bnicht (?:\\w+ ){0,3}(?:berucksicht|weiter|entsprech)\\w*",
  ],
  softRejection: [
    "\\bnicht leicht(?:ge| )?(?:fallen|gefallen)|\\bviele (?:gute|qualifizierte) bewerb|\\bloschen (?:wir )?ihre unterlagen|\\bihre unterlagen[^.\\n]{0,40}(?:zuruck|geloscht)",
  ],
  cancellation: [
    "^(?:abgesagt|absage|terminabsage|storniert|entfallt)\\b|[-–—:] ?(?:abgesagt|entfallt)\\b|\\b(?:mussen|muss|wir haben|ich habe) (?:\\w+ ){0,8}(?:absagen|abgesagt|abzusagen|streichen)\\b|\\b(?:platzt|fallt flach|wird nichts|ausfallen|abblasen)\\b|\\b(?:stelle|besetzung|verfahren|einstellung)\\w*[^.\\n]{0,50}\\b(?:gestoppt|auf eis|ausgesetzt|eingefroren|zuruckgestellt|zuruckgezogen|einstellungsstopp)|\\b(?:neuen|ersatz)\\w* ?termin[^.\\n]{0,40}\\b(?:melden|sobald|noch nicht|spater)|\\b(?:bitte )?kommen sie (?:\\w+ )?nicht\\b|\\beinstellungsstopp\\b",
  ],
  reschedule: [
    "^(?:geandert|aktualisiert|verschoben|neue[rs]? (?:termin|uhrzeit|zeit))\\b|\\b(?:schieben|rutscht|rucken|ziehen|verschiebe|verlege)\\b[^.\\n]{0,60}\\b(?:auf|um|vor|nach)\\b|\\bstattdessen\\b|\\bersetzt (?:den|die|unsere|meine)|\\btermin\\w*[^.\\n]{0,60}\\bgeandert\\b",
  ],
  offer: [
    "\\b(?:sie|du) (?:haben|hast) (?:uns )?(?:uberzeugt|die zusage)[^.\\n]{0,60}(?:stelle|team|vertrag|willkommen|einstellen)|\\b(?:mochten|wollen|wurden) (?:wir )?(?:sie|dich) (?:\\w+ ){0,4}(?:einstellen|ins team|im team|gewinnen|anstellen)|\\b(?:ihren|deinen|ihr|dein) (?:arbeits)?vertrag\\b|\\bzusage\\b(?! (?:bis|fur den termin|des termins))",
  ],
  notice: [
    "\\bumfrage\\b|\\bfragebogen\\b|\\bbestatigungscode|\\bpasswort (?:zuruck|andern)|\\bnichts (?:weiter )?(?:zu tun|unternehmen)|\\bjetzt bewerben\\b|\\bbewerbungsschluss\\b|\\bstellenausschreibung im anhang",
  ],
  conditional: [
    "\\bum (?:\\w+ ){0,5}(?:zu verschieben|abzusagen|zu stornieren|umzubuchen|zu andern|zu verlegen)|\\bkonnen (?:sie|du) (?:\\w+ ){0,6}(?:verschieben|absagen|stornieren|umbuchen|andern)|\\b(?:absagen|verschieben) oder (?:verschieben|absagen)",
  ],
};

const nl: KindPhrases = {
  rejection: [
    "\\b(?:iemand anders|andere kandidaat|interne kandidaat)\\b[^.\\n]{0,50}\\b(?:gekozen|gegaan|aangenomen|geworden|benoemd)|\\b(?:functie|baan|plek|vacature)[^.\\n]{0,40}\\b(?:naar een ander|aan een ander|al vervuld|ingevuld|vergeven)|\\bniet (?:\\w+ ){0,4}(?:verder (?:gaan|met)|door naar|uitnodigen|geselecteerd|aannemen|gekozen)\\b|\\bjou (?:\\w+ )?niet (?:geworden|gekozen)|\\bhet is (?:\\w+ )?niet geworden",
  ],
  cancellation: [
    "^(?:geannuleerd|afgezegd|annulering|vervallen)\\b|[-–—:] ?(?:geannuleerd|afgezegd|gaat niet door)\\b|\\b(?:moet|moeten|ik heb|we hebben) (?:\\w+ ){0,8}(?:afzeggen|annuleren|afgezegd|geannuleerd|schrappen)\\b|\\b(?:gaat|gaan) (?:\\w+ ){0,3}niet door\\b|\\b(?:vacature|procedure|werving|functie)[^.\\n]{0,40}\\b(?:on hold|stilgelegd|gepauzeerd|bevroren|ingetrokken|vacaturestop)|\\bnieuwe (?:datum|afspraak)[^.\\n]{0,40}\\b(?:zodra|later|volgt|laten we weten|nog niet)|\\b(?:je|u) hoeft niet (?:meer )?te komen",
  ],
  reschedule: [
    "^(?:gewijzigd|verplaatst|verzet|bijgewerkt|wijziging)\\b|\\b(?:is|zijn|wordt) (?:\\w+ )?(?:aangepast|gewijzigd|verzet|verplaatst|verschoven|vervroegd)\\b|\\b(?:datum|tijd|tijdstip|afspraak|gesprek)\\b[^.\\n]{0,90}\\b(?:aangepast|gewijzigd|verzet|verplaatst|verschoven|veranderd)\\b|\\bvervangt (?:de|het|onze|mijn)\\b|\\bschuiven\\b[^.\\n]{0,40}\\bnaar\\b",
  ],
  offer: [
    "\\bde baan is (?:voor jou|van jou|voor u)|\\b(?:willen|zouden) (?:je|jou|u) (?:graag )?(?:aannemen|in dienst|in ons team|erbij)|\\bje bent het geworden|\\bu bent het geworden|\\b(?:jouw|je|uw) contract\\b|\\bcontract[^.\\n]{0,30}(?:toegestuurd|bijgevoegd|volgt)|\\baanstelling\\b",
  ],
  notice: [
    "\\benquete\\b|\\bvragenlijst\\b|\\bverificatiecode\\b|\\bwachtwoord (?:wijzig|herstel|opnieuw)\\w*|\\b(?:hoef je|hoeft u) niets te doen|\\bsolliciteer (?:nu|direct|voor)\\b|\\bsluitingsdatum\\b",
  ],
  conditional: [
    "\\bom (?:\\w+ ){0,5}te (?:verzetten|annuleren|wijzigen|verplaatsen|verschuiven)|\\b(?:kun je|kunt u|kan je) (?:\\w+ ){0,5}(?:verzetten|annuleren|wijzigen|verplaatsen|afzeggen)|\\b(?:verzetten|wijzigen) of (?:annuleren|afzeggen)|\\b(?:annuleren|afzeggen) of (?:verzetten|wijzigen)",
  ],
};

const sv: KindPhrases = {
  rejection: [
    "\\b(?:tjansten|jobbet|rollen|platsen)[^.\\n]{0,40}\\b(?:gatt till|gick till|tillsatt|gar till)|\\b(?:nagon annan|en annan|andra)\\b[^.\\n]{0,40}\\b(?:fatt|valt|vidare|erbjud\\w*)|\\b(?:gar|kommer|valt att) (?:\\w+ ){0,4}inte (?:\\w+ ){0,3}(?:vidare|erbjuda)|\\binte (?:blivit|blev|ar) (?:uttagen|utvald|vald|aktuell)",
  ],
  cancellation: [
    "^(?:installt|installd|avbokat|avbokad|avbokning)\\b|[-–—:] ?(?:installt|installd|avbokad)\\b|\\b(?:staller|stalla|far stalla|maste stalla) in\\b|\\bblir (?:\\w+ ){0,3}(?:inte av|installd|installt|inget)\\b|\\b(?:rekrytering|tjansten)\\w*[^.\\n]{0,40}\\b(?:pausad|pausas|vilande|stoppad|fryst|avbruten|anstallningsstopp)|\\bny tid[^.\\n]{0,30}\\b(?:aterkommer|nar vi|sa snart|senare)|\\baterkommer (?:med|om) (?:en )?ny (?:tid|dag)|\\bbehover inte komma\\b",
  ],
  reschedule: [
    "^(?:andrad|andring|flyttad|flyttat|ombokad|uppdaterad|ny tid)\\b|\\b(?:har|ar|blir) (?:\\w+ )?(?:flyttad|flyttat|andrad|andrats|ombokad|tidigarelagd|framflyttad|senarelagd|skjuten)\\b|\\b(?:skjuter|flyttar|boka om|bokar om|tidigarelagger)\\b|\\bersatter (?:den|tidigare)|\\bi stallet\\b",
  ],
  offer: [
    "\\bjobbet ar ditt|\\btjansten ar din|\\bvi vill (?:ha|erbjuda|anstalla) dig|\\b(?:ditt|anstallnings)kontrakt\\b|\\bditt avtal\\b|\\bdu (?:har )?(?:fatt|fick|far) (?:jobbet|tjansten)|\\bvalkommen (?:ombord|till teamet|som)",
  ],
  notice: ["\\benkat\\b|\\bverifieringskod|\\blosenord\\b|\\bbehover inte gora nagot|\\bansok (?:nu|senast|via)|\\bsista ansokningsdag"],
  conditional: [
    "\\bfor att (?:\\w+ ){0,2}(?:avboka|boka om|andra|flytta)|\\b(?:kan du|du kan|vill du|behover du) (?:\\w+ ){0,4}(?:avboka|boka om|andra|flytta)|\\bavboka eller (?:boka om|andra)|\\bboka om eller avboka",
  ],
};

const da: KindPhrases = {
  rejection: [
    "\\b(?:stillingen|jobbet)[^.\\n]{0,40}\\b(?:gaet til|besat|gik til|givet til)|\\b(?:en anden|andre)\\b[^.\\n]{0,40}\\b(?:faet|valgt|videre|tilbudt)|\\bikke (?:\\w+ ){0,4}(?:gar videre|ga videre|tilbyde dig|udvalgt|blevet valgt|kommet videre)|\\bvalget er faldet pa en",
  ],
  cancellation: [
    "^(?:aflyst|aflysning|annulleret)\\b|[-–—:] ?(?:aflyst|annulleret)\\b|\\b(?:aflyser|aflyse|aflyses|melder afbud)\\b|\\bbliver (?:\\w+ ){0,3}(?:ikke til noget|aflyst)\\b|\\b(?:rekruttering|stilling)\\w*[^.\\n]{0,40}\\b(?:pa pause|sat i bero|stoppet|trukket tilbage|ansaettelsesstop)|\\bny (?:tid|dato)[^.\\n]{0,30}\\b(?:vender|nar vi|senere|sa snart)|\\bvender tilbage med en ny (?:tid|dato)|\\bbehover ikke (?:at )?(?:komme|mode)",
  ],
  reschedule: [
    "^(?:aendret|aendring|flyttet|rykket|opdateret|ny tid)\\b|\\b(?:er|bliver|har|blevet) (?:\\w+ ){0,3}(?:flyttet|rykket|aendret|udsat|fremrykket|ombooket)\\b|\\b(?:rykker|udskyder|udskyde|udskudt)\\b|\\berstatter (?:den|tidligere)|\\bi stedet\\b",
  ],
  offer: [
    "\\bjobbet er dit|\\bstillingen er din|\\bvi vil (?:gerne )?(?:have|ansaette|tilbyde) dig|\\bdin (?:ansaettelses)?kontrakt\\b|\\bdu har faet (?:jobbet|stillingen)|\\bvelkommen (?:ombord|pa holdet|som)",
  ],
  notice: [
    "\\bsporgeskema|\\bbekraeftelseskode|\\badgangskode\\b|\\bbehover ikke (?:at )?gore noget|\\bansogningsfrist|\\bsog (?:nu|senest|stillingen)",
  ],
  conditional: [
    "\\bfor at (?:\\w+ ){0,2}(?:aflyse|flytte|aendre|ombooke|rykke)|\\b(?:kan du|du kan|vil du|har du brug for at) (?:\\w+ ){0,4}(?:aflyse|flytte|aendre|ombooke|rykke)|\\b(?:aflyse|flytte) eller (?:flytte|aflyse|aendre)",
  ],
};

const no: KindPhrases = {
  rejection: [
    "\\b(?:stillingen|jobben)[^.\\n]{0,40}\\b(?:gatt til|besatt|gikk til|gitt til)|\\b(?:en annen|andre)\\b[^.\\n]{0,40}\\b(?:fatt|valgt|videre|tilbudt)|\\bikke (?:\\w+ ){0,4}(?:gar videre|ga videre|tilby deg|valgt ut|kommet videre|innstilt)|\\bvalget (?:har )?falt pa en",
  ],
  cancellation: [
    "^(?:avlyst|avlysning|kansellert)\\b|[-–—:] ?(?:avlyst|kansellert)\\b|\\b(?:avlyser|avlyse|avlyses|melder avbud|kansellerer)\\b|\\bblir (?:\\w+ ){0,3}(?:ikke noe av|avlyst)\\b|\\b(?:rekruttering|stilling)\\w*[^.\\n]{0,40}\\b(?:pa vent|satt pa pause|stoppet|trukket|ansettelsesstopp)|\\bny (?:tid|dato)[^.\\n]{0,30}\\b(?:kommer tilbake|nar vi|senere|sa snart)|\\bkommer tilbake med (?:en )?ny (?:tid|dato)|\\btrenger ikke (?:a )?(?:komme|mote)",
  ],
  reschedule: [
    "^(?:endret|endring|flyttet|oppdatert|ny tid|nytt tidspunkt)\\b|\\b(?:er|blir|har|blitt) (?:\\w+ ){0,3}(?:flyttet|endret|utsatt|fremskyndet|ombooket)\\b|\\b(?:utsetter|forskyver|flytter)\\b|\\berstatter (?:den|tidligere)|\\bi stedet\\b",
  ],
  offer: [
    "\\bjobben er din|\\bstillingen er din|\\bvi vil (?:gjerne )?(?:ha|ansette|tilby) deg|\\bdin (?:arbeids)?kontrakt\\b|\\bdu har fatt (?:jobben|stillingen)|\\bvelkommen (?:ombord|pa laget|som)",
  ],
  notice: ["\\bsporreskjema|\\bengangskode|\\bpassord\\b|\\btrenger ikke (?:a )?gjore noe|\\bsoknadsfrist|\\bsok (?:na|innen|stillingen)"],
  conditional: [
    "\\bfor a (?:\\w+ ){0,2}(?:avlyse|flytte|endre|ombooke|avbestille)|\\b(?:kan du|du kan|vil du|trenger du a|ma du) (?:\\w+ ){0,4}(?:avlyse|flytte|endre|ombooke|avbestille)|\\b(?:avlyse|flytte|endre) eller (?:flytte|avlyse|avbestille)",
  ],
};

const pl: KindPhrases = {
  rejection: [
    "\\b(?:stanowisko|miejsce|etat)[^.\\n]{0,40}\\b(?:otrzymal\\w*|obsadzon\\w*|przypadl\\w*|obsadzil\\w*)|\\b(?:inn(?:a|ego|ej|y) (?:osob\\w*|kandydat\\w*))[^.\\n]{0,50}|\\bnie (?:bedziemy|mozemy|zdecydowalismy|zaproponujemy)[^.\\n]{0,40}\\b(?:kontynuowac|zatrudni\\w*|zaprosic|zaproponowac|dalej)|\\bnie (?:przeszl\\w*|przechodzi) (?:pani|pan)?[^.\\n]{0,20}(?:etap|dalej)",
  ],
  cancellation: [
    "^(?:odwolan\\w*|anulowan\\w*)\\b|[-–—:] ?(?:odwolan\\w*|anulowan\\w*)\\b|\\b(?:zostal\\w*|jest|musze|musimy) (?:\\w+ )?(?:odwolan\\w*|odwolac|anulowan\\w*|anulowac)\\b|\\bnie odbedzie sie\\b|\\b(?:rekrutacj|stanowisk)\\w*[^.\\n]{0,40}\\b(?:wstrzyman|zawieszon|zamrozon|anulowan)\\w*|\\bnow(?:y|ym|ego) termin\\w*[^.\\n]{0,40}\\b(?:poinformujemy|wkrotce|gdy|pozniej|ustalimy)|\\bprosze nie przyjezdzac|\\bnie (?:musi|trzeba) (?:pani |pan )?przyjezdzac",
  ],
  reschedule: [
    "^(?:zmieniono|zmiana|przelozon\\w*|aktualizacja|nowy termin)\\b|\\b(?:zostal\\w*|jest|musze|musimy) (?:\\w+ )?(?:przelozon\\w*|przesunie\\w*|przelozyc|przesunac|zmienion\\w*|przeniesion\\w*)\\b|\\bzastepuje\\b|\\bzamiast\\b",
  ],
  offer: [
    "\\b(?:chcemy|chcielibysmy) (?:pania|pana|cie) (?:zatrudnic|w zespole|przyjac)|\\bpraca jest (?:pani|pana|twoja)|\\b(?:pani|pana|twoja) umow\\w*|\\bumow\\w*[^.\\n]{0,30}\\b(?:przesl\\w*|w zalaczniku|podpis\\w*)|\\bwitamy (?:na pokladzie|w zespole)|\\bdostal\\w* (?:pani |pan )?(?:prace|te prace|stanowisko)",
  ],
  notice: ["\\bkod weryfikacyjny|\\bhaslo\\b|\\bnie trzeba nic robic|\\baplikuj\\b|\\btermin skladania|\\bformularz do wypelnienia"],
  conditional: [
    "\\b(?:aby|zeby|mozna|mozesz|moze pani|moze pan|chcac|prosze kliknac,? aby) (?:\\w+ ){0,2}(?:przelozyc|odwolac|zmienic|anulowac|przesunac)",
  ],
};

/** German, Dutch, Swedish, Danish, Norwegian, Polish. */
export const northernPhrases: Readonly<Record<string, KindPhrases>> = { de, nl, sv, da, no, pl };
