import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  labels: {
    role: "functie|vacature|rol|positie|functietitel|baan|functienaam|betreft|gesolliciteerd op|sollicitatie",
    company: "bedrijf|organisatie|werkgever|instelling|praktijk|locatie werkgever|onderneming",
    client: "opdrachtgever|klant|onze opdrachtgever|eindklant",
    agency: "bureau|uitzendbureau|bemiddelaar|detacheerder",
    people:
      "jury|selectiejury|juryleden|gesprekspartner(s)|je gesprekspartner(s)|uw gesprekspartner(s)|interviewteam|selectieteam|panel|met|gesprekspartners|gesprekspartner|deelnemers|deelnemer|interviewers|interviewer|wie|aanwezig|gesprek met|selectiecommissie|commissie|je spreekt met|u spreekt met|aanwezigen|gasten|host|in gesprek met|sollicitatiecommissie|van onze kant|je gesprekspartners|uw gesprekspartners|teamlid|genodigden|je gesprekspartner|met wie|met wie spreek je|gastheer|gastvrouw|organisator|je gesprek is met|uw gesprek is met|wie je spreekt|wie ontmoet je|sollicitatieteam",
    contact: "contact|contactpersoon|vragen|organisator|coordinator|recruiter|je contactpersoon|uw contactpersoon|bij vragen",
    location: "locatie|waar|adres|plaats|plek|bezoekadres|ontmoetingsplek",
    room: "kamer|ruimte|zaal|verdieping|gebouw|spreekkamer|afdeling",
    format: "vorm|type|hoe|soort|wijze|soort gesprek|via|gespreksvorm",
    round:
      "gesprek|ronde|gespreksronde|soort afspraak|evenement|afspraak|soort evenement|type evenement|soort afspraak|soort gesprek|type gesprek|type afspraak",
    length: "duur|tijdsduur|verwachte duur|lengte",
    phone: "telefoon|telefoonnummer|tel|nummer|mobiel|je nummer|uw nummer|we bellen je op|wij bellen u op",
    link: "link|deelnemen|vergaderlink|meetinglink|teams-link|zoom-link|videolink|link naar gesprek|online|link naar de meeting",
    date: "nieuw moment|moment|nieuw tijdstip|datum|dag|wanneer|nieuwe datum|datum en tijd|nieuw|datum gesprek|nieuwe afspraak",
    time: "tijd|tijdstip|nieuwe tijd|van|om|aanvang|begintijd|hoe laat",
    zone: "tijdzone",
    summary: "onderwerp|titel",
    skip: "vorig moment|oud moment|vorige datum|vorige afspraak|startdatum|ingangsdatum|sluitingsdatum|deadline|reageren voor|salaris|referentie|vacaturenummer|wachtwoord|toegangscode|vergader-id|meenemen|neem mee|parkeren|route|oude datum|oude tijd|oude afspraak|reden|kandidaat|naam|fax|web|website|e-mail|email|van|aan|cc|verzonden|openingstijden|bereikbaar|uren|contract|annuleren|verzetten|bevestigen voor|let op|kvk|btw|genodigde|reden|reden van annulering|geannuleerd door|periode|opdracht|startdatum",
  },
  greeting:
    "(?:beste|geachte|hoi|hallo|dag|goedemiddag|goedemorgen|goedenavond|hey|lieve|ha)(?: (?:heer|mevrouw|dhr\\.?|mevr\\.?|mw\\.?))*",
  signOff:
    "(?:(?:met )?(?:vriendelijke|hartelijke|warme|beste|zonnige|collegiale|lieve) (?:groeten?|groetjes)|groetjes|groet(?:en)?|hartelijke groet|mvg|m\\.?v\\.?g\\.?|hoogachtend|tot (?:dan|snel|ziens|gauw|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week)|bedankt|alvast bedankt|dank|liefs|namens .{2,50})",
  interview:
    "sollicitatiegesprek(?:ken)?|kennismakingsgesprek|kennismaking|gesprek(?:ken)?|interview|meeloopdag|proefdag|selectiegesprek|arbeidsvoorwaardengesprek|telefonisch gesprek|videogesprek|kennismaken|assessment",
  roleAfter: [
    "\\b(?:gaat|betreft)(?: het)? (?:om )?(?:de (?:functie|vacature|baan|rol) (?:van|als) |een |de )?",
    "(?<!\\p{L})onze (?:nieuwe|toekomstige) ",
    "\\b(?:[Ff]unctie|[Vv]acature|[Rr]ol|[Pp]ositie|[Bb]aan|[Pp]lek)(?: (?:van|als|voor|:))?(?: een)? ",
    "\\b(?:[Ss]ollicitatie|[Gg]esprek|[Ss]ollicitatiegesprek|[Kk]ennismakingsgesprek|[Kk]ennismaking|gesolliciteerd|solliciteren|reactie|interesse) (?:als|op|voor|in|naar|over)(?: de| het| een| onze)?(?: functie| vacature| rol| positie)?(?: van| als| voor)? ",
    "\\b(?:aan de slag|werken|starten|begint|beginnen|dienst|jou|u|je) als (?:een )?",
  ],
  roleBefore: ["(?:functie|vacature|rol|positie)\\b(?! (?:som|als|van|med|til|for|för|hos|ved|på|bij|is|är|er)(?!\\p{L}))"],
  determiner: "(?:de|het|een|onze|als|voor|van|deze|die|ons)",
  stops:
    "werd|werden|start|begint|waren|kwamen|kregen|zal|zullen|kwam|zou|gaat|blijft|bij|in|op|om|te|is|zijn|was|wordt|heeft|hebben|met|en|die|dat|willen|we|wij|je|u|ik|voor|aan|graag|nodigen|staat|vindt|hartelijk|bedankt|van|binnen|ontvangen|hebben|kunnen|helaas|wil|niet|vervuld|plaats|gepland|uit|per|vanaf|duurt|tot|na",
  companyAfter: [
    "\\b(?:bij|namens|vanuit|voor onze opdrachtgever|onze opdrachtgever|onze klant|team van|welkom bij|interesse in|aan|kom|werken bij|van) (?:de |het |een |ons )?",
  ],
  companyBefore: ["\\s(?:wil|zou|nodigt|heeft besloten|zoekt|is blij)\\b"],
  client: ["\\b(?:onze|mijn|de) (?:klant|opdrachtgever|client)\\b", "\\bnamens (?:onze|de) (?:klant|opdrachtgever)"],
  meetAfter: [
    "\\b(?:(?:belt|ontvangt|ontvangen|spreekt|verwacht) (?:je|u|jou)?|vraag naar|meld je bij|meldt u zich bij|onder leiding van|in aanwezigheid van|met|ontmoet|ontmoeten|spreken|spreek je|spreekt u|spreekt|door|bij|en|samen met|krijgt(?: dan| ook| meteen)*|zie je|ziet u|aanwezig zijn|aanwezig is|aanwezig:|bestaat uit|gevoerd door|ontvangen door) (?:onze |mijn |de |het |collega |ook |meteen )*",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)?(?: (?:van|van de|van het|uit) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:zit|zitten|leidt|laat je|geeft|schuift ook|sluit ook|is ook|doet ook|vergezelt|zal|zullen|belt|bellen|ontvangt|ontvangen|sluit|sluiten|is|zijn|schuift|schuiven|en ikzelf|en ik zelf|en ik|voeren|komt|komen|voert|neemt|doet|te zien|te spreken)(?: (?:je|jou|u|ook|erbij|er|aan|aanwezig|dan|het|deel|ons|zelf))*(?: (?:bellen|ontvangen|bij|aan|aanschuiven|aanwezig|op|erbij|gesprek|mee|deel))?(?!\\p{L})",
  ],
  selfMeets: [
    "\\b(?:onze (?:afspraak|kennismaking|meeting)|we zien elkaar|zien we elkaar|wij praten|spreken wij elkaar|zie ik u|tref je mij|ik (?:ontvang|verwacht|bel) (?:je|u)|met mij|met mij|en ik|en mij|bel ik|ik bel|zie ik je|ikzelf|ik zelf|mijn kamer|mijn kantoor|ons gesprek|we spreken elkaar|ik zie|ik ontvang)\\b",
  ],
  unnamed: ["\\b(?:iemand|een collega|de teamleider|de manager|de directeur|een lid|de praktijkhouder|de eigenaar|het team|het hoofd)\\b"],
  phone: ["\\b(?:telefonisch\\w*|bellen|bel je|bel u|belt|telefoongesprek|per telefoon)\\b"],
  video: ["\\b(?:video\\w*|zoom|teams|webex|skype|google meet|online|digitaal|beeldbellen|whereby|jitsi)\\b"],
  onsite: [
    "\\b(?:op locatie|op kantoor|bij ons|langs|fysiek\\w*|spreekkamer|receptie|balie|kamer|gebouw|verdieping|parkeren|zelfde plek|in ons|in onze praktijk|melden)\\b",
    "\\b(?:in|op|naar|bij) (?:de|het|ons|onze|mijn) (?:praktijk|kantoor|school|winkel|kliniek|ziekenhuis|locatie|afdeling|wijkgebouw|werkplaats|hotel|apotheek|vestiging)\\b|\\bwijkgebouw\\b|\\baanbellen\\b|\\bkom (?:maar |gerust )?(?:naar|langs|even)\\b|\\bvraag naar\\b|\\breiskosten",
  ],
  round: [
    "(?:eerste|tweede|derde|laatste|1e|2e|3e) (?:gesprek|ronde|sollicitatiegesprek|kennismaking|gespreksronde)|kennismakingsgesprek|telefonisch (?:gesprek|interview)|selectiegesprek|arbeidsvoorwaardengesprek|meeloopdag|meeloopochtend|proefdag|videogesprek|speeddate|assessment",
  ],
};
