import { isToolName } from "./hosts.ts";
import { isOccupationWord, looksLikeJobTitle } from "./job-title.ts";
import { isDepartment, isOrganisationWord, legalFormOf } from "./organisation.ts";
import { plain, squashed, tidy, wordsOf } from "./plain.ts";
import { isSmallWord } from "./tongue/small-words.ts";

const particles = new Set(
  "de del della delle dello di da das do dos du des la le van von vom der den ten ter te 't zu zum zur el al bin ibn bint y e i af av a de' d' op in het".split(
    " ",
  ),
);
/** Titles that stay, as a prefix: people want to be thanked by them. */
const kept =
  /^(?:(?:prof|professor|professora|dr|dra|drs|dott|dottssa|univ-prof|priv-doz|pd|doc|lek|hab)\.?(?:ssa)?\.?|med\.|dent\.|vet\.|rer\.|nat\.|phil\.|n\.|hab\.)$/i;
/** Courtesy that goes: "Mr", "Frau", "la doctora", "Sister". */
const dropped = new Set(
  "matron cllr councillor captain capt pastor mtra mtro ing arq rag geom avv gent.ma gent.mo mr mrs ms miss mx sir madam madame mme mlle m mm monsieur herr frau fr hr sig sig.ra signor signora signore sr sra srta señor señora don doña mgr inż lic dhr mevr mevrouw mw meneer heer de dhr. pan pani fru sister sr. brother rev father sor suor colleague collega kollege kollegin kollegen doctor doctora doutor doutora dottore dottoressa docteur doktor".split(
    " ",
  ),
);
const credential =
  /^(?:[A-Z]{2,5}(?:[-/][A-Z]{1,4})*|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?|PhD|Ph\.D\.?|MSc|BSc|MPhil|MRes|FRC[A-Za-z]+|MRC[A-Za-z]+|DClinPsy|DPhil|PharmD|DNP|EdD|MBChB|BMBS|SHRM-[A-Z]+|RNC-OB|CCC-SLP|PA-C|FACP|FAAD|DipHE|PGCert|PgDip|MEd|LLB|LLM|ACA|CIPD|MBA|Hons|Assoc)$/;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Capitalised words that never are a person's name: days, months, places in a building, tools, words of mails. */
const notNames = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar mars märz mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août septembre octobre novembre décembre lunes martes miércoles jueves viernes sábado domingo enero febrero marzo mayo junio agosto septiembre octubre noviembre diciembre " +
    "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei augustus segunda terça quarta quinta sexta janeiro fevereiro maio julho setembro outubro novembro dezembro " +
    "room floor building block wing ward level street road avenue lane suite house entrance gate campus site office hall theatre library seminar meeting main north south east west central unit department day " +
    "raum zimmer haus ebene etage gebäude straße strasse platz salle bâtiment étage rue sala edificio planta calle piso via piano palazzo rua kamer zaal gebouw verdieping straat pokój ulica sal rum våning lokal etasje " +
    "google zoom teams microsoft webex meet skype whereby outlook calendar calendly workday greenhouse lever ashby indeed linkedin facetime whatsapp slack " +
    "interview interviews invitation invite confirmation confirmed update updated schedule scheduled rescheduled cancelled canceled dear hello hi hey thanks thank regards best kind sincerely yours please join click here link meeting date time location where when who what how phone video call round stage panel first second third final technical onsite virtual agenda candidate position role job post vacancy application reference subject from sent to cc bcc re fwd fw note notes important reminder next previous new old original message forwarded begin end sent attached attachment " +
    "your you we our us myself yourself himself herself ourselves themselves the a an this that these those it they he she i me my i'll i'm we'll if in on at for with and or but as by of so not no yes ok great good also please kindly everyone anyone someone everybody all any some both either each will would could should can may parking reception security id passcode pin code number host organizer organiser organizer guests attendees optional required english german french spanish " +
    "nhs uk usa us eu hr it cv nmc gmc dbs ppe star q&a utc gmt bst cet cest est edt pst pdt mst mdt cst cdt " +
    "vorstellungsgespräch gespräch termin entretien entrevista colloquio sollicitatiegesprek gesprek rozmowa intervju samtale jobsamtale bewerbung candidature candidatura sollicitatie " +
    "rozmowę rozmowa rozmowy spotkanie spotkania zapraszam zapraszamy prosimy proszę adres regn husk ring meld kom kommer velkommen välkommen ta tag medbring plan planen rechnen kommen melden bringen comptez venez merci sonnez trae pregunta porti chieda kom neem bel vraag vem venha traga contact write email reach meet ask park wear bring use take tell let see come go find look our general eastern pacific mountain atlantic standard daylight passt tba tbc oui non peut-être peut si no ja nein sí não tak nie nej kanske måske vielleicht quizás forse misschien talvez annuler replanifier modifier cancelar reprogramar annullare sposta absagen verschieben annuleren verzetten avboka omboka avlys flytt join open start enter kein keine alle hier dort bitte gerne danke merci gracias grazie bedankt obrigado tack takk dziękuję " +
    "part some most none half candidates applicants training lunch tea coffee everything nothing something tomorrow today yesterday whoever whichever pick choose select complete sir madam colleague candidate applicant team committee equipe équipe equipo equipa zespół zespol zespołu zespołem squadra teamet l'équipe l’équipe enviado envoyé gesendet verstuurd sendt skickat wysłano inviato anbei beiliegend " +
    "dies diese dieser dieses ceci cela esto este esta questo questa isto dette dit deze ihnen ihm ihr uns euch dir mir dich mich sie vous toi lui eux usted ustedes ti contigo nosotros lei loro voi noi ons jullie hem haar lhe consigo connosco conosco panem panią państwem nami wami dig mig oss er dere eder henne honom hende ham " +
    "portfolio review design systems system coding session values case exercise break lunch tour welcome introduction culture technical behavioural competency cancel reschedule book view add report save confirm manage change request accept decline need operations sales client private marketing finance product growth platform support nursing medicine emergency acute surgery paediatrics pediatrics radiology science data business development communications legal compliance quality safety customer success account accounts supply chain procurement property estates facilities catering learning education training research clinical mental health wellbeing safeguarding community outpatient inpatient cardiac cardiology intensive therapies cross dublin london paris berlin hamburg münchen wien zürich amsterdam madrid barcelona lisboa porto warszawa kraków stockholm københavn oslo " +
    "seite seiten bestätigung rückmeldung anmeldung zusage absage einladung teilnahme teilnehmen teilnehmer teilnehmende dienstplan dienst dienste frühdienst spätdienst nachtdienst schicht eckdaten erinnerung hinweis hinweise information informationen unterlagen zeugnis zeugnisse lebenslauf anschreiben vertrag arbeitsvertrag gehalt vergütung honorar stunde stunden minuten uhr woche wochen monat monate jahr kaffee mittagessen mittag pause parkplatz parkplätze parkticket parkschein tiefgarage eingang haupteingang hintereingang lieferanteneingang pforte empfang anmeldetresen foyer aula aufzug treppe treppenhaus klingel haltestelle bahnhof straßenbahn ubahn anfahrt anreise fahrtkosten reisekosten personalausweis ausweis impfpass impfnachweis führungszeugnis probearbeiten probetag hospitation schnuppertag rundgang hausführung führung vorstellung vorstellungsrunde kennenlernen telefonat anruf rückruf videokonferenz besprechung besprechungsraum sitzungszimmer konferenzraum verwaltung verwaltungsgebäude personalabteilung geschäftsleitung geschäftsführung stationsleitung pflegedienstleitung teamleitung bereichsleitung abteilung betriebsrat personalrat schwerbehindertenvertretung gleichstellungsbeauftragte gleichstellung auswahlkommission kommission gremium bewerbungen bewerbungsunterlagen bewerbungsverfahren stelle stellenausschreibung ausschreibung aufgabe aufgaben aufgabengebiet tätigkeit fragen rückfragen frage antwort nachricht mail anhang anlage anlagen zugang zugangsdaten einwahl kamera mikrofon bildschirm technik verbindung geburtshilfe gynäkologie chirurgie notaufnahme intensivstation ambulanz praxis klinik sprechstunde ordination werkstatt büro küche filiale zentrale erdgeschoss untergeschoss obergeschoss karriere bewerbermanagement recruiting personalwesen urlaub ferien krankheit verständnis interesse vorfreude dank zukunft erfolg grüße gruß wochenende feiertag alternativ alternative vorschlag vorschläge terminvorschlag terminvorschläge uhrzeit zeitfenster zeitraum dauer beginn ablauf tagesordnung programm vortrag präsentation test fallbeispiel zwei drei vier fünf erste zweite dritte nächste letzte ersatztermin probezeit einarbeitung nachtrag fotos übergabe kollegium mannschaft belegschaft mitarbeiterin mitarbeiter mitarbeitende leitungsteam schulleitung heimleitung hausleitung praxisleitung chefetage sekretariat vorzimmer zutritt besucher besucherausweis besucherparkplatz sicherheitsschuhe arbeitskleidung kasack schuhe tafel wegbeschreibung lageplan navi hausnummer hinterhaus vorderhaus innenhof ambulanzzentrum " +
    "bevestiging uitnodiging afspraak vacature functie gelieve hierbij alvast onthaal parkeergarage ingang hoofdingang receptie identiteitskaart diploma visumnummer contract koffie rondleiding meeloopdag dienst collega's bekräftelse kallelse inbjudan tjänsten rekryteringen ansökan legitimation fika bekræftelse indkaldelse stillingen ansøgningen kørekort bekreftelse innkalling søknaden legitimasjon potwierdzenie zaproszenie stanowisko rekrutacja dokumenty dowód parter domofon wejście"
  )
    .split(" ")
    .map(plain),
);

/** Pronouns and possessives that begin a sentence: no name alone, though "Mia Hansen" and "Han Solberg" are. */
const small = new Set(
  "ma mon mein meine meinem mijn min mitt mi mia mio meu minha moja mój unser unsere unserem notre votre onze ons vår vores nasz nasza deine ihre seine je tu il elle nous vous ils elles ich wir sie er es du ihr uns yo nosotros ella usted ustedes io lui lei noi voi loro ik jij wij zij u eu nós você voce ele ela vocês jeg vi han hun hon jag ni ja ty my wy pan"
    .split(" ")
    .map(plain),
);

/** Months that are given names too ("Marco", "Julio", "April"): no name by themselves. */
const alsoMonths = new Set(["marco", "julio", "april", "june", "may", "august", "juni", "juli", "mai", "domingo", "jan"]);

const tokenLike = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dDlL]['’]\p{Lu}[\p{L}'’-]*)$/u;
const isCapitalised = (token: string) => tokenLike.test(token);

/** "OKAFOR" and "o'brien" as people write them; names in mixed case stay. */
const titleCase = (token: string) =>
  token.length > 2 && token === token.toUpperCase() && /\p{Lu}{3,}/u.test(token)
    ? token.charAt(0) +
      token
        .slice(1)
        .toLowerCase()
        .replace(/([-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    : token;

/** Is this word possible inside a person's name? */
export const isNameToken = (token: string): boolean => {
  if (/['’](?:ll|re|ve|m|d)$/i.test(token)) return false;
  const flat = plain(token).replace(/[.']+$/, "");
  if (!isCapitalised(token) || (notNames.has(flat) && !alsoMonths.has(flat)) || (flat.length > 1 && isSmallWord(flat))) return false;
  return /^\p{L}\.?$/u.test(token) || flat.length > 1;
};

export const isParticle = (token: string): boolean => particles.has(token.toLowerCase());
/** "Mag." in Austria; "mag" is a Dutch verb. */
const magister = /^M?Mag\.$/;
export const isKeptTitle = (token: string): boolean => kept.test(token) || magister.test(token);
export const isCourtesy = (token: string): boolean => dropped.has(plain(token)) || dropped.has(plain(token).replace(/\.$/, ""));
export const isCredential = (token: string): boolean => credential.test(token.replace(/[.,;()]+$/g, ""));

/** Occupations that are family names too: "Joe Baker", "Ann Porter". */
const surnames = new Set(
  "cook baker porter carter gardener warden chef guard driver fitter painter buyer steward nurse page clerk coach teacher meister koch schreiner tischler becker gärtner kok bakker kock kokk smed barber fisher mason taylor trainer marshal chauffeur cocinero fabbri ferrari medico leitner palmer head chief major fellow staff resident mentor porteiro vet partner chair sw carer dean maurer maler schlosser förster winzer kellner metzger fleischer spengler schneider polier kantor pfarrer imker klempner zimmerer dachdecker brauer slager portier tolk draaier bode makelaar machinist krawiec tokarz stolarz cieśla ślusarz kucharz piekarz malarz murarz rolnik dekarz masarz rzeźnik blacharz kurier mistrz bager slagter snedker murer prest smed fisker skipper strażak pisarz lektor organista drukarz kurator"
    .split(" ")
    .map(plain),
);
const ranks =
  /^(?:staff|senior|junior|lead|principal|chief|deputy|assistant|associate|head|clinical|regional|general|medical|executive|managing|nursing|technical)$/i;

/** Words that all begin with a capital but say what somebody is: "Staff Firmware Engineer", "Verpleegkundige Spoedeisende Hulp". */
export const isTitleNotName = (names: readonly string[]): boolean => {
  const [first = ""] = names;
  const last = names[names.length - 1] ?? "";
  if (names.length < 2) return false;
  if (ranks.test(first) && looksLikeJobTitle(names.join(" "))) return true;
  if (/^(?:senior|junior|acting|interim|deputy|assistant|associate|principal)$/i.test(first)) return true;
  const tells = (word: string) => word.length > 4 && isOccupationWord(word) && !surnames.has(plain(word));
  return tells(last) || tells(first);
};

/** "i. A.", "i. V.", "ppa.", "mgr", "lic.": what stands before a name under a German or a Polish letter. */
const prefix = /^(?:i\. ?[AV]\.|ppa\.|gez\.|p\.p\.|mgr|mgr inż\.|inż\.|lic\.|ing\.|ir\.|arq\.|eng\.|enf\.|dipl\.-\p{L}+\.?)\s+(?=\p{Lu})/iu;

const withoutAddition = (text: string): string =>
  text
    .replace(/\s*[([{][^)\]}]*[)\]}]?\s*$/u, "")
    .replace(/\s+(?:via|from|at|of|från|fra|von|vom|bei|chez|de chez|da|bij|van|presso|desde|@)\s+\p{Lu}.*$/u, (cut, at: number) =>
      /^\s+(?:van|von|da|vom|of)\s/.test(cut) && text.slice(0, at).trim().split(" ").length < 2
        ? cut
        : /^\s+(?:van|von|da)\s/.test(cut)
          ? cut
          : "",
    )
    .replace(/\s*[|/·•–—].*$/u, "")
    .replace(/\s+-\s+.*$/u, "");

/**
 * A person's name as one would write it under a letter: "HOPKIN, Nerys (WEST FENLAND TRUST)" becomes "Nerys Hopkin", "Marlene Astor, MD"
 * loses what comes after the name, "Dr. med. Ana Ruiz" keeps its title, "Mr", "Frau" and "Sister" go. Null when it is no name of a person.
 */
export const readName = (text: string): string | null => {
  if (text.length > 120) return null;
  let rest = withoutAddition(
    tidy(text)
      .replace(/["“”„«»]/g, "")
      .replace(/^[\s'`]+|[\s'`,;:]+$/g, "")
      .replace(prefix, ""),
  );
  // "UCI" and "OAiIT" are wards.
  if (/^\p{Lu}{2,5}$/u.test(rest) || /^\p{L}*\p{Lu}\p{Ll}?\p{Lu}\p{L}?\p{Lu}\p{L}*$/u.test(rest)) return null;
  const comma = rest.indexOf(",");
  if (comma > 0) {
    const before = rest.slice(0, comma).trim();
    const after = rest.slice(comma + 1).trim();
    const afterTokens = after.split(/[\s,]+/).filter((token) => token !== "");
    if (legalFormOf(`x ${after}`) !== null) return null;
    const turned =
      afterTokens.length > 0 &&
      afterTokens.length <= 4 &&
      before.split(" ").length <= 3 &&
      afterTokens.every(
        (token) => (isNameToken(token) && !isCredential(token)) || isKeptTitle(token) || isCourtesy(token) || isParticle(token),
      );
    rest = turned ? `${after.replace(/,/g, " ")} ${before}` : before;
  }
  const titles: string[] = [];
  const names: string[] = [];
  let courteous = false;
  for (const token of rest.split(/\s+/)) {
    if (token === "") continue;
    if (names.length === 0 && isKeptTitle(token)) titles.push(token);
    else if (names.length === 0 && isCourtesy(token)) {
      courteous ||= /^\p{Lu}/u.test(token);
      if (
        /^(doctor|doctora|doutor|doutora|dottore|dottoressa|docteur|doktor)$/i.test(token) &&
        titles.length === 0 &&
        /^\p{Lu}/u.test(token)
      )
        titles.push("Dr.");
    } else if (names.length > 0 && (suffix.test(token) || isParticle(token))) names.push(token);
    else if (names.length >= 2 && isCredential(token)) break;
    else if (names.length === 0 && isParticle(token) && rest.split(/\s+/).length > 1) names.push(token);
    else if (isNameToken(token)) names.push(titleCase(token));
    else return null;
  }
  while (
    names.length > 0 &&
    isParticle(names[names.length - 1] ?? "") &&
    (names[names.length - 1] ?? "").length > 1 &&
    !/^\p{Lu}/u.test(names[names.length - 1] ?? "")
  )
    names.pop();
  if (names.length === 0 || names.length > 5 || names.every(isParticle)) return null;
  const name = names.join(" ");
  if (isTitleNotName(names)) return null;
  if (
    isDepartment(name) ||
    isToolName(name) ||
    names.some((token) => token.length > 2 && isOrganisationWord(token) && names.length > 1) ||
    /\d|@/.test(name)
  )
    return null;
  if (
    (names.every((token) => isOccupationWord(token) || notNames.has(plain(token))) &&
      !(courteous && names.length === 1 && surnames.has(plain(name)))) ||
    (names.length === 1 && titles.length === 0 && small.has(plain(name))) ||
    (names.length === 1 && (/^\p{L}\.?$/u.test(name) || (alsoMonths.has(plain(name)) && titles.length === 0)))
  )
    return null;
  if (names.length === 1 && titles.length === 0 && (isOrganisationWord(name) || /^\p{L}\.?$/u.test(name))) return null;
  return [...titles, name].join(" ");
};

/** The name without its titles, for comparing. */
export const bareName = (name: string): string =>
  name
    .split(" ")
    .filter((token) => !isKeptTitle(token) && !isCourtesy(token))
    .join(" ");

/** Are these two the same person, as far as names tell? A given name alone, or a surname alone, is the same as the full one. */
export const isSameName = (one: string, other: string): boolean => {
  const a = wordsOf(bareName(one));
  const b = wordsOf(bareName(other));
  if (a.length === 0 || b.length === 0) return false;
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  const fits = (word: string) =>
    large.some((full) => full === word || (word.length === 1 && full.startsWith(word)) || (full.length === 1 && word.startsWith(full)));
  return small.every(fits) && small.some((word) => word.length > 1);
};

/** Could this address belong to this person ("h.wolter", "wolter", "henning")? */
export const addressFits = (localPart: string, name: string): boolean => {
  const words = wordsOf(bareName(name)).filter((word) => word.length > 1);
  const local = squashed(localPart.replace(/[+].*$/, "").replace(/\d+$/, ""));
  const pieces = plain(localPart.replace(/[+].*$/, ""))
    .split(/[._-]+|\d+/)
    .filter((piece) => piece !== "");
  const family = words[words.length - 1];
  const given = words[0];
  if (!family || !given || local.length < 2) return false;
  if (
    pieces.includes(family) &&
    (pieces.length === 1 ||
      words.length === 1 ||
      pieces.some((piece) => words.slice(0, -1).some((word) => word.startsWith(piece) || piece.startsWith(word))))
  )
    return true;
  if (pieces.length === 1 && (local === given || local === family)) return true;
  if (
    words.length > 1 &&
    [given + family, family + given, given.charAt(0) + family, family + given.charAt(0), given + family.charAt(0)].includes(local)
  )
    return true;
  const umlauts = (word: string) => word.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");
  return (
    words.length > 1 &&
    umlauts(local).endsWith(umlauts(family)) &&
    local.startsWith(given.charAt(0)) &&
    local.length <= given.length + family.length
  );
};
