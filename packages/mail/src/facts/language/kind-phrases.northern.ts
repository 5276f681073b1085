import type { KindPhrases } from "./kind-phrases.ts";

const de: KindPhrases = {
  rejection: [
    "\\b(?:stelle|position|platz)\\b[^.\\n]{0,90}\\b(?:anderweitig|bereits|inzwischen|intern|mit (?:einer|einem) anderen)\\b[^.\\n]{0,30}\\b(?:besetzt|vergeben)\\b|\\bfur (?:eine?n?|jemand) (?:andere\\w*|anderes)\\b|\\bjemand(?:en)? ander\\w* (?:den vorzug|entschieden|genommen)|\\bgegen (?:sie|dich|eine (?:einstellung|zusammenarbeit)) entschieden|\\b(?:nicht|keine) (?:\\w+ ){0,3}(?:weiterverfolgen|weiter verfolgen|in die nachste runde|weiter im (?:prozess|verfahren))|\\bkonnen wir (?:ihnen|dir) (?:\\w+ ){0,6}(?:kein|nicht)\\w*[^.\\n]{0,30}(?:zusage|stelle|angebot|anbieten)|\\bbewerbung[^.\\n]{0,60}\\bnicht (?:\\w+ ){0,3}(?:berucksicht|weiter|entsprech)\\w*",
    "\\bfur (?:eine?n?|den|die|unsere?n?) (?:\\w+ )?(?:bewerber|bewerberin|kandidat|kandidatin|kandidaten|kollegin|kollegen|person)\\b[^.\\n]{0,90}\\bentschieden|\\bentschieden\\b[^.\\n]{0,30}\\bfur (?:eine?n?) (?:bewerber|kandidat)",
    "\\bfur (?:eine?n?) (?:bewerber|bewerberin|kandidaten|kandidatin|kollegen|kollegin) (?:entschieden|mit)\\b",
    "\\b(?:wahl|entscheidung)\\b[^.\\n]{0,40}\\b(?:nicht auf (?:sie|dich)|zugunsten eine[rs]|auf (?:eine?n?|jemand\\w*) (?:ander|mitbewerb|kandidat|bewerb|kolleg|intern)\\w*)",
    "\\b(?:mitbewerb|bewerb|kandidat)\\w*\\b[^.\\n]{0,60}\\b(?:nase vorn|knapp vorn|rennen gemacht|besser (?:gepasst|passt|zu uns)|vorstellungen noch|anforderungen noch)",
    "\\b(?:profil|qualifikation\\w*|unterlagen|bewerbung)\\b[^.\\n]{0,40}\\bnicht\\b[^.\\n]{0,40}\\b(?:anforderung\\w*|zu unser\\w*|erwartung\\w*|vorstellung\\w*|uberein|entspr\\w*)",
    "\\b(?:bewerb\\w*|prozess|verfahren|auswahlverfahren|ihnen|dir)\\b[^.\\n]{0,40}\\bnicht (?:\\w+ ){0,2}(?:fortzusetzen|fortsetzen|fortfuhren|weiterzufuhren|weiterzuverfolgen)",
    "\\babsage (?:\\w+ )?kein\\w*|\\babsage (?:zu|auf|fur) (?:ihre|deine)|\\bzu (?:unserer|meiner) entlastung\\b",
    "\\b(?:diesmal|dieses mal|fur sie|fur dich)\\b[^.\\n]{0,25}\\bnicht (?:\\w+ )?(?:geklappt|gereicht)|\\breicht es (?:\\w+ ){0,3}nicht\\b",
    "\\bkeine?n? (?:positive|bessere|erfreuliche|erfreulichere|gunstigere)\\w* (?:ruckmeldung|nachricht\\w*|bescheid|antwort|mitteilung)",
    "\\bnicht fur (?:sie|dich) (?:entscheiden|entschieden)|\\bgegen (?:eine|die) (?:weiterfuhrung|fortfuhrung|fortsetzung|weiterverfolgung|einstellung|anstellung)",
    "\\bjemand\\w* (?:aus (?:dem|unserem|den|der)|mit|intern\\w*)\\b[^.\\n]{0,60}\\b(?:bekommen|bekommt|entschieden|gefunden|eingestellt|gewahlt|besetzt)",
    "\\bkonnten wir die (?:stelle|position) (?:\\w+ )?besetzen|\\bhaben (?:wir )?die (?:stelle|position) (?:\\w+ ){0,3}besetzt|\\bnicht (?:mehr )?in die (?:nachste|engere) |\\bkommen (?:sie |wir )?(?:\\w+ ){0,3}nicht (?:\\w+ ){0,2}zusammen\\b",
    "\\bnicht in (?:betracht|frage)\\b|\\bnicht (?:haben )?sollen sein\\b|\\bnicht zu(?:m| einem) (?:\\w+ )?(?:gesprach|vorstellungsgesprach) einladen\\b|\\b(?:anstellung|einstellung) abstand\\b|\\bkein angebot (?:unterbreiten|machen)\\b",
  ],
  softRejection: [
    "\\bnicht leicht(?:ge| )?(?:fallen|gefallen)|\\bviele (?:gute|qualifizierte) bewerb|\\bloschen (?:wir )?ihre unterlagen|\\bihre unterlagen[^.\\n]{0,40}(?:zuruck|geloscht)",
  ],
  cancellation: [
    "^(?:abgesagt|absage(?! (?:ihrer|deiner|zu|auf|fur|der bewerb|zur))|terminabsage|storniert|entfallt)\\b|[-–—:] ?(?:abgesagt|entfallt)\\b|\\b(?:mussen|muss|wir haben|ich habe) (?!wir (?:ihnen|dir) (?:\\w+ ){0,2}absagen)(?:\\w+ ){0,8}(?:absagen|abgesagt|abzusagen|streichen)\\b|\\b(?:platzt|fallt flach|wird nichts|ausfallen|abblasen)\\b|\\b(?:stelle|besetzung|verfahren|einstellung)\\w*[^.\\n]{0,50}\\b(?:gestoppt|auf eis|ausgesetzt|eingefroren|zuruckgestellt|zuruckgezogen|einstellungsstopp)|\\b(?:neuen|ersatz)\\w* ?termin[^.\\n]{0,40}\\b(?:melden|sobald|noch nicht|spater)|\\bkommen sie (?:\\w+ ){0,3}nicht\\b(?! (?:vor|zu|mit|ohne|spater|fruher|direkt|uber|durch|nur|in (?:betracht|frage)|umhin|infrage))|\\beinstellungsstopp\\b",
    "(?:termin|gesprach|treffen|telefonat|interview|hospitation)(?:s|es|en|e)?\\b[^.\\n]{0,80}\\b(?:hinfallig|gegenstandslos|nicht zustande|platzen|nicht (?:\\w+ )?(?:stattfinden|stattfindet)|sich (?:\\w+ ){0,2}erledigt|(?:leider )?ausfallen)",
    "\\bsich (?:\\w+ )?(?:unser|das|ihr|dein) (?:\\w+ )?(?:gesprach|termin|treffen) erledigt|\\baus (?:dem|unserem|ihrem) (?:\\w+ ){1,5}wird (?:\\w+ ){0,2}nichts\\b",
    "\\bfallt (?:das|der|ihr|dein|unser|die) (?:\\w+ ){1,5}aus\\b(?! (?:dem|der))",
    "\\b(?:ziehe|ziehen|nehmen)\\b[^.\\n]{0,20}\\beinladung\\b[^.\\n]{0,50}\\bzuruck|\\beinladung\\b[^.\\n]{0,50}\\bzuruck(?:ziehen|nehmen|gezogen|zuziehen)\\b",
    "\\b(?:canceln|gecancelt)\\b|\\bnicht (?:empfangen|wahrnehmen)\\b",
  ],
  reschedule: [
    "^(?:geandert|aktualisiert|verschoben|neue[rs]? (?:termin|uhrzeit|zeit))\\b|\\b(?:schieben|rutscht|rucken|ziehen|verschiebe|verlege)\\b[^.\\n]{0,60}\\b(?:auf|um|vor|nach)\\b|\\bstattdessen\\b|\\bersetzt (?:den|die|unsere|meine)|\\btermin\\w*[^.\\n]{0,60}\\bgeandert\\b",
    "\\b(?:spater|fruher) als (?:geplant|vereinbart|besprochen|angekundigt|ursprunglich|gedacht)\\b|\\bder neue (?:termin|zeitpunkt)\\b",
    "\\b(?:sehen|treffen) (?:wir )?uns (?:\\w+ )?erst (?:am|um)\\b|\\bdoch erst (?:am|um)\\b|\\bnicht (?:am |um |erst |schon |mehr |wie )*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|\\d)[^.\\n]{0,30}\\bsondern\\b",
    "\\baktualisierte\\w* (?:termin|einladung|uhrzeit|zugangs)\\w*|\\bneu (?:terminiert|angesetzt|terminieren|ansetzen|eingeplant)\\b|\\bumterminier\\w*|\\bhat sich (?:leider )?etwas geandert\\b",
    "\\b(?:klappt|geht|passt)\\b[^.\\n]{0,50}\\bnicht\\b[^.\\n]{0,20}\\bdafur\\b",
    "\\bausweichen\\b|\\baus (?:montag|dienstag|mittwoch|donnerstag|freitag) wird (?:montag|dienstag|mittwoch|donnerstag|freitag)\\b",
  ],
  offer: [
    "\\b(?:sie|du) (?:haben|hast) (?:uns )?(?:uberzeugt|die zusage)[^.\\n]{0,60}(?:stelle|team|vertrag|willkommen|einstellen)|\\b(?:mochten|wollen|wurden) (?:wir )?(?:sie|dich) (?:\\w+ ){0,4}(?:einstellen|ins team|im team|gewinnen|anstellen)|\\b(?:ihren|deinen|ihr|dein) (?:arbeits)?vertrag\\b|(?<!fur eine |keine |um |um ihre |um eine |dank fur (?:die|ihre|deine) |danke fur (?:die|ihre|deine) )\\bzusage\\b(?! (?:bis|fur den termin|des termins))",
    "\\b(?:mochten|wollen|wurden|werden) (?:wir )?(?:sie|dich)\\b[^.\\n]{0,100}\\b(?:einstellen|beschaftigen|ubernehmen|anstellen)\\b|\\b(?:sie|dich)\\b[^.\\n]{0,60}\\beinzustellen\\b",
    "\\bvertrags(?:entwurf|unterlagen|angebot)|\\barbeitsvertrage?s\\b|\\bvertrag\\b[^.\\n]{0,60}\\b(?:unterschrift|unterschreiben|unterzeichn\\w*|ausfertigung)|\\bzum unterschreiben\\b|\\bunterschriebene\\w* (?:exemplar|vertrag)",
    "\\bstelle gehort (?:ihnen|dir)\\b|\\b(?:sie bekommen|du bekommst) (?:die stelle|den job|den platz)|(?<!\\bkein )\\bangebot (?:zu )?(?:machen|unterbreiten)\\b|^unser angebot ?:|\\b(?:ihrer|deiner) einstellung (?:\\w+ )?zugestimmt",
    "\\bnehmen (?:wir )?(?:sie|dich)\\b[^.\\n]{0,60}\\bals\\b[^.\\n]{0,40}\\bauf\\b|\\bwahl (?:\\w+ )?auf (?:sie|dich) gefallen|\\bwahl fiel auf (?:sie|dich)\\b|\\bwollen (?:dich|sie) ?(?:!|$|unbedingt\\b)",
    "\\bfreuen(?: uns)?,? wenn (?:sie|du)\\b[^.\\n]{0,60}\\bbei uns (?:anfangen|anfangst|beginnen|beginnst|starten|startest)\\b",
    "\\banbei (?:der|ihr|dein) (?:\\w+)?vertrag\\b|\\b(?:anstellungs|dienst|ausbildungs)vertrag\\b|\\bunser angebot annehmen\\b|\\b(?:job|stelle|platz) ist (?:deine?r?|ihre?r?)\\b",
  ],
  notice: [
    "\\bumfrage\\b|\\bfragebogen\\b|\\bbestatigungscode|\\bpasswort (?:zuruck|andern)|\\bnichts (?:weiter )?(?:zu tun|unternehmen)|\\bjetzt bewerben\\b|\\bbewerbungsschluss\\b|\\bstellenausschreibung im anhang",
    "\\bbenotigen wir noch\\b|\\bfehlende\\w* unterlagen\\b|\\bnachreichen\\b|\\b(?:zwei|drei|ihre|deine) referenz(?:en|geber\\w*)\\b|\\bin anspruch nehmen\\b|\\b(?:wenig|etwas) geduld\\b|\\bum (?:\\w+ ){0,2}geduld\\b",
    "\\bsuchprofil\\b|\\b(?:ihre|deine) e-?mail-?adresse\\b|\\bim urlaub\\b|\\b(?:bewerbungsprozess|bewerbungsverfahren)\\b[^.\\n]{0,30}\\b(?:erlebt|bewerten|zufrieden)|\\btag der (?:pflege|ausbildung|offenen)\\b|\\binfo(?:anlass|rmationsveranstaltung|tag|rmationsabend|veranstaltung)\\b|\\b(?:bewerberportal|bewerberkonto)\\b|\\bsteuer-?id\\b|\\bsozialversicherung\\w*",
  ],
  conditional: [
    "\\bum (?:\\w+ ){0,5}(?:zu verschieben|abzusagen|zu stornieren|umzubuchen|zu andern|zu verlegen)|\\bkonnen (?:sie|du) (?:\\w+ ){0,6}(?:verschieben|absagen|stornieren|umbuchen|andern)|\\b(?:absagen|verschieben) oder (?:verschieben|absagen)",
  ],
  invitation: [
    "\\bneugierig (?:gemacht|auf (?:sie|dich))\\b|\\b(?:mit ihnen|mit dir) (?:sprechen|unterhalten|ins gesprach kommen|reden|plaudern|austauschen)\\b|\\bauf einen kaffee\\b|\\bvorbeikommen\\b[^.\\n]{0,20}\\?",
  ],
  choice: [
    "\\bnennen sie (?:uns|mir)\\b[^.\\n]{0,50}\\btermin|\\b(?:suchen sie sich|such dir|suche dir)\\b[^.\\n]{0,50}\\baus\\b|\\bmoglich (?:ware|waren)\\b|\\bam besten passt\\b|\\bmir am liebsten\\b|\\bterminvorschlag\\w*",
    "\\buns (?:wurden|wurde) (?:\\w+ ){1,4}passen\\b",
  ],
  fixed: [
    "\\b(?:wie (?:ausgemacht|abgemacht|abgesprochen|telefonisch|angekundigt|gewunscht)|ausgemacht|abgemacht|sehen wir uns|treffen wir uns|termin steht|machen wir (?:es )?so|so machen wir|vorgemerkt|eingetragen|notiert|festgesetzt|angesetzt|terminiert|begrussen zu durfen|hat (?:\\w+ ){1,9}zeit fur (?:sie|dich))\\b|\\bhier (?:ist )?(?:der|die|dein|ihr) (?:zugang|link|einwahl\\w*|zugangsdaten)",
    "\\bdann (?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag)\\b|\\bterminbuchung\\b|\\bfreuen uns auf (?:montag|dienstag|mittwoch|donnerstag|freitag|den \\d)|\\bempfangen (?:wir )?(?:sie|dich)\\b",
  ],
  received: [
    "\\b(?:bewerbung|unterlagen)\\b[^\\n]{0,70}\\beingegangen\\b|\\bmelden wir uns\\b|\\bweitergeleitet\\b|\\bunterlagen (?:\\w+ ){0,3}(?:gepruft|sichten|durchsehen)\\b",
    "\\b(?:zustellung|zusendung|erhalt|eingang) (?:ihrer|deiner) (?:unterlagen|bewerbung\\w*|dossiers?)\\b",
  ],
  past: [
    "\\bdanke fur (?:das|ihr|dein) (?:\\w+ )?(?:gesprach|vorstellungsgesprach|bewerbungsgesprach)\\b|\\b(?:ihr|dein|das) (?:\\w+ )?gesprach (?:gestern|vom|von gestern|letzte|vergangene)\\b|\\bschon,? (?:sie|dich) (?:kennengelernt|kennenzulernen)\\b",
  ],
};

const nl: KindPhrases = {
  rejection: [
    "\\b(?:iemand anders|andere kandidaat|interne kandidaat)\\b[^.\\n]{0,50}\\b(?:gekozen|gegaan|aangenomen|geworden|benoemd)|\\b(?:functie|baan|plek|vacature)[^.\\n]{0,40}\\b(?:naar een ander|aan een ander|al vervuld|ingevuld|vergeven)|\\bniet (?:\\w+ ){0,4}(?:verder (?:gaan|met)|door naar|uitnodigen|geselecteerd|aannemen|gekozen)\\b|\\bjou (?:\\w+ )?niet (?:geworden|gekozen)|\\bhet is (?:\\w+ )?niet geworden",
    "\\bniet (?:met (?:je|jou|u) )?(?:verdergaan|verdergaat|verder ?gaan|weerhouden)\\b|\\b(?:met (?:je|jou|u)|sollicitatie|kandidatuur)\\b[^.\\n]{0,40}\\bniet (?:verder|doorgaan|weerhouden)|\\bniet weerhouden\\b",
    "\\bkeuze\\b[^.\\n]{0,30}\\bniet op (?:jou|u) gevallen|\\bgeen (?:goede |juiste )?match\\b|\\b(?:voldoe|voldoet) (?:je|u) (?:\\w+ ){0,2}niet\\b|\\bsluit (?:\\w+ )?(?:onvoldoende|niet (?:voldoende|goed|helemaal)) aan\\b",
    "\\bniet opgenomen in de (?:wervings)?reserve|\\bgeen mogelijkheid om (?:je|jou|u) uit te nodigen|\\b(?:een collega|iemand) (?:van binnenuit|intern\\w*)\\b|\\bniet geslaagd\\b|\\bniet aan te bieden\\b|\\bniet in aanmerking\\b",
    "\\biemand (?:gekozen|aangenomen|gevonden) die\\b|\\bvoor iemand gekozen\\b",
  ],
  cancellation: [
    "^(?:geannuleerd|afgezegd|annulering|vervallen)\\b|[-–—:] ?(?:geannuleerd|afgezegd|gaat niet door)\\b|\\b(?:moet|moeten|ik heb|we hebben) (?:\\w+ ){0,8}(?:afzeggen|annuleren|afgezegd|geannuleerd|schrappen)\\b|\\b(?:gaat|gaan) (?:\\w+ ){0,3}niet door\\b|\\b(?:vacature|procedure|werving|functie)[^.\\n]{0,40}\\b(?:on hold|stilgelegd|gepauzeerd|bevroren|ingetrokken|vacaturestop)|\\bnieuwe (?:datum|afspraak)[^.\\n]{0,40}\\b(?:zodra|later|volgt|laten we weten|nog niet)|\\b(?:je|u) hoeft niet (?:meer )?te komen",
    "\\bblazen\\b[^.\\n]{0,50}\\baf\\b|\\b(?:afbellen|afbel|aflassen|wegvalt|valt weg)\\b|\\b(?:gesprek|afspraak|interview)\\w*\\b[^.\\n]{0,40}\\blaten vallen\\b|\\b(?:gesprek|afspraak|interview|kennismaking)\\w*\\b[^.\\n]{0,60}\\b(?:kan|kunnen) (?:\\w+ ){0,3}niet (?:doorgaan|plaatsvinden)|\\bwerd (?:\\w+ )?geannuleerd\\b",
  ],
  reschedule: [
    "^(?:gewijzigd|verplaatst|verzet|bijgewerkt|wijziging)\\b|\\b(?:is|zijn|wordt) (?:\\w+ )?(?:aangepast|gewijzigd|verzet|verplaatst|verschoven|vervroegd)\\b|\\b(?:datum|tijd|tijdstip|afspraak|gesprek)\\b[^.\\n]{0,90}\\b(?:aangepast|gewijzigd|verzet|verplaatst|verschoven|veranderd)\\b|\\bvervangt (?:de|het|onze|mijn)\\b|\\bschuiven\\b[^.\\n]{0,40}\\bnaar\\b",
    "\\b(?:nieuw|nieuwe) (?:moment|uur|tijdstip)\\b|\\bschuift\\b[^.\\n]{0,40}\\b(?:op|naar)\\b|\\bomgeboekt\\b|\\b(?:half uur|uur|kwartier|minuten) (?:later|eerder|vroeger)\\b(?! (?:melden|aanwezig|komen))|\\bgesprek (?:\\w+ ){0,3}naar (?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b[^.\\n]{0,20}\\bgezet",
    "\\b(?:dan )?wordt het (?:dus |dan )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b|\\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag)[^.\\n]{0,40}\\b(?:lukt|gaat|kan) (?:\\w+ ){0,5}niet\\b[^.\\n]{0,60}\\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b|\\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag), niet (?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b",
    "\\bwordt (?:het )?toch (?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b",
  ],
  offer: [
    "\\bde baan is (?:voor jou|van jou|voor u)|\\b(?:willen|zouden) (?:je|jou|u) (?:graag )?(?:aannemen|in dienst|in ons team|erbij)|\\bje bent het geworden|\\bu bent het geworden|\\b(?:jouw|je|uw) contract\\b|\\bcontract[^.\\n]{0,30}(?:toegestuurd|bijgevoegd|volgt)|\\baanstelling\\b",
    "\\bwillen (?:jou|je|u) ?(?:!|$|hebben\\b)|\\bkiezen voor (?:jou|u)\\b|\\bin dienst (?:kan|kunt|mag|te) (?:treden|nemen)|\\baanwerven\\b|\\bvoorstel voor (?:de|je|uw) arbeidsvoorwaarden|\\barbeidsvoorwaarden\\b[^.\\n]{0,40}\\bja zegt\\b|\\bkan starten op\\b|\\b(?:je|u) hebt de (?:baan|job)\\b|\\bdagcontract|\\bcontract (?:te )?(?:tekenen|ondertekenen)\\b",
    "\\b(?:fijn|leuk|blij|mooi)\\b[^.\\n]{0,20}\\bals (?:je|u)\\b[^.\\n]{0,40}\\b(?:bij ons|ons team)\\b[^.\\n]{0,20}\\b(?:werken|starten|beginnen|versterken|aan de slag)\\b",
    "\\b(?:jaarcontract|proefcontract|vast contract)\\b|\\bmag (?:je |u )?(?:\\w+ ){0,3}(?:komen werken|beginnen|starten)\\b|\\bje mag bij ons\\b|\\bverwelkomen\\b[^.\\n]{0,20}\\bcollega\\b|\\b(?:de|deze) (?:baan|job) te geven\\b",
  ],
  notice: [
    "\\benquete\\b|\\bvragenlijst\\b|\\bverificatiecode\\b|\\bwachtwoord (?:wijzig|herstel|opnieuw)\\w*|\\b(?:hoef je|hoeft u) niets te doen|\\bsolliciteer (?:nu|direct|voor)\\b|\\bsluitingsdatum\\b",
    "\\b(?:hebben|missen) (?:we |wij )?(?:nog|alleen nog)\\b[^.\\n]{0,50}\\b(?:nodig|diploma|kopie|documenten)|\\bdossier te vervolledigen\\b|\\be-?mailadres\\b|\\breferenties? (?:in|door|op)\\b|\\bmet vakantie\\b|\\b(?:sollicitatieprocedure|sollicitatieproces|wervingsproces)\\b[^.\\n]{0,30}\\b(?:ervaren|beoordel\\w*|vond)|\\bwat vond (?:je|u)\\b",
  ],
  conditional: [
    "\\bom (?:\\w+ ){0,5}te (?:verzetten|annuleren|wijzigen|verplaatsen|verschuiven)|\\b(?:kun je|kunt u|kan je) (?:\\w+ ){0,5}(?:verzetten|annuleren|wijzigen|verplaatsen|afzeggen)|\\b(?:verzetten|wijzigen) of (?:annuleren|afzeggen)|\\b(?:annuleren|afzeggen) of (?:verzetten|wijzigen)",
  ],
  invitation: [
    "\\bkop(?:je)? koffie\\b|\\bkomen praten\\b|\\bover (?:de|deze) (?:rol|functie|vacature) (?:te )?(?:praten|doorpraten)\\b|\\bmaken graag kennis\\b",
  ],
  choice: [
    "\\bprik\\b[^.\\n]{0,30}\\b(?:moment|datum|tijd)|\\btijdslot\\b|\\bplan hier\\b|\\bgelieve\\b[^.\\n]{0,60}\\b(?:te kiezen|door te geven|te laten weten)|\\benkele data\\b|\\blukt geen van\\b|\\bwat (?:je|u) (?:het best|het beste|beter) (?:past|uitkomt|schikt)\\b",
  ],
  fixed: [
    "\\b(?:genoteerd|wordt verwacht|verwacht (?:ik )?(?:je|u)|welkom (?:op|om)|geregeld|spreken (?:we |wij )?[^.\\n]{1,30}\\baf\\b|nodigen (?:we |wij )?(?:je|u) uit voor (?:een|het) gesprek op|voeren het gesprek|staat de koffie klaar|agenda gezet)\\b",
    "\\bontvangen (?:je|u) (?:graag )?op\\b",
  ],
  received: [
    "\\b(?:hoor|hoort|horen) (?:je|u) van ons\\b|\\b(?:kandidatuur|sollicitatie)\\b[^.\\n]{0,30}\\b(?:geregistreerd|ingeschreven|doorgestuurd)\\b|\\b(?:je|u) hoort (?:\\w+ ){0,6}van ons\\b",
  ],
  past: [
    "\\bleuk (?:je|u|om je|om u) (?:\\w+ )?(?:gesproken|gezien|ontmoet)\\b|\\bfijn gesprek\\b",
    "\\bbedankt dat (?:je|u)\\b[^.\\n]{0,30}\\b(?:langskwam|kwam|bent geweest|was)\\b",
  ],
};

const sv: KindPhrases = {
  rejection: [
    "\\b(?:tjansten|jobbet|rollen|platsen)[^.\\n]{0,40}\\b(?:gatt till|gick till|tillsatt\\b|har (?:\\w+ )?tillsatts|gar till)|\\b(?:nagon annan|en annan|andra)\\b[^.\\n]{0,40}\\b(?:fatt|valt|vidare|erbjud\\w*)|\\b(?:gar|kommer|valt att) (?:\\w+ ){0,4}inte (?:\\w+ ){0,3}(?:vidare|erbjuda)|\\binte (?:blivit|blev|ar) (?:uttagen|utvald|vald|aktuell)",
    "\\bval(?:et|de)? (?:har )?foll? pa (?:en|nagon|annan)\\b|\\bblev (?:tyvarr )?inte du\\b|\\b(?:profil|bakgrund|erfarenhet)\\b[^.\\n]{0,20}\\binte\\b|\\bmatchar\\b[^.\\n]{0,30}\\binte\\b|\\b(?:annan|annan sokande|nagon)\\b[^.\\n]{0,50}\\bfick (?:tjansten|jobbet)|\\binte (?:langre )?aktuell\\b|\\binte (?:\\w+ )?(?:utvald|uttagen)\\b",
  ],
  cancellation: [
    "^(?:installt|installd|avbokat|avbokad|avbokning)\\b|[-–—:] ?(?:installt|installd|avbokad)\\b|\\b(?:staller|stalla|far stalla|maste stalla) in\\b|\\bblir (?:\\w+ ){0,3}(?:inte av|installd|installt|inget)\\b|\\b(?:rekrytering|tjansten)\\w*[^.\\n]{0,40}\\b(?:pausad|pausas|vilande|stoppad|fryst|avbruten|anstallningsstopp)|\\bny tid[^.\\n]{0,30}\\b(?:aterkommer|nar vi|sa snart|senare)|\\baterkommer (?:med|om) (?:en )?ny (?:tid|dag)|\\bbehover inte komma\\b",
    "\\b(?:intervju\\w*|mote\\w*|samtal\\w*)\\b[^.\\n]{0,50}\\b(?:struken|faller bort|utgar)|\\bbehover (?:\\w+ )?inte komma\\b(?! (?:fore|tidigare|innan))",
  ],
  reschedule: [
    "^(?:andrad|andring|flyttad|flyttat|ombokad|uppdaterad|ny tid)\\b|\\b(?:har|ar|blir) (?:\\w+ )?(?:flyttad|flyttat|andrad|andrats|ombokad|tidigarelagd|framflyttad|senarelagd|skjuten)\\b|\\b(?:skjuter|flyttar|boka om|bokar om|tidigarelagger)\\b|\\bersatter (?:den|tidigare)|\\bi stallet\\b",
    "\\bbokats om\\b|\\b(?:mandag|tisdag|onsdag|torsdag|fredag)\\w*\\b[^.\\n]{0,30}\\b(?:funkar|gar|passar|fungerar) (?:\\w+ ){0,2}inte\\b[^.\\n]{0,60}\\b(?:mandag|tisdag|onsdag|torsdag|fredag)|\\bnytt (?:datum|klockslag)\\b",
  ],
  offer: [
    "\\bjobbet ar ditt|\\btjansten ar din|\\bvi vill (?:ha|erbjuda|anstalla) dig|\\b(?:ditt|anstallnings)kontrakt\\b|\\bditt avtal\\b|\\bdu (?:har )?(?:fatt|fick|far) (?:jobbet|tjansten)|\\bvalkommen (?:ombord|till teamet|som)",
    "\\bval(?:et)? (?:har )?foll pa dig\\b|\\bborja (?:hos|pa) oss\\b|\\b(?:vart|ett) (?:anstallnings)?erbjudande\\b|\\bvill (?:garna )?ha dig (?:har|hos|med|i)\\b|\\bnar kan du borja\\b|\\bdu fick (?:jobbet|tjansten)\\b",
    "\\bvill att du borjar\\b",
  ],
  notice: [
    "\\benkat\\b|\\bverifieringskod|\\blosenord\\b|\\bbehover inte gora nagot|\\bansok (?:nu|senast|via)|\\bsista ansokningsdag",
    "\\b(?:tva|tre|dina|nagra) referenser\\b|\\breferenstagning\\w*|\\be-?postadress\\b|\\btar (?:lite |nagot )?langre tid\\b|\\bnarvarande pa semester\\b",
  ],
  conditional: [
    "\\bfor att (?:\\w+ ){0,2}(?:avboka|boka om|andra|flytta)|\\b(?:kan du|du kan|vill du|behover du) (?:\\w+ ){0,4}(?:avboka|boka om|andra|flytta)|\\bavboka eller (?:boka om|andra)|\\bboka om eller avboka",
  ],
  choice: ["\\bhur ser (?:det|din|nasta)[^.\\n]{0,30}\\but\\b|\\bforslag pa (?:tid|tider|dag)|\\bfler tider\\b"],
  fixed: [
    "\\b(?:sager vi|vi sager|kor vi|da ses vi|ses vi|kallad till|kallas till|du ar valkommen|ar valkommen (?:pa|den|till)|du har en tid|tiden passar|som bestamt)\\b",
    "\\bhar (?:kommer|ar) lanken\\b",
  ],
  received: [
    "\\bgar (?:vi )?(?:\\w+ )?igenom\\b|\\burvalet\\b|\\bfar du (?:\\w+ )?besked\\b|\\bdu far besked\\b|\\bfortfarande aktuell\\b|\\bbesked i borjan\\b",
  ],
};

const da: KindPhrases = {
  rejection: [
    "\\b(?:stillingen|jobbet)[^.\\n]{0,40}\\b(?:gaet til|besat|gik til|givet til)|\\b(?:en anden|andre)\\b[^.\\n]{0,40}\\b(?:faet|valgt|videre|tilbudt)|\\bikke (?:\\w+ ){0,4}(?:gar videre|ga videre|tilbyde dig|udvalgt|blevet valgt|kommet videre)|\\bvalget er faldet pa en",
    "\\bvalget (?:er )?faldt? pa en\\b|\\bblev (?:desvaerre )?ikke dig\\b|\\b(?:profil|baggrund)\\b[^.\\n]{0,30}\\bikke\\b|\\bikke (?:er )?blandt (?:dem|de)\\b|\\b(?:intern|anden)\\b[^.\\n]{0,30}\\bhar faet (?:stillingen|jobbet)|\\bansat (?:en|nogen),? der\\b|\\bansat en (?:anden|intern)|\\bbesat til anden side\\b",
  ],
  cancellation: [
    "^(?:aflyst|aflysning|annulleret)\\b|[-–—:] ?(?:aflyst|annulleret)\\b|\\b(?:aflyser|aflyse|aflyses|melder afbud)\\b|\\bbliver (?:\\w+ ){0,3}(?:ikke til noget|aflyst)\\b|\\b(?:rekruttering|stilling)\\w*[^.\\n]{0,40}\\b(?:pa pause|sat i bero|stoppet|trukket tilbage|ansaettelsesstop)|\\bny (?:tid|dato)[^.\\n]{0,30}\\b(?:vender|nar vi|senere|sa snart)|\\bvender tilbage med en ny (?:tid|dato)|\\bbehover ikke (?:at )?(?:komme|mode)",
    "\\b(?:samtale\\w*|mode\\w*|jobsamtale\\w*)\\b[^.\\n]{0,50}\\b(?:falder bort|bortfalder|udgar)|\\b(?:skal|behover) (?:\\w+ )?ikke (?:at )?komme\\b(?! (?:for|tidligere|inden))",
  ],
  reschedule: [
    "^(?:aendret|aendring|flyttet|rykket|opdateret|ny tid)\\b|\\b(?:er|bliver|har|blevet) (?:\\w+ ){0,3}(?:flyttet|rykket|aendret|udsat|fremrykket|ombooket)\\b|\\b(?:rykker|udskyder|udskyde|udskudt)\\b|\\berstatter (?:den|tidligere)|\\bi stedet\\b",
    "\\b(?:mandag|tirsdag|onsdag|torsdag|fredag)\\b[^.\\n]{0,30}\\b(?:gar|kan|passer|duer) (?:\\w+ ){0,2}ikke\\b[^.\\n]{0,60}\\b(?:mandag|tirsdag|onsdag|torsdag|fredag)|\\bny modetid\\b",
  ],
  offer: [
    "\\bjobbet er dit|\\bstillingen er din|\\bvi vil (?:gerne )?(?:have|ansaette|tilbyde) dig|\\bdin (?:ansaettelses)?kontrakt\\b|\\bdu har faet (?:jobbet|stillingen)|\\bvelkommen (?:ombord|pa holdet|som)",
    "\\bvalget (?:er )?faldt? pa dig\\b|\\b(?:begynde|starte) (?:hos|pa) os\\b|\\bvores tilbud\\b|\\bhave dig (?:her|hos|med|ombord)\\b|\\bdu fik (?:jobbet|stillingen)\\b",
  ],
  notice: [
    "\\bsporgeskema|\\bbekraeftelseskode|\\badgangskode\\b|\\bbehover ikke (?:at )?gore noget|\\bansogningsfrist|\\bsog (?:nu|senest|stillingen)",
    "\\b(?:to|tre|dine|nogle) referencer\\b|\\be-?mail-?adresse\\b|\\btager (?:lidt )?laengere tid\\b",
  ],
  conditional: [
    "\\bfor at (?:\\w+ ){0,2}(?:aflyse|flytte|aendre|ombooke|rykke)|\\b(?:kan du|du kan|vil du|har du brug for at) (?:\\w+ ){0,4}(?:aflyse|flytte|aendre|ombooke|rykke)|\\b(?:aflyse|flytte) eller (?:flytte|aflyse|aendre)",
  ],
  choice: ["\\bforslag til (?:tid|tider|tidspunkt\\w*|dage)|\\bhvordan ser (?:det|din|naeste)\\b[^.\\n]{0,30}\\bud\\b"],
  fixed: [
    "\\b(?:siger vi|vi siger|ses vi|en aftale|forventer dig|inviteret til (?:samtale|jobsamtale)|venter dig|du er velkommen (?:pa|den|kl|til)|du har faet (?:en )?tid|har en tid)\\b",
    "\\bher (?:er|kommer) linket\\b",
  ],
  received: ["\\bhorer (?:\\w+ )?fra os\\b|\\bstadig i betragtning\\b|\\bgennemgar\\b|\\bfar du besked\\b"],
  past: ["\\btak fordi du (?:kom|kiggede|tog)\\b"],
};

const no: KindPhrases = {
  rejection: [
    "\\b(?:stillingen|jobben)[^.\\n]{0,40}\\b(?:gatt til|besatt|gikk til|gitt til)|\\b(?:en annen|andre)\\b[^.\\n]{0,40}\\b(?:fatt|valgt|videre|tilbudt)|\\bikke (?:\\w+ ){0,4}(?:gar videre|ga videre|tilby deg|valgt ut|kommet videre|innstilt)|\\bvalget (?:har )?falt pa en",
    "\\bble (?:dessverre )?ikke deg\\b|\\b(?:profil|bakgrunn)\\w*\\b[^.\\n]{0,30}\\bikke\\b|\\bikke (?:er )?blant (?:dem|de)\\b|\\b(?:intern|annen)\\b[^.\\n]{0,30}\\bhar fatt (?:stillingen|jobben)|\\bansatt (?:en|noen) som\\b|\\bansatt en (?:annen|intern)|\\b(?:nadde|naar|nar|nadd) (?:\\w+ )?ikke opp\\b|\\bikke nadd opp\\b",
  ],
  cancellation: [
    "^(?:avlyst|avlysning|kansellert)\\b|[-–—:] ?(?:avlyst|kansellert)\\b|\\b(?:avlyser|avlyse|avlyses|melder avbud|kansellerer)\\b|\\bblir (?:\\w+ ){0,3}(?:ikke noe av|avlyst)\\b|\\b(?:rekruttering|stilling)\\w*[^.\\n]{0,40}\\b(?:pa vent|satt pa pause|stoppet|trukket|ansettelsesstopp)|\\bny (?:tid|dato)[^.\\n]{0,30}\\b(?:kommer tilbake|nar vi|senere|sa snart)|\\bkommer tilbake med (?:en )?ny (?:tid|dato)|\\btrenger ikke (?:a )?(?:komme|mote)",
    "\\b(?:intervju\\w*|mote\\w*|samtale\\w*)\\b[^.\\n]{0,50}\\b(?:faller bort|bortfaller|utgar)|\\b(?:skal|trenger|behover) (?:\\w+ )?ikke (?:a )?komme\\b(?! (?:for|tidligere|innen))",
  ],
  reschedule: [
    "^(?:endret|endring|flyttet|oppdatert|ny tid|nytt tidspunkt)\\b|\\b(?:er|blir|har|blitt) (?:\\w+ ){0,3}(?:flyttet|endret|utsatt|fremskyndet|ombooket)\\b|\\b(?:utsetter|forskyver|flytter)\\b|\\berstatter (?:den|tidligere)|\\bi stedet\\b",
    "\\bframskynde\\w*|\\bfremskynde\\w*|\\b(?:mandag|tirsdag|onsdag|torsdag|fredag)\\b[^.\\n]{0,30}\\b(?:gar|kan|passer|funker) (?:\\w+ ){0,2}ikke\\b[^.\\n]{0,60}\\b(?:mandag|tirsdag|onsdag|torsdag|fredag)",
  ],
  offer: [
    "\\bjobben er din|\\bstillingen er din|\\bvi vil (?:gjerne )?(?:ha|ansette|tilby) deg|\\bdin (?:arbeids)?kontrakt\\b|\\bdu har fatt (?:jobben|stillingen)|\\bvelkommen (?:ombord|pa laget|som)",
    "\\bvalget (?:har )?falt pa deg\\b|\\b(?:begynne|starte|jobbe) (?:hos|pa) oss\\b|\\btilbudet vart\\b|\\bvart tilbud\\b|\\bha deg (?:her|hos|med|ombord)\\b|\\bdu fikk (?:jobben|stillingen)\\b",
  ],
  notice: [
    "\\bsporreskjema|\\bengangskode|\\bpassord\\b|\\btrenger ikke (?:a )?gjore noe|\\bsoknadsfrist|\\bsok (?:na|innen|stillingen)",
    "\\b(?:to|tre|dine|noen) referanser\\b|\\be-?postadresse\\w*|\\btar (?:litt )?(?:lengre|lenger) tid\\b",
  ],
  conditional: [
    "\\bfor a (?:\\w+ ){0,2}(?:avlyse|flytte|endre|ombooke|avbestille)|\\b(?:kan du|du kan|vil du|trenger du a|ma du) (?:\\w+ ){0,4}(?:avlyse|flytte|endre|ombooke|avbestille)|\\b(?:avlyse|flytte|endre) eller (?:flytte|avlyse|avbestille)",
  ],
  choice: [
    "\\bforslag til (?:tid|tider|tidspunkt\\w*|dager)|\\bvelg (?:ett|et|en) av\\b|\\bledige tidspunkt\\w*|\\bvelg tidspunkt\\b|\\bhvordan ser (?:det|neste)\\b[^.\\n]{0,30}\\but\\b",
  ],
  fixed: [
    "\\b(?:sier vi|vi sier|ses vi|sees vi|den er god|venter deg|forventer deg|invitert til (?:intervju|jobbintervju)|du er velkommen (?:pa|den|kl|til)|kalles (?:\\w+ )?inn|du har fatt (?:en )?time)\\b",
    "\\bher (?:er|kommer) lenken\\b",
  ],
  received: ["\\bhorer (?:\\w+ )?fra oss\\b|\\bfortsatt aktuell\\b|\\bgar (?:vi )?(?:\\w+ )?gjennom\\b|\\bfar du (?:svar|beskjed)\\b"],
  past: ["\\btakk for (?:et|en) (?:\\w+ )?(?:intervju|mote|prat|samtale)\\b", "\\btakk for at du (?:kom|stakk|tok)\\b"],
};

const pl: KindPhrases = {
  rejection: [
    "\\b(?:stanowisko|miejsce|etat)[^.\\n]{0,40}\\b(?:otrzymal\\w*|obsadzon\\w*|przypadl\\w*|obsadzil\\w*)|\\b(?:inn(?:a|ego|ej|y) (?:osob\\w*|kandydat\\w*))[^.\\n]{0,50}|\\bnie (?:bedziemy|mozemy|zdecydowalismy|zaproponujemy)[^.\\n]{0,40}\\b(?:kontynuowac|zatrudni\\w*|zaprosic|zaproponowac|dalej)|\\bnie (?:przeszl\\w*|przechodzi) (?:pani|pan)?[^.\\n]{0,20}(?:etap|dalej)",
    "\\bwybra(?:lismy|no|la|l) (?:\\w+ )?(?:osobe|kandydat\\w*),? (?:ktor|z|o|majac)\\w*|\\btym razem (?:\\w+ )?(?:nie|sie nie)\\b|\\bnie udalo sie\\b(?! (?:nam )?(?:dodzwonic|polaczyc|skontaktowac))|\\b(?:profil|doswiadczenie|kwalifikacje|kandydatura)\\b[^.\\n]{0,20}\\bnie\\b[^.\\n]{0,40}\\b(?:oczekiwan\\w*|wymaga\\w*|spelnia\\w*|odpowiada\\w*)|\\bnie przesz(?:edl|la)\\b|\\bpostawilismy na\\b",
  ],
  cancellation: [
    "^(?:odwolan\\w*|anulowan\\w*)\\b|[-–—:] ?(?:odwolan\\w*|anulowan\\w*)\\b|\\b(?:zostal\\w*|jest|musze|musimy) (?:\\w+ )?(?:odwolan\\w*|odwolac|anulowan\\w*|anulowac)\\b|\\bnie odbedzie sie\\b|\\b(?:rekrutacj|stanowisk)\\w*[^.\\n]{0,40}\\b(?:wstrzyman|zawieszon|zamrozon|anulowan)\\w*|\\bnow(?:y|ym|ego) termin\\w*[^.\\n]{0,40}\\b(?:poinformujemy|wkrotce|gdy|pozniej|ustalimy)|\\bprosze nie przyjezdzac|\\bnie (?:musi|trzeba) (?:pani |pan )?przyjezdzac",
    "\\b(?:rozmow|spotkani|termin)\\w*\\b[^.\\n]{0,40}\\b(?:nieaktualn\\w*|sie nie odbedzie|nie dojdzie|przepada)|\\bnie (?:spotkamy|zobaczymy) sie\\b|\\b(?:etat|stanowisko)\\b[^.\\n]{0,30}\\bzlikwidowan\\w*",
  ],
  reschedule: [
    "^(?:zmieniono|zmiana|przelozon\\w*|aktualizacja|nowy termin)\\b|\\b(?:zostal\\w*|jest|musze|musimy) (?:\\w+ )?(?:przelozon\\w*|przesunie\\w*|przelozyc|przesunac|zmienion\\w*|przeniesion\\w*)\\b|\\bzastepuje\\b|\\bzamiast\\b",
    "\\b(?:poniedzialek|wtorek|srode|czwartek|piatek)\\b[^.\\n]{0,30}\\bnie\\b[^.\\n]{0,60}\\b(?:poniedzialek|wtorek|srode|czwartek|piatek)\\b|\\bzmienila sie (?:godzina|data)|\\bzmienil sie termin",
  ],
  offer: [
    "\\b(?:chcemy|chcielibysmy) (?:pania|pana|cie) (?:zatrudnic|w zespole|przyjac)|\\bpraca jest (?:pani|pana|twoja)|\\b(?:pani|pana|twoja) umow\\w*|\\bumow\\w*[^.\\n]{0,30}\\b(?:przesl\\w*|w zalaczniku|podpis\\w*)|\\bwitamy (?:na pokladzie|w zespole)|\\bdostal\\w* (?:pani |pan )?(?:prace|te prace|stanowisko)",
    "\\bwybor padl na (?:pania|pana|ciebie)\\b|\\bzebys? (?:\\w+ )?do nas dolacz\\w*|\\bdolaczyl[ao]? (?:pani |pan )?do (?:nas|naszego)|\\bofert[ey] (?:zatrudnienia|pracy)\\b(?! dla)|\\brozpocze\\w+ (?:pani |pan )?(?:u nas )?prac\\w*|\\b(?:pania|pana|cie) (?:zatrudnic|przyjac)\\b|\\bproponujemy\\b[^.\\n]{0,30}\\b(?:brutto|netto|zl)\\b",
    "\\bw gronie pracownikow\\b|\\botrzymal\\w* (?:pani |pan )?(?:te |to )?(?:posade|prace|stanowisko)\\b",
  ],
  notice: [
    "\\bkod weryfikacyjny|\\bhaslo\\b|\\bnie trzeba nic robic|\\baplikuj\\b|\\btermin skladania|\\bformularz do wypelnienia",
    "\\b(?:dwoch|trzech) referencji\\b|\\breferencje\\b|\\badres e-?mail\\b|\\bpotrwa\\b[^.\\n]{0,20}\\bdluzej\\b|\\bna urlopie\\b|\\bpotrzebujemy jeszcze\\b|\\bskan\\w* (?:dyplomu|dokument\\w*)",
  ],
  conditional: [
    "\\b(?:aby|zeby|mozna|mozesz|moze pani|moze pan|chcac|prosze kliknac,? aby) (?:\\w+ ){0,2}(?:przelozyc|odwolac|zmienic|anulowac|przesunac)",
  ],
  invitation: ["\\bna kawe\\b|\\bporozmawia(?:my|c)\\b|\\bchetnie (?:\\w+ )?(?:poznamy|spotkamy|porozmawiamy)"],
  choice: ["\\bpropozycj\\w* termin\\w*|\\bdogodn\\w* (?:termin|godzin|dzien)\\w*|\\bpodac (?:\\w+ ){0,2}termin"],
  fixed: [
    "\\b(?:zapraszam\\w* (?:\\w+ ){0,3}(?:w|we) (?:poniedzialek|wtorek|srode|czwartek|piatek|sobote)|umowieni|to widzimy sie|w takim razie)\\b",
    "\\b(?:przesylam|wysylam) link\\b",
  ],
  received: ["\\b(?:weryfikujemy|analizujemy|rozpatrujemy)\\b|\\bodezwiemy sie\\b|\\bwroci\\w* z informacja\\b"],
  past: ["\\bdziekuj\\w* za (?:\\w+ )?(?:rozmowe|spotkanie)\\b", "\\bze przyszl\\w* (?:pani |pan )?wczoraj\\b"],
};

/** German, Dutch, Swedish, Danish, Norwegian, Polish. */
export const northernPhrases: Readonly<Record<string, KindPhrases>> = { de, nl, sv, da, no, pl };
