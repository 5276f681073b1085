import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    infermiere infermiera medico oss operatore operatrice fisioterapista ostetrica tecnico farmacista psicologo psicologa direttore
    direttrice responsabile coordinatore coordinatrice capo ingegnere sviluppatore sviluppatrice impiegato impiegata addetto addetta
    contabile segretario segretaria educatore educatrice logopedista assistente veterinario primario titolare socio fondatore caposala
    badante igienista ausiliario ausiliaria podologo ottico veterinaria psichiatra cassiere cassiera commesso commessa pizzaiolo
    geometra disegnatore disegnatrice parrucchiere parrucchiera dirigente dietista anestesista collaboratore collaboratrice redattore
    grafico cuoco cameriere barista magazziniere autista giardiniere elettricista idraulico portiere portiera architetto architetta
    avvocato avvocata notaio commercialista ragioniere ragioniera consulente revisore magazziniera carrellista facchino mulettista
    autotrasportatore corriere fattorino spedizioniere camionista conducente macchinista operaio operaia montatore montatrice
    saldatore saldatrice tornitore fresatore attrezzista meccanico meccatronico elettromeccanico manutentore manutentrice caldaista
    termoidraulico muratore muratrice carpentiere imbianchino pittore piastrellista cartongessista gruista escavatorista falegname
    fabbro serramentista verniciatore verniciatrice lattoniere vetraio tappezziere sarta sarto modellista stilista confezionista
    stiratrice calzolaio orafo cuoca aiuto-cuoco pasticcere pasticcera pasticciere panettiere panettiera fornaio macellaio macellaia
    salumiere pescivendolo banconista barlady cameriera lavapiatti governante portinaio pulitore pulitrice giardiniera agronomo
    agronoma enologo enologa chimico biologo biologa biotecnologo biotecnologa geologo geologa ricercatore ricercatrice dottorando
    tirocinante stagista apprendista insegnante professore professoressa educatore-professionale animatore pedagogista istruttore
    istruttrice formatore archivista restauratore restauratrice curatore curatrice traduttore traduttrice interprete giornalista
    redattrice illustratore illustratrice fotografo fotografa programmatore programmatrice sistemista progettista sviluppatore-web
    informatico topografo paesaggista cartografo disegnatore-tecnico ispettore ispettrice controllore verificatore collaudatore
    collaudatrice caporeparto capoturno capocantiere capoarea capocuoco capoufficio caposquadra vicedirettore vicedirettrice
    amministratore amministratrice amministrativo amministrativa venditore venditrice rappresentante promotore centralinista
    operatore-sociosanitario asa osa adb dsga assistente-sociale infermiere-coordinatore strumentista ostetrico podologa optometrista
    ortottista audiometrista audioprotesista odontotecnico odontoiatra ortodontista igienista-dentale psicoterapeuta neuropsicologo
    cardiologo cardiologa ginecologo ginecologa ortopedico ortopedica radiologo radiologa chirurgo chirurga rianimatore oculista
    dermatologo dermatologa urologo oncologo nefrologo fisiatra tosatore toelettatore toelettatrice estetista massaggiatore
    massaggiatrice onicotecnica truccatore truccatrice bagnino bagnina soccorritore soccorritrice autista-soccorritore pompiere
    carabiniere poliziotto messo cancelliere giurista magistrato selezionatore selezionatrice reclutatore puericultrice colf
    baby-sitter accompagnatore guida interprete-lis gelataio gelataia pizzaiola rosticciere vivaista floricoltore apicoltore
    allevatore trattorista boscaiolo viticoltore cantiniere socio-sanitario fioraio fioraia librario libraia libraio tipografo
    stampatore legatore grafico-impaginatore terapeuta pediatra dentista analista manager coach barman socia vigilante geriatra
    internista obstetra docente pedagogo pedagoga modista perito perita telefonista economista organista osteopata agente urbanista
    sommelier
  `,
  organisations: `
    ospedale casa cura cooperativa fondazione istituto università studio poliambulatorio azienda asl rsa farmacia gruppo usl ats
    presidio asilo nido cantina agriturismo ristorante officina carrozzeria commercialista avvocati liceo scuola libreria trasporti
    servizi costruzioni osteria trattoria pizzeria pasticceria panificio caseificio macelleria salumificio mobilificio falegnameria
    tipografia lavanderia parrucchiere erboristeria ottica birrificio albergo agenzia comune consorzio patronato confraternita centro
    hotel policlinica sanatorio clinica atelier
  `,
  departments: `
    umane concorsi acquisizione risorse ufficio segreteria selezione selezioni personale direzione candidature
  `,
  notNames: `
    sala edificio via piano palazzo colloquio candidature candidatura porti chieda si no forse annullare sposta grazie squadra inviato
    questo questa lui ti lei loro voi noi agenda in
  `,
  pronouns: `
    mi mia mio tu io lui lei noi voi loro
  `,
  smallWords: `
    suo sua suoi tuo tua tuoi tue nostro nostra nostri nostre mio mia quando dove come perché cosa oggi domani ieri invitati invitato
    organizzatore ospiti saranno dopo prima mentre purtroppo chieda porti tu
  `,
  occupationEndings: "assistente",
  organisationEndings: "biblioteca",
  posts: "posizione posizioni posto ruolo mansione",
  officesBefore:
    "risorse umane|ufficio (?:personale|risorse umane|selezione)|direzione(?: (?:sanitaria|generale|del personale))?|segreteria",
  officesBehind: "lavora con noi|selezione(?: personale)?|risorse umane|ufficio (?:personale|risorse umane)",
  teamOf: "il team di ",
};
