/** Further words, by language, that send the candidate to a place: doors, bells, rooms, "come down". Plain text, as in the language's own table. */
export const placePhrases: Readonly<Record<string, readonly string[]>> = {
  en: [
    "\\bcome (?:down|up|for|and (?:see|meet))\\b|\\bshow you (?:a)?round\\b|\\bring the (?:bell|buzzer)|\\bbuzz (?:in|the)|\\bon ward\\b|\\bdon'?t park|\\bpark (?:in|at|on|behind)\\b|\\b(?:to|at|in) (?:the|our) (?:surgery|practice|clinic|hospital|school|office|showroom|workshop|depot|station|yard|shop|store|restaurant|kitchen|nursery|farm|site|warehouse|garage|studio|salon|hotel|library|church|plant|factory|lab)\\b|\\b(?:tea|coffee|lunch|refreshments) (?:provided|will be|is|on us)|\\bsite office\\b|\\bmatron'?s office|\\bmy office\\b|\\btravel (?:expenses|costs)|\\bsigned? in\\b|\\bcatch the (?:train|ferry|bus)|\\bin the (?:board ?room|meeting room|day room|seminar room|library|canteen)",
  ],
  de: [
    "\\b(?:kommen sie|komm) (?:bitte |einfach |dann )?(?:in|ins|zu|zum|zur|an|nach|vorbei|direkt)\\b|\\bkommen sie (?:\\w+ ){0,3}vorbei|\\b\\w*zimmer\\b|\\bklingeln\\b|\\blauten\\b|\\bhaustor\\b|\\bhaustur\\b|\\bin der praxis\\b|\\bim (?:haus|laden|betrieb|rathaus|institut|werk|sekretariat)\\b|\\b\\d\\.? stock\\b|\\berwarte\\w* (?:sie|dich) (?:\\w+ ){0,8}(?:im|in der|am)\\b|\\bparken\\b|\\banreise\\b|\\bfahrtkosten",
  ],
  fr: [
    "\\b(?:au|dans (?:le|la|notre)|a la|a notre) (?:cabinet|clinique|hopital|magasin|restaurant|agence|mairie|ecole|siege|service|pharmacie|atelier|usine|chantier)\\b|\\bsonn(?:ez|er|e)\\b|\\bpresent(?:er|ez)-?(?:vous)?\\b|\\bvous (?:recevr\\w*|accueill\\w*)\\b|\\bse garer\\b|\\bmetro\\b|\\bpasse[rz]? (?:me voir|nous voir|au)",
  ],
  es: [
    "\\b(?:en|a) (?:la|el|nuestr[oa]) (?:clinica|consulta|oficina|hospital|tienda|restaurante|colegio|centro|farmacia|taller|sede|despacho|nave|hotel)\\b|\\bpas(?:e|a|arte|arse) por\\b|\\bpregunt(?:e|a) por\\b|\\btimbre\\b|\\ble recib\\w*|\\bmetro\\b|\\baparcar\\b",
  ],
  it: [
    "\\b(?:in|nello|nel|allo|al|nella|alla|presso) (?:studio|ambulatorio|sede|negozio|ristorante|scuola|farmacia|ospedale|ufficio|struttura|reparto|azienda|officina|clinica)\\b|\\bsuon(?:a|i|are)\\b|\\bcitofon\\w*|\\bchieda (?:di|del|della)\\b|\\bmio ufficio\\b|\\bla accompagner\\w*",
  ],
  nl: [
    "\\b(?:in|op|naar|bij) (?:de|het|ons|onze|mijn) (?:praktijk|kantoor|school|winkel|kliniek|ziekenhuis|locatie|afdeling|wijkgebouw|werkplaats|hotel|apotheek|vestiging)\\b|\\bwijkgebouw\\b|\\baanbellen\\b|\\bkom (?:maar |gerust )?(?:naar|langs|even)\\b|\\bvraag naar\\b|\\breiskosten",
  ],
  pt: [
    "\\b(?:na|no|em|a|ao) (?:nossa? )?(?:clinica|consultorio|escritorio|hospital|loja|restaurante|escola|centro|farmacia|oficina|sede|hotel|fabrica)\\b|\\btoque a campainha|\\bpergunte por\\b|\\bvenha\\b|\\bmetro\\b",
  ],
  sv: [
    "\\b(?:till|pa|i) (?:var|vart|vara) (?:\\w+ )?(?:kontor|klinik|mottagning|skola|butik|lokal)\\w*|\\bkom (?:till|in|upp|ner|forbi)\\b|\\bring pa (?:klockan|dorren)|\\bfraga efter\\b|\\bpa (?:avdelningen|skolan|kontoret|vardcentralen)",
  ],
  da: [
    "\\b(?:til|pa|i) vores \\w+|\\bkom (?:til|ind|op|ned|forbi)\\b|\\bring pa (?:klokken|doren)|\\bsporg efter\\b|\\bpa (?:afdelingen|skolen|kontoret|klinikken|plejehjemmet)",
  ],
  no: [
    "\\b(?:til|pa|i) (?:var|vart|vare) \\w+|\\bkom (?:til|inn|opp|ned|innom)\\b|\\bring pa (?:klokka|doren)|\\bspor etter\\b|\\bpa (?:avdelingen|skolen|kontoret|klinikken|sykehjemmet)",
  ],
  pl: [
    "\\b(?:w|do|na) (?:naszej|naszym|naszego|przychodni|szpital\\w*|biur\\w*|gabine\\w*|szkol\\w*|sklep\\w*|aptek\\w*|oddzial\\w*)\\b|\\bprosze (?:przyjsc|przyjechac|zglosic sie|pytac o)|\\bdomofon\\w*",
  ],
};
