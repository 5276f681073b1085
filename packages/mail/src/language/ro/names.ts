import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    asistent asistentă medic infirmier infirmieră moașă brancardier farmacist farmacistă kinetoterapeut kinetoterapeută fizioterapeut
    fizioterapeută psiholog psihologă logoped logopedă biolog biologă chimist chimistă biochimist registrator statistician dietetician
    dieteticiană optometrist tehnician tehniciană laborant laborantă rezident rezidentă chirurg anestezist pediatru cardiolog
    dermatolog neurolog radiolog psihiatru ginecolog ortoped oftalmolog urolog oncolog stomatolog dentist ortodont epidemiolog
    ambulanțier paramedic îngrijitor îngrijitoare bonă director directoare directorul directoarea manager managerul managera șef șefă
    șeful șefa coordonator coordonatoare coordonatorul coordonatoarea responsabil responsabilă administrator administratoare supervizor
    inginer ingineră programator programatoare dezvoltator dezvoltatoare analist analistă arhitect arhitectă proiectant proiectantă
    desenator consultant consultantă consilier consilieră specialist specialistă referent referentă inspector
    inspectoare secretar secretară contabil contabilă contabilul economist economistă auditor auditoare casier casieră jurist juristă
    avocat avocată notar grefier grefieră judecător profesor profesoară învățător învățătoare educator educatoare educatorul instructor
    instructoare formator formatoare bibliotecar bibliotecară muzeograf arhivar arhivist restaurator cercetător cercetătoare doctorand
    lector traducător traducătoare interpret redactor redactoare jurnalist jurnalistă grafician fotograf vânzător vânzătoare lucrător
    lucrătoare gestionar gestionară magaziner manipulant ambalator stivuitorist șofer curier dispecer expeditor mecanic electrician
    electronist electromecanic instalator zidar dulgher zugrav faianțar fierar sudor lăcătuș strungar frezor tâmplar tapițer tinichigiu
    vopsitor croitor croitoreasă confecționer cusătoreasă operator operatoare muncitor muncitoare montator ospătar ospătăriță bucătar
    bucătăreasă cofetar patiser brutar barman cameristă recepționer recepționeră recepționist recepționistă hotelier măcelar menajeră
    femeie-de-serviciu paznic portar agent grădinar peisagist agronom zootehnist veterinar frizer frizeriță coafor coafeză cosmetician
    cosmeticiană manichiuristă maseur maseuză antrenor animator animatoare asociat asociată fondator fondatoare recrutor recruiter
    stagiar stagiară ucenic practicant practicantă voluntar topograf geolog tehnolog maistru laborator-tehnic
  `,
  organisations: `
    spital spitalul spitalului clinica clinicii policlinica policlinicii centrul centrului cabinetul farmacia farmaciei institutul
    institutului universitatea universității facultatea școala școlii liceul liceului grădinița grădiniței creșa colegiul primăria
    primăriei consiliul direcția agenția fundația fundației asociația asociației grupul compania societatea srl fabrica hotelul
    pensiunea restaurantul cafeneaua librăria editura biblioteca muzeul muzeului teatrul brutăria cofetăria patiseria laboratorul
    laboratoarele sanatoriul căminul ministerul inspectoratul tipografia depozitul atelierul cooperativa
  `,
  departments: `
    resurse umane recrutare secretariat secretariatul conducerea departamentul biroul serviciul runos
  `,
  notNames: `
    interviu interviul invitație etaj sala strada bulevardul calea șoseaua aleea anulează confirmă confirmați poate mulțumesc mulțumim
    echipa trimis acest această candidatura noastră
  `,
  pronouns: `
    eu noi voi dumneavoastră dumneata
  `,
  smallWords: `
    vă îți ne dumneavoastră tău tale noastră nostru noștri noastre când unde cum cine astăzi azi mâine ieri acesta aceasta acest această
    organizator participanți invitați vor va din după înainte dacă pentru felicitări
    modificare reprogramare anulare confirmare programare rezultat schimbare amânare reamintire răspuns ofertă propunere
  `,
  // With the article behind them the nouns of trades have these endings and no others.
  occupationEndings:
    "[ai]torul [ai]toare [ai]toarea [ai]torului ologul ologului istul istului istei icianul icianului eutul eutului asistentul asistentului medicul medicului managerului directorului inginerul inginerului",
  organisationEndings: "biblioteca",
  posts: "post postul postului poziția poziției funcția funcției rolul jobul",
  officesBefore:
    "resurse umane|departamentul (?:de )?(?:resurse umane|recrutare|hr)|serviciul (?:de )?resurse umane|biroul (?:de )?(?:resurse umane|personal)|secretariat(?:ul)?|conducerea",
  officesBehind: "resurse umane|recrut[aă]ri?|cariere|departamentul (?:de )?(?:resurse umane|recrutare)",
  teamOf: "echipa (?:de recrutare |de hr )?(?:de la |din cadrul |a )?",
};
