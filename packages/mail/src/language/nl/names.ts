import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    verpleegkundige verpleegkundig verzorgende doktersassistent doktersassistente tandartsassistente huisarts huisarts-opleider arts
    apotheker fysiotherapeut ergotherapeut logopedist verloskundige praktijkmanager praktijkondersteuner teamleider manager directeur
    hoofd medewerker medewerkster adviseur ontwikkelaar ingenieur monteur chauffeur verkoper leraar docent begeleider eigenaar
    specialist afdelingshoofd zorgmanager teammanager coördinator helpende tandarts dierenarts paraveterinair hovenier leerkracht
    onderwijsassistent kapster kapper receptioniste secretaresse boekhouder laborant laborante radioloog psychiater diëtist opticien
    ouderenadviseur teamcoach kok bakker lasser tuinman schilder timmerman elektricien loodgieter magazijnmedewerker
    vrachtwagenchauffeur schoonmaker zorgkundige poetshulp huishoudhulp thuishulp keukenhulp hulpkok kraamverzorgende poh
    mondhygiënist mondhygiëniste kinesist kinesiste kinesitherapeut psycholoog psychologe orthopedagoog orthopedagoge pedagoog
    gastouder lerares opvoeder opvoedster analist analiste bioloog biologe chirurg anesthesist kinderarts internist gynaecoloog
    basisarts bedrijfsarts verzekeringsarts arts-assistent bediende telefonist telefoniste intercedent intercedente consulent
    consulente advocaat notaris inkoper inkoopster verkoopster vakkenvuller kassier kassierster vertegenwoordiger magazijnier
    orderpicker koerier postbode bezorger treinbestuurder trambestuurder conducteur metaalbewerker draaier frezer ploegbaas voorman
    uitvoerder werkvoorbereider schrijnwerker metser metselaar dakdekker dakwerker stukadoor tegelzetter stratenmaker grondwerker
    kraanmachinist machinist bloemist afwasser slager serveerster barman gastvrouw gastheer schoonmaakster glazenwasser huismeester
    beveiliger beveiligingsbeambte portier politieagent brandweerman naaister coupeuse tekenaar programmeur onderzoeker promovendus
    vertaler vertaalster tolk vormgever vormgeefster fotograaf fotografe tekstschrijver marketeer bibliothecaris archivaris griffier
    handhaver stagiair stagiaire oproepkracht uitzendkracht vrijwilliger leidinggevende zaakvoerder zaakvoerster brugfiguur makelaar
    wijkagent badmeester toezichthouder boswachter melkveehouder technieker mecanicien automecanicien conciërge administrateur
    zorgcoördinator kwaliteitscoördinator onderwijzer onderwijzeres kleuterjuf schoonheidsspecialiste vloerder loketbediende
    arbeidster assistent assistente controller recruiter planner coach trainer mentor professor consultant receptionist jurist kelner
    postdoc organist kantor souschef dramaturg barkeeper barista steward webdesigner headhunter tester administrator matros skipper
    manicure
  `,
  organisations: `
    ziekenhuis kliniek praktijk huisartsen huisartsenpraktijk tandartspraktijk apotheek zorg zorggroep thuiszorg stichting
    verpleeghuis gemeente universiteit drogisterij makelaardij advocaten accountants fysiotherapie tandartsen dierenkliniek
    kinderopvang wijkteam werkplaats fietsfabriek drukkerij uitgeverij bakkerij brouwerij wzc woonzorgcentrum zorgcentrum basisschool
    scholengroep hogeschool gemeentebestuur stadsbestuur ocmw slagerij notariskantoor advocatenkantoor aannemersbedrijf groothandel
    boekhandel centrum energie museum hotel restaurant hospice bank camping transport brasserie service services school salon atelier
    café cafe college studio crèche
  `,
  departments: `
    werving vacatures sollicitaties hr team recruitment
  `,
  notNames: `
    mei
    kamer zaal gebouw verdieping straat sollicitatiegesprek gesprek sollicitatie adres kom neem bel vraag ja misschien annuleren
    verzetten bedankt verstuurd dit deze ons jullie hem haar amsterdam bevestiging uitnodiging afspraak vacature functie gelieve
    hierbij alvast onthaal parkeergarage ingang hoofdingang receptie identiteitskaart diploma visumnummer contract koffie rondleiding
    meeloopdag dienst collega's interview agenda team contact link in test
  `,
  pronouns: `
    mijn onze ons je ik jij wij zij u
  `,
  smallWords: `
    uw jouw jullie onze mijn zijn haar wanneer waar wie wat hoe waarom vandaag morgen gisteren gasten genodigden organisator helaas
    graag daarna eerst nu tijdens zodra
  `,
  occupationEndings: `
    verpleegkundige medewerker adviseur oloog (?<=[a-z]{2})leider beheerder verzorger verzorgende werker bediende verantwoordelijke
    technieker ontwerper ontwikkelaar boekhouder chauffeur secretaresse analist
  `,
  organisationEndings: `
    bedrijf bedrijven kantoor ziekenhuis praktijk zorg ziekenhuis verpleeghuis verzorgingshuis ouderenhuis artsenhuis gasthuis
  `,
  posts: "functie vacature rol",
  officesBefore: "personeelszaken|afdeling p&o|secretariaat",
  officesBehind: "p&o|p&c|hrm|werving(?: (?:en|&) selectie)?|personeelszaken",
  teamOf: "(?:het )?team van ",
};
