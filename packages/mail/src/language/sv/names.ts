import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    sjuksköterska undersköterska läkare specialistläkare överläkare barnmorska fysioterapeut arbetsterapeut tandläkare tandsköterska
    tandhygienist apotekare psykolog biträdande chef avdelningschef enhetschef verksamhetschef vd rekryterare utvecklare ingenjör
    handläggare samordnare lärare säljare ekonom ägare vårdbiträde vårdenhetschef platschef barnskötare fritidsledare vårdare logoped
    veterinär djursjukskötare receptionist lagerarbetare truckförare optiker tandtekniker kurator psykiater bibliotekarie bibliotekar
    elevassistent lärarassistent vaktmästare innehavare bagare kock svetsare snickare elektriker rörmokare skötare boendestödjare
    sjukgymnast receptarie ambulanssjukvårdare djurvårdare skolkurator lokalvårdare städare kallskänka köksbiträde måltidsbiträde
    servitris hovmästare slaktare kassör kassörska orderplockare chaufför förare tågvärd brevbärare montör målare murare plattsättare
    takläggare anläggare svarvare mekaniker kalkylator trädgårdsmästare florist arborist jordbrukare utredare strateg advokat
    familjebehandlare arbetsförmedlare inköpare logistiker programmerare testare doktorand postdoktor kemist redaktör kommunikatör
    översättare tolk formgivare fotograf massör väktare ordningsvakt polisassistent brandman badvärd badmästare tränare präst diakon
    timvikarie vikarie sotare undertexter nattbagare plåtslagare golvläggare besiktningsman hemvårdare vårdgivare arkivarie antikvarie
    förvaltare fastighetsförvaltare chefssjuksköterska äldreomsorgsassistent assistent coach manager administrator controller
    specialist jurist lektor kantor organist souschef dramaturg laborant konditor smed rektor telefonist revisor docent farmaceut
    kiropraktor kosmetolog grafiker kemiker adjunkt maskinist matros biolog professor
  `,
  organisations: `
    sjukhus sjukhuset vårdcentral vårdcentralen klinik kliniken tandvård folktandvården omsorg hemtjänst kommun region stiftelsen
    bolaget glasbruk vård redovisning byrå byran advokatbyrå tandläkarna vårdboende assistans städ förskolan forskolan skola bageri
    sjukvård hälsocentral äldreboende kommunen länsstyrelsen åkeri måleri bokhandel museum hospice bank transport sanatorium café
    service advokater studio revision bryggeriet
  `,
  departments: `
    sekretariat sekretariatet personal rekrytering ledningen hr team
  `,
  notNames: `
    sal rum våning lokal intervju kom kommer välkommen ta tag vem ja nej kanske avboka omboka flytt tack teamet skickat dig mig oss er
    eder henne honom stockholm bekräftelse kallelse inbjudan tjänsten rekryteringen ansökan legitimation fika plan team
  `,
  pronouns: `
    min mitt vår du vi han hon jag ni
  `,
  smallWords: `
    din ditt er ert vår vårt våra mitt när var hur vem vad varför idag imorgon igår gäster gäst arrangör tyvärr varmt efter innan
    under därefter först tjänsten intervjun dag i
  `,
  occupationEndings: `
    handlaggare innehavare agare assistenten terapeut pedagog larare forskare skoterska lakare chef ledare konsult utvecklare
    medarbetare arbetare sekreterare representant skotare vardare stodjare montor konstruktor arkitekt inspektor saljare forare
    chauffor ekonom ingenjor bitrade mastare tekniker mekaniker analytiker direktor
  `,
  organisationEndings: `
    byran sjukhus sjukhuset centralen hemmet kliniken boende boendet skola skolan forskola bibliotek biblioteket museet
    (?:lakar|tandlakar|halso|vard|kultur|senior)(?:hus|huset|gard|garden)
  `,
  posts: "tjänst tjänsten befattning befattningen",
  officesBefore: "hr-avdelningen",
  officesBehind: "rekrytering|hr-avdelningen",
  teamOf: "teamet (?:på|hos|i) ",
};
