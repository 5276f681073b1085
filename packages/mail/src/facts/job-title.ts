import { plain, tidy } from "./plain.ts";

/** Nouns that name an occupation or a rank; with the endings below they tell a job title from a place or a company. */
const occupations = new Set(
  (
    "metallurgist economist statistician actuary machinist underwriter surveyor estimator assessor adjuster negotiator conveyancer examiner geophysicist geochemist archivist toxicologist tech techs iade ibode ash aes avs ipa cadre maquinista conductor conductora camarero camarera dependienta peluquero peluquera fontanero albañil repartidor repartidora mozo logopeda terapeuta podólogo podóloga óptico óptica anestesista cirujano cirujana limpiador limpiadora gobernanta cajero cajera jardinero jardinera carpintero carpintera soldador veterinaria vigilante monitor monitora tutora orientador orientadora maçon peintre serveur serveuse caissier caissière plaquiste diététicien diététicienne psychomotricien psychomotricienne ambulancier ambulancière laborantin laborantine dentiste vétérinaire podologue opticien opticienne préparatrice standardiste juriste acheteur acheteuse dessinateur dessinatrice géomètre consultante coiffeur coiffeuse boucher pâtissier pâtissière cuisinière aide-comptable assistant-comptable ausiliario ausiliaria podologo ottico veterinaria psichiatra cassiere cassiera commesso commessa pizzaiolo geometra disegnatore disegnatrice parrucchiere parrucchiera dirigente dietista anestesista collaboratore collaboratrice rettungssanitäter rettungssanitäterin notfallsanitäter notfallsanitäterin sanitäter ota ata mtla tierpfleger tierpflegerin tierarzt tierärztin assistenztierärztin kassierer kassiererin hausmeister hausmeisterin elektroniker elektronikerin mechatroniker mechatronikerin schlosser maurer maler malerin dachdecker zimmerer konditor konditorin steuerfachangestellte steuerfachangestellter rechtsanwalt rechtsanwältin jurist juristin sekretärin netzmeister bademeister förster winzer bestatter optiker optikerin helpende tandarts dierenarts paraveterinair hovenier leerkracht onderwijsassistent kapster kapper receptioniste secretaresse boekhouder laborant laborante radioloog psychiater diëtist opticien ouderenadviseur operador operadora caixa repositor repositora cozinheira camareira nutricionista estagiário estagiária ajudante psicóloga pediatra stomatolog weterynarz dentystka higienistka kasjer kasjerka kelner kelnerka kucharka monter murarz malarz sekretarka recepcjonistka recepcjonista prawnik analityk tester logopeda dietetyk ratowniczka salowa barnskötare fritidsledare vårdare logoped veterinär djursjukskötare receptionist lagerarbetare truckförare optiker tandtekniker dyrlæge veterinærsygeplejerske tjener tømrer maler smed lagermedarbejder optiker logopæd barnehageassistent assistent dyrepleier servitør snekker lagermedarbeider styrer rektor kurator psykiater radiologue bibliothécaire keeper headteacher headmaster headmistress teamcoach tillidsrepræsentant tillitsvalgt gestora gestor asistente fellowship residency internship apprenticeship traineeship caregiver caretaker nocturnist hospitalist tcae celadora bibliotecario bibliotecaria matrona comadrona educatrice éducatrice éducateur puéricultrice puéricultrice infirmière aide-soignante secrétaire conseillère conseiller technicienne technicien documentaliste chargée chargé animatrice animateur comptable formatrice formateur pielęgniarka bibliotekarz bibliotekarka nauczycielka opiekunka trener księgowa bibliotekarie bibliotekar kurator elevassistent lärarassistent vaktmästare vaktmester kokkelærling barnepleier barnehagelærer pædagogmedhjælper soldador soldadora fonoaudiólogo fonoaudióloga igienista conservador conservadora restaurador restauradora rvn resourcer owner indehaver innehavare titulaire właściciel właścicielka rekruter rekruterka mestre oficina oss mfa crna physician dentist sonographer sonographers welder psychiatrist neurologist orthophoniste kine superintendent dyspozytor magazynier kierowca spedytor logistyk vedoucí rejestrator dietista dietético celador auxiliar educador educadora abogado abogada arquitecto arquitecta periodista traductor diseñador diseñadora redattore grafico cuoco cameriere barista magazziniere autista giardiniere elettricista idraulico kok bakker lasser tuinman schilder timmerman elektricien loodgieter magazijnmedewerker vrachtwagenchauffeur schoonmaker kapper cozinheiro padeiro eletricista motorista jardineiro soldador pedreiro kucharz piekarz elektryk hydraulik spawacz ogrodnik fryzjer bagare kock svetsare snickare elektriker rörmokare kokk kok svejser tømrer elektriker frisør gartner koch köchin bäcker schweißer gärtner elektriker tischler schreiner friseur cuisinier boulanger soudeur électricien plombier menuisier jardinier coiffeur nurse matron midwife doctor physician surgeon consultant registrar sho gp specialist therapist physiotherapist physio psychologist pharmacist technician technologist hygienist dentist assistant carer worker aide hca hcsw cna lpn rn np pa paramedic odp perfusionist phlebotomist radiographer sonographer optometrist podiatrist dietitian nutritionist vet veterinarian audiologist anaesthetist anesthesiologist dermatologist cardiologist pediatrician paediatrician pathologist biologist chemist scientist researcher counsellor counselor practitioner resident intern fellow clinician " +
    "engineer developer architect programmer designer analyst manager director head lead leader chief officer ceo cto cfo coo cpo president vp chair partner owner founder cofounder principal associate executive administrator coordinator recruiter sourcer secretary receptionist clerk bookkeeper accountant controller auditor buyer planner broker agent adviser advisor steward supervisor foreman operator driver mechanic electrician plumber welder fitter installer cook chef waiter baker barista cleaner caretaker gardener guard librarian teacher tutor lecturer professor trainer instructor coach curator writer copywriter editor journalist translator reviser photographer producer actor lawyer solicitor paralegal barrister counsel notary marketer strategist representative rep salesperson seller cashier merchandiser stylist trainee apprentice volunteer fundraiser scrum owner generalist hrbp sister charge staff crew superintendent commissioner inspector surveyor minister facilitator mentor liaison companion housekeeper porter orderly warden keyworker sw bcba slp slt ot pt dds dmd chairperson chairwoman chairman treasurer trustee captain educator investigator governor bursar chaplain medic dispatcher firefighter lifeguard hod pi sgt lieutenant deputy rmn rgn ahp " +
    "operative operatives labourer technicians packer picker cashier host hostess concierge valet dispatcher loader porter handler stocker courier attendant bartender server busser janitor custodian groundskeeper plasterer roofer tiler mason carpenter joiner painter decorator optician dispenser denturist prosthetist orthotist chiropractor osteopath acupuncturist doula phlebotomists scribe coder biller abstractor transcriptionist " +
    "arzt ärztin oberarzt oberärztin chefarzt chefärztin assistenzarzt assistenzärztin facharzt fachärztin hausarzt zahnarzt zahnärztin mfa zfa mta mtr pflegekraft pflegefachkraft pflegefachfrau pflegefachmann krankenschwester krankenpfleger gesundheits- altenpfleger altenpflegerin hebamme physiotherapeut physiotherapeutin ergotherapeut ergotherapeutin logopäde logopädin apotheker apothekerin pta fachangestellte fachangestellter leiter leiterin leitung stationsleitung pflegedienstleitung pdl bereichsleiter teamleiter teamleitung geschäftsführer geschäftsführerin praxisinhaber praxisinhaberin inhaber inhaberin praxismanager sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin referent referentin berater beraterin entwickler entwicklerin ingenieur ingenieurin techniker kaufmann kauffrau buchhalter buchhalterin verkäufer fahrer meister erzieher erzieherin lehrer lehrkraft sozialarbeiter werkstudent praktikant auszubildende weiterbildungsstelle medizinische stationsleiterin personalreferent personalreferentin personalleiterin personalleiter disponent " +
    "infirmier infirmière infirmiere idel ide aide-soignant aide-soignante médecin medecin sage-femme kinésithérapeute kiné orthophoniste pharmacien pharmacienne cadre directeur directrice responsable chef cheffe chargé chargée assistant assistante secrétaire ingénieur ingénieure développeur développeuse technicien technicienne vendeur vendeuse comptable gestionnaire conseiller conseillère éducateur éducatrice auxiliaire cofondateur cofondatrice fondateur gérant gérante remplaçant remplaçante chirurgien chirurgienne psychologue ergothérapeute manipulateur préparateur brancardier " +
    "enfermero enfermera enfermería médico médica fisioterapeuta matrona auxiliar técnico técnica celador psicólogo psicóloga farmacéutico farmacéutica director directora jefe jefa responsable coordinador coordinadora ingeniero ingeniera desarrollador desarrolladora programador programadora contable administrativo administrativa administración recepcionista dependiente comercial profesor profesora maestro maestra gerente supervisor supervisora socio socia cuidador cuidadora odontólogo odontóloga higienista " +
    "infermiere infermiera medico oss operatore operatrice fisioterapista ostetrica tecnico farmacista psicologo psicologa direttore direttrice responsabile coordinatore coordinatrice capo ingegnere sviluppatore sviluppatrice impiegato impiegata addetto addetta contabile segretario segretaria educatore educatrice logopedista assistente veterinario primario titolare socio fondatore caposala badante igienista " +
    "verpleegkundige verpleegkundig verzorgende doktersassistent doktersassistente tandartsassistente huisarts huisarts-opleider arts apotheker fysiotherapeut ergotherapeut logopedist verloskundige praktijkmanager praktijkondersteuner teamleider manager directeur hoofd medewerker medewerkster adviseur ontwikkelaar ingenieur monteur chauffeur verkoper leraar docent begeleider eigenaar specialist afdelingshoofd zorgmanager teammanager specialist coördinator " +
    "enfermeiro enfermeira médico médica fisioterapeuta técnico técnica auxiliar farmacêutico farmacêutica psicólogo diretor diretora gerente coordenador coordenadora responsável chefe engenheiro engenheira desenvolvedor desenvolvedora programador analista assistente revisor revisora redator redatora professor professora vendedor vendedora contador contadora recepcionista cuidador cuidadora sócio sócia dentista " +
    "pielęgniarka pielęgniarz lekarz lekarka położna ratownik fizjoterapeuta farmaceuta opiekun opiekunka technik kierownik kierowniczka dyrektor dyrektorka specjalista specjalistka inżynier programista programistka księgowa księgowy asystent asystentka rejestratorka sprzedawca nauczyciel nauczycielka koordynator koordynatorka oddziałowa pielęgniarki lekarza " +
    "sjuksköterska undersköterska läkare specialistläkare överläkare barnmorska fysioterapeut arbetsterapeut tandläkare tandsköterska tandhygienist apotekare psykolog biträdande chef avdelningschef enhetschef verksamhetschef vd rekryterare utvecklare ingenjör handläggare samordnare lärare säljare ekonom ägare vårdbiträde vårdenhetschef platschef " +
    "sygeplejerske afdelingssygeplejerske læge overlæge jordemoder fysioterapeut ergoterapeut tandlæge klinikassistent sosu sosu-assistent sosu-hjælper social- bioanalytiker farmaceut psykolog leder afdelingsleder teamleder direktør chef konsulent udvikler ingeniør medarbejder lægesekretær sekretær pædagog lærer sælger ejer souschef områdeleder " +
    "sykepleier helsefagarbeider lege overlege fastlege jordmor fysioterapeut ergoterapeut tannlege tannhelsesekretær bioingeniør psykolog vernepleier leder avdelingsleder seksjonsleder daglig rådgiver utvikler medarbeider helsesekretær sekretær lærer selger eier avdelingssykepleier fagutviklingssykepleier"
  )
    .split(" ")
    .map(plain),
);
const shortOccupations = new Set(["vet", "kok", "mfa", "zfa"]);
const endings =
  /(nurse|therapist|ologist|iatrist|ician|engineer|manager|designer|developer|specialist|pflege|pfleger|pflegerin|assistent|assistentin|assistente|assistentes?|leiter|leiterin|leitung|berater|beraterin|arzt|arztin|therapeut|therapeutin|techniker|ingenieur|entwickler|mitarbeiter|referent|kraft|verpleegkundige|medewerker|adviseur|handlaggare|administrator|indehaver|innehavare|agare|assistenten|terapeut|pedagog|laerer|larare|forskare|skoterska|lakare|chef|ledare|leder|sygeplejerske|sykepleier|konsulent|konsult|utvecklare|udvikler|utvikler|medarbetare|arbetare|sekretaer|sekreterare|laege|hjaelper|arbeider|fagarbeider|coach|representant|repraesentant|ologue|thecaire|teacher|sekretariat|stelle|trice|paedagog|helfer|helferin|ante)(?:in|innen)?$/;
/** Does this one word name an occupation ("Matron", "nurse")? */
export const isOccupationWord = (word: string): boolean => occupations.has(plain(word).replace(/[^\p{L}-]/gu, ""));

/** Words that may stand with an occupation but name none by themselves. */
const ranks =
  /\b(senior|junior|sr\.?|jr\.?|assistant|deputy|trainee|lead|principal|chief|head|founding|staff|graduate|band \d|grade|ii|iii|iv|st\d|ct\d|fy\d|m\/w\/d|m\/f\/d|w\/m\/d|h\/f|f\/h|m\/v|m\/k|k\/m|bank|locum|per diem|nights?|full[- ]time|part[- ]time)\b/;

/** In these languages the kind of house comes first: "Clinique vétérinaire du Bois" names no vet. */
const houseFirst =
  /^(?:l[ae]s? |l'|il |el |o |a )?(?:clinique|clinica|cabinet|centre|centro|centrum|hopital|maison|ehpad|residence|residencia|ospedale|studio|farmacia|pharmacie|ecole|escuela|scuola|escola|colegio|groupe|grupo|gruppo|fondation|fundacion|fundacao|fondazione|institut|instituto|istituto|association|asociacion|associazione|associacao|atelier|przychodnia|szpital|gabinet|klinika|apteka|praxis|klinik|klinikum|hospital (?:de|do|da|del))(?![\p{L}])/u;

/** Could this name a job? Needs an occupation, one of the endings of occupations, or a rank with a subject. */
export const looksLikeJobTitle = (text: string): boolean => {
  const flat = plain(text);
  if (flat.length < 2 || flat.length > 140 || houseFirst.test(flat)) return false;
  const words = flat.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== "");
  if (words.length > 16) return false;
  // "PA", "OT" and "RN" are titles only in capitals: "på torsdag" is none.
  const capitals = new Set((text.match(/(?<![\p{L}])\p{Lu}{2,3}(?![\p{L}])/gu) ?? []).map((word) => plain(word)));
  return (
    words.some(
      (word) =>
        (occupations.has(word) && (word.length > 3 || shortOccupations.has(word) || capitals.has(word))) ||
        (word.length > 5 && endings.test(word)) ||
        (word.includes("-") && word.split("-").some((piece) => piece.length > 2 && occupations.has(piece))),
    ) ||
    /\b(m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|d\/m\/w|h\/f|f\/h|m\/v|v\/m|k\/m|m\/k)\b/.test(flat) ||
    (ranks.test(flat) && words.length > 1 && /\b(of|for)\b/.test(flat))
  );
};

/** Is the last or only word an occupation? Stronger than {@link looksLikeJobTitle}: for titles of people. */
export const namesOccupation = (text: string): boolean =>
  looksLikeJobTitle(text) ||
  /\b(operations|ops|acquisition|development|hr|human resources|personnel|people|board|science|engineering|product|design|marketing|sales|finance|administration|verwaltung|personal|rh|recursos humanos|risorse umane|kadry)\b/.test(
    plain(text),
  );

const reference =
  /(?:[\s,–—-]*[([]?\s*\b(?:job\s*(?:id|ref(?:erence)?|no|number|req(?:uisition)?)|req(?:uisition)?(?:\s*id)?|ref(?:erence)?(?:\s*(?:no|number))?|vacancy\s*(?:ref(?:erence)?|no|id)|kennziffer|stellen-?(?:nr|id)|referenz(?:-?nr)?|réf(?:érence)?|referencia|riferimento|rif|vacaturenummer|nr\.? ref|numer ref(?:erencyjny)?|referensnummer|id|nr|no)\b[.:#\s]*(?=[\w./-]*\d)[\w./-]+\s*[)\]]?)/giu;
const bareReference =
  /(?:^|[\s,(–—-]+)[([]?(?:(?:JR|R|REQ|J|P|C|VN|REF)[-_ ]?\d[\d-]{2,}|#\d{3,}|\d{3,}-[A-Z]{2,}(?:-\d+)?|[A-Z]{1,4}\d{4,}[\d-]*|[A-Z]{2,6}\/\d{3,}|20\d\d-\d{3,6})[)\]]?(?=$|[\s,):–—-])/g;

/** How the post is paid and for how long, behind its title. */
const contract =
  /\s*\((?:cdi|cdd|int[ée]rim|alternance|stage|vollzeit|teilzeit|befristet|unbefristet|temps (?:plein|partiel)|full[- ]time|part[- ]time|permanent|fixed[- ]term|indefinido|temporal|tempo (?:pieno|indeterminato|determinato)|fulltime|parttime|heltid|deltid|fast|vikariat)\)|(?<=\p{L}{3}\S* \S*),? (?:part[- ]time|full[- ]time|(?:in|en|à|a) (?:vollzeit|teilzeit|temps (?:plein|partiel)|tempo (?:pieno|parziale)|tiempo (?:completo|parcial)))$/iu;

/** "(VAC-00381)": letters and figures in brackets, three of them at least. */
const code = /\s*[([](?=[^)\]]*\d{3})[A-Z0-9][A-Z0-9/_. -]{2,20}[)\]]/g;

/** Takes reference numbers, quotation marks and loose punctuation away; keeps grade, band, hours and "(m/w/d)". */
export const cleanTitle = (text: string): string => {
  let title = tidy(text)
    .replace(/["“”„«»]/g, "")
    .replace(/~~[^~]*~~/g, "");
  title = title.replace(/^\d[\d/-]{3,}\s+(?=\p{L})/u, "");
  title = title.replace(reference, " ").replace(bareReference, " ");
  title = title.replace(contract, " ").replace(code, " ");
  title = title.replace(/\(\s*\)|\[\s*\]/g, " ").replace(/\s+/g, " ");
  title = title.replace(/^[\s,;:|·•–—/-]+|[\s,;:|·•–—/!?-]+$/g, "").replace(/(?<![A-Za-z]\.[A-Za-z])\.$/, "");
  return title.trim();
};
