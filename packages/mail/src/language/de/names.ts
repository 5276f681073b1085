import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    arzt ärztin oberarzt oberärztin chefarzt chefärztin assistenzarzt assistenzärztin facharzt fachärztin hausarzt zahnarzt zahnärztin
    mfa zfa mta mtr pflegekraft pflegefachkraft pflegefachfrau pflegefachmann krankenschwester krankenpfleger gesundheits-
    altenpfleger altenpflegerin hebamme physiotherapeut physiotherapeutin ergotherapeut ergotherapeutin logopäde logopädin apotheker
    apothekerin pta fachangestellte fachangestellter leiter leiterin leitung stationsleitung pflegedienstleitung pdl bereichsleiter
    teamleiter teamleitung geschäftsführer geschäftsführerin praxisinhaber praxisinhaberin inhaber inhaberin praxismanager
    sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin referent referentin berater beraterin entwickler entwicklerin ingenieur
    ingenieurin techniker kaufmann kauffrau buchhalter buchhalterin verkäufer fahrer meister erzieher erzieherin lehrer lehrkraft
    sozialarbeiter werkstudent praktikant auszubildende weiterbildungsstelle medizinische stationsleiterin personalreferent
    personalreferentin personalleiterin personalleiter disponent rettungssanitäter rettungssanitäterin notfallsanitäter
    notfallsanitäterin sanitäter ota ata mtla tierpfleger tierpflegerin tierarzt tierärztin assistenztierärztin kassierer kassiererin
    hausmeister hausmeisterin elektroniker elektronikerin mechatroniker mechatronikerin schlosser maurer maler malerin dachdecker
    zimmerer konditor konditorin steuerfachangestellte steuerfachangestellter rechtsanwalt rechtsanwältin jurist juristin sekretärin
    netzmeister bademeister förster winzer bestatter optiker optikerin teamcoach koch köchin bäcker schweißer gärtner elektriker
    tischler schreiner friseur fachfrau fachmann fachperson fachfrauen pflegefachperson fage mpa mpk ags kieferorthopäde
    kieferorthopädin orthopäde orthopädin anästhesist anästhesistin chirurg chirurgin internist internistin urologe kinderarzt
    kinderärztin hausärztin betriebsarzt amtsarzt amtsärztin psychiater psychiaterin heilerzieher heilerzieherin tagesmutter
    tagesvater lehrerin lehrkräfte dozent dozentin professorin ausbilder ausbilderin masseur masseurin pka tfa mtra bta cta
    ordinationshilfe sprechstundenhilfe haushaltshilfe küchenhilfe aushilfe schulassistenz teamassistenz dentalhygienikerin
    dentalhygieniker hörakustiker hörakustikerin hörgeräteakustiker hörgeräteakustikerin augenoptiker augenoptikerin zahntechniker
    kaufleute bankkauffrau bankkaufmann sekretär steuerfachwirt steuerfachwirtin wirtschaftsprüfer wirtschaftsprüferin controllerin
    recruiterin einkäufer einkäuferin verkäuferin lagerist lageristin kommissionierer kommissioniererin disponentin lokführer
    lokführerin triebfahrzeugführer triebfahrzeugführerin maschinenführer maschinenführerin anlagenführer anlagenführerin kranführer
    baggerfahrer staplerfahrer postbote postbotin zusteller zustellerin flugbegleiter flugbegleiterin zugbegleiter zugbegleiterin
    maschinenbediener metallbauer konstrukteurin zeichner zeichnerin bauzeichner bauzeichnerin polier zimmerin schreinerin tischlerin
    lackierer lackiererin fliesenleger bodenleger gerüstbauer trockenbauer straßenbauer heizungsbauer klempner gärtnerin
    landschaftsgärtner landwirt landwirtin florist floristin forstwirt forstwirtin beikoch jungkoch souschef bäckerin metzgerin
    fleischerin fleischhauer kellnerin hotelfachfrau hotelfachmann restaurantfachfrau restaurantfachmann rezeptionist rezeptionistin
    barkeeper barkeeperin hauswirtschafter hauswirtschafterin gebäudereiniger gebäudereinigerin zimmermädchen hauswart hauswartin
    abwart wachmann polizist polizistin feuerwehrmann feuerwehrfrau friseurin kosmetiker kosmetikerin schneiderin näherin architektin
    bauphysiker statiker statikerin geomatiker geomatikerin informatiker informatikerin fachinformatiker fachinformatikerin
    wirtschaftsinformatiker programmierer programmiererin testerin chemiker chemikerin physiker physikerin mathematiker mathematikerin
    chemielaborant chemielaborantin doktorand doktorandin postdoc richterin staatsanwalt staatsanwältin notarin beamter beamtin lektor
    lektorin übersetzer übersetzerin dolmetscher dolmetscherin grafiker grafikerin mediengestalter mediengestalterin fotograf
    fotografin texter texterin bibliothekarin archivar archivarin kantor kantorin organist organistin pfarrer pfarrerin diakon
    diakonin pastorin seelsorger seelsorgerin trainerin schwimmmeister schwimmmeisterin praktikantin werkstudentin azubi volontär
    volontärin referendar referendarin minijobber minijobberin vorarbeiter vorarbeiterin prokurist prokuristin stadtplaner
    stadtplanerin dokumentar dokumentarin kodierer codierer medizincontroller dramaturg dramaturgin immobilienmakler
    immobilienmaklerin hausverwalter hausverwalterin pferdewirt pferdewirtin imker schornsteinfeger kaminkehrer rauchfangkehrer
    kaminfeger lehrling lernende lernender primarlehrer kindergärtnerin kindergärtner logistiker logistikerin automatiker
    automatikerin treuhänder treuhänderin mediamatiker mediamatikerin quartiersmanager bezugsbetreuer wohnbetreuer behindertenbetreuer
    zivildienstleistender diplomkrankenpfleger dgkp dgks sozialhelfer bademeisterin fundraiserin requisiteur maskenbildner
    maskenbildnerin beleuchter veranstaltungskauffrau stationsassistent bauhofleiter wasserbauer vermesser vermesserin hydrologe
    assistent manager controller recruiter trainer coach mentor chef monteur chauffeur portier laborant telefonist machinist matros
    stipendiat rektor kurator tester architekt inspektor kurier webdesigner headhunter steward barista barman sommelier professor
    administrator archivist laborantin telemarketer
  `,
  organisations: `
    energie klinikum klinik klinikverbund krankenhaus universitätsklinikum praxis arztpraxis zahnarztpraxis pflegedienst pflegeheim
    seniorenheim seniorenzentrum stiftung zentrum apotheke tierklinik verein werke stadtwerke verlag hochschule universität medizin
    radiologie caritas diakonie pflege versicherung bau pumpen technik spital kantonsspital regionalspital stadtspital heim ordination
    kanzlei steuerkanzlei notariat sozialstation tagespflege wohnheim hort kinderhaus kita kindergarten spedition tischlerei bäckerei
    druckerei brauerei marienstift stift rehaklinik tagesklinik kreisklinik seniorenresidenz seniorenstift pflegezentrum
    volkshochschule stadtverwaltung landratsamt bezirksamt magistrat finanzamt jobcenter sparkasse volksbank genossenschaft reederei
    autohaus gasthof gasthaus weingut verkehrsbetriebe bücherei steuerberatung rechtsanwälte ingenieurbüro planungsbüro
    architekturbüro werbeagentur gemeinschaftspraxis institut bank hotel hotels restaurant museum pharma hospital service services
    transport logistics salon atelier café cafe camping sanatorium studio union pizzeria design solutions systems consulting group
    holdings medical dental physio bio diagnostics
  `,
  departments: `
    karriere bewerbungsmanagement bewerberservice personalgewinnung pflegedirektion direktion sekretariat personalabteilung bewerbung
    bewerbungen bewermanagement bewerbermanagement personal verwaltung geschäftsleitung praxisleitung hr team recruiting recruiter
    support helpdesk service office administration
  `,
  notNames: `
    mai
    raum zimmer haus ebene etage gebäude straße strasse platz vorstellungsgespräch gespräch termin bewerbung plan planen rechnen
    kommen melden bringen ja nein vielleicht absagen verschieben kein keine alle hier dort bitte gerne danke gesendet anbei beiliegend
    dies diese dieser dieses ihnen ihm ihr uns euch dir mir dich mich sie er berlin hamburg münchen wien zürich seite seiten
    bestätigung rückmeldung anmeldung zusage absage einladung teilnahme teilnehmen teilnehmer teilnehmende dienstplan dienst dienste
    frühdienst spätdienst nachtdienst schicht eckdaten erinnerung hinweis hinweise information informationen unterlagen zeugnis
    zeugnisse lebenslauf anschreiben vertrag arbeitsvertrag gehalt vergütung honorar stunde stunden minuten uhr woche wochen monat
    monate jahr kaffee mittagessen mittag pause parkplatz parkplätze parkticket parkschein tiefgarage eingang haupteingang
    hintereingang lieferanteneingang pforte empfang anmeldetresen foyer aula aufzug treppe treppenhaus klingel haltestelle bahnhof
    straßenbahn ubahn anfahrt anreise fahrtkosten reisekosten personalausweis ausweis impfpass impfnachweis führungszeugnis
    probearbeiten probetag hospitation schnuppertag rundgang hausführung führung vorstellung vorstellungsrunde kennenlernen telefonat
    anruf rückruf videokonferenz besprechung besprechungsraum sitzungszimmer konferenzraum verwaltung verwaltungsgebäude
    personalabteilung geschäftsleitung geschäftsführung stationsleitung pflegedienstleitung teamleitung bereichsleitung abteilung
    betriebsrat personalrat schwerbehindertenvertretung gleichstellungsbeauftragte gleichstellung auswahlkommission kommission gremium
    bewerbungen bewerbungsunterlagen bewerbungsverfahren stelle stellenausschreibung ausschreibung aufgabe aufgaben aufgabengebiet
    tätigkeit fragen rückfragen frage antwort nachricht mail anhang anlage anlagen zugang zugangsdaten einwahl kamera mikrofon
    bildschirm technik verbindung geburtshilfe gynäkologie chirurgie notaufnahme intensivstation ambulanz praxis klinik sprechstunde
    ordination werkstatt büro küche filiale zentrale erdgeschoss untergeschoss obergeschoss karriere bewerbermanagement recruiting
    personalwesen urlaub ferien krankheit verständnis interesse vorfreude dank zukunft erfolg grüße gruß wochenende feiertag
    alternativ alternative vorschlag vorschläge terminvorschlag terminvorschläge uhrzeit zeitfenster zeitraum dauer beginn ablauf
    tagesordnung programm vortrag präsentation test fallbeispiel zwei drei vier fünf erste zweite dritte nächste letzte ersatztermin
    probezeit einarbeitung nachtrag fotos übergabe kollegium mannschaft belegschaft mitarbeiterin mitarbeiter mitarbeitende
    leitungsteam schulleitung heimleitung hausleitung praxisleitung chefetage sekretariat vorzimmer zutritt besucher besucherausweis
    besucherparkplatz sicherheitsschuhe arbeitskleidung kasack schuhe tafel wegbeschreibung lageplan navi hausnummer hinterhaus
    vorderhaus innenhof ambulanzzentrum interview agenda team link meeting portfolio design system in an so start code pin
  `,
  pronouns: `
    mein meine meinem unser unsere unserem deine ihre seine ich wir sie er es du ihr uns
  `,
  smallWords: `
    ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem unser unsere unseren unserem mein meine meinen sein seine wer was wann
    wo wie warum welche welcher heute morgen gestern gäste organisator treffpunkt wunderbar schön gerne gern leider hiermit anbei
    sollten falls wenn sobald während weil obwohl danach davor zuerst bevor
  `,
  occupationEndings: `
    pflege pfleger pflegerin assistent assistentin leiter leiterin leitung berater beraterin arzt arztin therapeut therapeutin
    techniker ingenieur entwickler mitarbeiter referent kraft sekretariat stelle helfer helferin (?<!pr|mon)ologe? angestellter?
    fachfrau fachmann fachperson kauffrau kaufmann verkaufer fahrer betreuer begleiter lehrer padagoge? mechaniker elektroniker
    monteur installateur konstrukteur redakteur buchhalter bearbeiter arbeiter assistenz koordination architekt inspektor laborant
    behandler direktor konsulent chef
  `,
  organisationEndings: `
    gesellschaft betrieb betriebe handel handlung werkstatt kontor firma spital klinik klinikum krankenhaus praxis zentrum pflege
    stiftung apotheke pflegeheim altenheim seniorenheim wohnheim kinderheim tierheim schule kita werke werk verlag
  `,
  posts: "stelle stellen position tätigkeit vakanz",
  officesBefore: "personalabteilung|personalwesen|bewerbermanagement|geschäftsleitung|verwaltung|sekretariat",
  officesBehind: "karriere(?:team|portal)?|personalabteilung|personal(?:wesen|gewinnung)?|bewerbungen|bewerbermanagement",
  teamOf: "(?:ihr|dein|euer) (?:(?:recruiting|hr|personal|karriere|bewerber)[ -]?)?team (?:der|des|vom|von) |das team (?:der|des|vom|von) ",
};
