import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "stellentitel|jobbezeichnung|ihre bewerbung als|bewerbung auf|ausbildungsberuf|ausbildungsplatz|planstelle|stelle als|position|stellenbezeichnung|rolle|tatigkeit|ausgeschriebene stelle|beworben als|bewerbung als|stellenangebot|funktion|betrifft|ausschreibung|jobtitel",
    company: "unternehmen|firma|arbeitgeber|klinik|praxis|einrichtung|haus",
    client: "kunde|unser kunde|mandant|auftraggeber|unser mandant|einsatzort",
    agency: "personaldienstleister|zeitarbeitsfirma|vermittler|personalvermittlung|agentur",
    people:
      "interviewpartner|interviewpartnerin|gesprachspartner:in|gesprachspartner:innen|gesprachspartner*innen|gesprachspartner(in)|gesprachspartner(innen)|ihre gesprachspartner:innen|ihr gegenuber|teilnehmende personen|anwesende|teilnehmende|teilnehmer|teilnehmerinnen|gesprachspartner|gesprachspartnerin|gesprachspartnerinnen|ihre gesprachspartner|ihre gesprachspartnerin|ihr gesprachspartner|mit|interviewer|interviewerin|gesprach mit|anwesend|personen|wer|von unserer seite|sie treffen|fur uns dabei|dabei|gastgeber|ihr gesprach fuhren|gesprachsteilnehmer|teilnehmer unsererseits|gesprachsrunde|auswahlkommission|kommission|mit dabei|gesprachspartner/innen|mit diesen personen|sie sprechen mit|teammitglied|mit wem|mit wem sprechen sie|wen treffen sie|wer ist dabei|ihre ansprechpartner|sie sprechen mit|du sprichst mit|deine gesprachspartner|dein gesprachspartner|gastgeberin|gesprachsfuhrung|das gesprach fuhren|auswahlkommission|kommission",
    contact:
      "ansprechpartner|ansprechpartnerin|kontakt|ihr ansprechpartner|ihre ansprechpartnerin|ruckfragen|bei fragen|organisator|koordination|bei ruckfragen|organisation|ansprechperson",
    location:
      "gesprachsadresse|ort des gesprachs|ort des termins|ort|wo|adresse|anschrift|treffpunkt|veranstaltungsort|gesprachsort|standort|hier finden sie uns|treffpunkt ist",
    room: "raum|zimmer|gebaude|etage|station|stockwerk|besprechungsraum",
    format: "art|wie|format|form|gesprachsform|art des gesprachs|durchfuhrung|medium|gesprachsart|via",
    round:
      "gesprach|gesprachsrunde|runde|termin|terminart|veranstaltung|ereignis|art des termins|art des termins|terminart|ereignistyp|veranstaltung|art der veranstaltung|art des gesprachs|gesprachsart",
    length: "dauer|lange|voraussichtliche dauer|geplante dauer|zeitrahmen|zeitbedarf",
    phone: "telefon|telefonnummer|rufnummer|ihre nummer|ihre telefonnummer|tel|wir rufen sie an unter|mobil|ihre rufnummer|handy",
    link: "link|zugang|einwahl|einwahllink|teilnahmelink|zum meeting|videolink|meeting-link|besprechungslink|zoom-link|teams-link|zugangslink|online|link zum gesprach|link zum meeting|einwahldaten",
    date: "datum|tag|wann|neuer termin|neues datum|terminvorschlag|zeitpunkt|am|datum und uhrzeit|datum/uhrzeit|gesprachstermin|termin neu|neu",
    time: "uhrzeit|zeit|beginn|neue uhrzeit|um|start|von|zeitraum",
    zone: "zeitzone",
    summary: "thema|betreff|titel",
    skip: "eintrittsdatum|beginn der tatigkeit|arbeitsbeginn|bewerbungsfrist|frist|kennziffer|referenz|referenznummer|stellen-id|besprechungs-id|kenncode|passwort|bitte mitbringen|mitbringen|unterlagen|anfahrt|parken|parkplatze|alter termin|bisheriger termin|bisher|alt|grund|gehalt|vergutung|arbeitszeit|sprechzeiten|offnungszeiten|burozeiten|fax|web|internet|e-mail|email|von|an|cc|gesendet|bewerber|bewerberin|kandidat|kandidatin|name|sekretariat|geschaftsfuhrer|geschaftsfuhrung|registergericht|amtsgericht|ust-id|sitz|vorsitzender|antwort bis|ruckmeldung bis|bestatigung bis|hinweis|hinweise|ablauf|absagen|verschieben|nachricht|titel|eingeladen|eingeladene|eingeladener|grund|grund der absage|absagegrund|abgesagt von|storniert von|kennziffer|zeitraum|einsatz|einsatzzeitraum|eintritt|eintrittstermin|einsatzzeit",
  },
  greeting:
    "(?:(?:sehr )?geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin|servus|gruezi|grüezi|hi|hey|grüß gott|werte[rs]?)(?: (?:frau|herr|herrn|kollegin|kollege))*",
  signOff:
    "(?:(?:mit )?(?:(?:vielen |besten |herzlichen |freundlichen |lieben |kollegialen |sonnigen |schonen |schönen |den besten )*(?:freundlichen|besten|herzlichen|lieben|vielen|kollegialen|schönen|sonnigen) (?:grüßen?|gruessen?|grüssen?|dank|empfehlungen|gruß|gruss)(?: aus \\p{L}+)?)|(?:freundliche|beste|herzliche|liebe|viele|schöne|kollegiale) (?:grüße|grüsse|gruesse)(?: aus \\p{L}+)?|herzlichst|hochachtungsvoll|mfg|lg|vg|bis (?:dann|bald|freitag|montag|dienstag|mittwoch|donnerstag|morgen|nächste woche)|ihr[e]? (?=\\p{Lu})|i\\. ?a\\.|gruß|gruss|vielen dank|danke)",
  interview:
    "vorstellungsgespr[aä]ch(?:s|e|en)?|vorstellungstermin|(?:kennenlern|erst|zweit|telefon|video|bewerbungs|fach|auswahl|online|einzel)-?gespr[aä]ch(?:s|e|en|stermin)?|gespr[aä]chstermin|gespr[aä]ch(?:e|s|en)?|kennenlernen|telefoninterview|videointerview|hospitation|probearbeiten|probetag|assessment[- ]center|jobinterview",
  roleAfter: [
    "\\b(?:[Ww]ir suchen|[Ii]ch suche|gesucht wird|gesucht werden)(?:,? (?:wie gesagt,?|wie besprochen,?|wie erwähnt,?|derzeit|aktuell|momentan|gerade|dringend|ab sofort|noch))* eine?n? ",
    "(?<!\\p{L})unser[enm]* (?:neue[nrm]?|zukünftige[nrm]?) ",
    "\\b(?:[Ss]telle|[Pp]osition|[Tt]ätigkeit|[Rr]olle|[Ff]unktion|[Ss]tellenausschreibung|[Vv]akanz)(?: (?:als|der|des|einer|eines|im bereich|in der))?(?: einer?)? ",
    "\\b(?:[Bb]ewerbung|[Bb]eworben|[Bb]ewerben|[Gg]espräch|[Vv]orstellungsgespräch|[Ii]nterview|[Ee]instellung|[Mm]itarbeit|[Ss]ie|[Dd]ich|[Kk]ennenlernen) (?:\\(.{1,20}\\) )?(?:als|zur|zum|für die|für den|um die|auf die)(?: (?:stelle|position)(?: (?:als|der|des))?)? ",
    "\\b(?:es geht|geht es)(?:, wie [^,]{3,30},)? um (?:die|eine|den|das) ",
  ],
  roleBefore: [
    "(?:mit [\\p{L}-]{3,25} )?suchen wir\\b",
    "(?:-?stelle|position|rolle)\\b(?= (?:bei|in|an|am|zu|zum|frei|ist|hat|haben|interess))",
  ],
  determiner: "(?:die|der|das|den|dem|des|eine|einer|einen|als|unsere|unserer|ihre|ihrer|zur|zum|für|um|auf|diese|dieser)",
  stops:
    "nicht|kann|können|konnte|bleibt|waren|gab|gibt|bei|in|im|am|an|um|und|ist|sind|war|wird|werden|haben|hat|hatte|möchten|mochten|laden|findet|wir|sie|ich|mit|zu|zum|zur|auf|ab|vom|aus|nach|eingegangen|eingeplant|erhalten|beworben|interessiert|entschieden|einladen|bestätigen|bewerben|da|dass|die|der|das|sehr|gerne|leider|unserer|unserem|unseren|unser|so|haben|danken|freuen|besetzt|vergeben|bestatigen|entschieden|nicht|hiermit|dauert|bis",
  companyAfter: [
    "\\b(?:bei|beim|bei der|bei den|bei dem|bei unserem Kunden|bei unserem Mandanten|an der|am|im Namen (?:von|der|des)|im Auftrag (?:von|der|des)|willkommen (?:bei|im|in der)|[Tt]eam (?:der|des|vom|von)|[Ii]nteresse an(?: der)?|für die|für das|für unseren Kunden|für unseren Mandanten|unser Kunde,|unser Mandant,|hier (?:in der|im|am|bei)) (?:der |die |das |dem |den )?",
  ],
  companyBefore: ["\\s(?:möchte|lädt|laden|freut|sucht|hat|haben) (?:Sie|dich|sich|uns)\\b"],
  client: [
    "\\b(?:unser|unserem|unseres|unseren|der|dem|mein|meinem) (?:kunde|kunden|mandant|mandanten|auftraggeber|klient|klienten)\\b",
    "\\bim auftrag (?:unseres|von|der|des)\\b",
    "\\bihr profil (?:\\w+ ){0,3}(?:vorgestellt|uberzeugt)",
  ],
  meetAfter: [
    "\\b(?:(?:[Ee]s )?(?:meldet|ruft|erwartet|begrüßt|empfängt|empfangen|erwarten|interviewt) (?:Sie|dich|sich)(?: dann)?|fragen Sie nach|melden Sie sich bei|wenden Sie sich an|in Anwesenheit von|begleitet von|gemeinsam mit|Ansprechpartner(?:in)? (?:ist|sind)|mit|[Gg]espräch mit|treffen|treffen Sie|sprechen mit|lernen Sie|erwarten Sie|erwartet Sie|empfangen|durch|von|führen|führt|dabei sind|dabei ist|dabei:|teil:|nehmen|und|sowie|anwesend sind|auch) (?:unserem |unserer |unsere |unser |unseren |meinem |meiner |der |dem |die |den |Ihrem |Ihrer )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)?(?: (?:vom|von|aus|von der|aus der|aus dem) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:setzt|stößt|sitzt|schaut|begrüßt|moderiert|zeigt|gesellt|wartet|übernimmt|wird|werden|und ich|kommt|kommen|nimmt|nehmen|ruft|rufen|empfängt|empfangen|begleitet|freut sich|freuen sich|leitet|führt|führen|möchte|ist|sind)(?: (?:Sie|dich|Ihnen|auch|ebenfalls|uns|das|dabei|dazu|mit|gemeinsam|persönlich))*(?: (?:anrufen|an|dabei|dazu|teil|teilnehmen|empfangen|begrüßen|kennenlernen|Gespräch|sprechen|da|auf|abholen))?(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:unser (?:termin|gesprach|treffen|telefonat)|unseren (?:termin|telefontermin)|telefonieren wir|sprechen wir|wir sprechen uns|ich sie|sie mich|melde ich mich|mit mir|und ich|und mich|und mir|meinem buro|meinem zimmer|bei mir|ich (?:rufe|freue mich|mochte|wurde|werde|hole|erwarte|empfange)|kommt (?:auch )?dazu|treffen wir uns|sehen uns|sehen wir uns|neben mir|ausser mir|komme ich|bin ich dabei|begrusse ich|wir beide)\\b",
  ],
  unnamed: [
    "\\b(?:jemand|eine kollegin|ein kollege|die stationsleitung|die pflegedienstleitung|die pdl|die geschaftsfuhrung|der chefarzt|ein mitglied|die praxisleitung|die personalabteilung|die teamleitung|die bereichsleitung|weitere mitglieder)\\b",
  ],
  phone: [
    "\\b(?:(?<!danke? fur (?:das|ihr|dein|unser) (?:\\w+ )?)telefonat|telefoninterview|telefongesprach|telefonisch\\w*|anrufen|rufe (?:ich )?(?:sie|dich)|rufen (?:wir )?(?:sie|dich)|anruf|telefontermin|per telefon|am telefon)\\b",
  ],
  video: ["\\b(?:video\\w*|zoom|teams|webex|skype|google meet|online|virtuell\\w*|digital\\w*|jitsi|whereby)\\b"],
  onsite: [
    "\\b(?:vor ort|personlich\\w*|in unser\\w* (?:haus|praxis|klinik|buro|raumen|kanzlei)|bei uns (?:im|in|vor)|in meinem buro|im raum|zimmer|empfang|pforte|parkplatz|prasenz|etage|ebene|eingang|bei uns)\\b",
    "\\b(?:kommen sie|komm) (?:bitte |einfach |dann )?(?:in|ins|zu|zum|zur|an|nach|vorbei|direkt)\\b|\\bkommen sie (?:\\w+ ){0,3}vorbei|\\b\\w*zimmer\\b|\\bklingeln\\b|\\blauten\\b|\\bhaustor\\b|\\bhaustur\\b|\\bin der praxis\\b|\\bim (?:haus|laden|betrieb|rathaus|institut|werk|sekretariat)\\b|\\b\\d\\.? stock\\b|\\berwarte\\w* (?:sie|dich) (?:\\w+ ){0,8}(?:im|in der|am)\\b|\\bparken\\b|\\banreise\\b|\\bfahrtkosten",
  ],
  round: [
    "(?:erstes|zweites|drittes|ersten|zweiten|dritten|erste|zweite|dritte|2\\.|1\\.|3\\.) (?:vorstellungs|bewerbungs|kennenlern)?(?:gespräch|gesprächsrunde|runde|interview|kennenlernen)|kennenlerngespräch|erstgespräch|zweitgespräch|telefoninterview|fachgespräch|videointerview|auswahlgespräch|probearbeiten|hospitation|probetag|assessment[- ]center|telefongespräch",
  ],
};
