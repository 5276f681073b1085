/** Words of times in commands, folded (lower case, no accents), in the main languages. Several words make one entry. */

/** Days counted from the day of the mail. */
export const dayWords: Record<string, number> = {
  today: 0,
  heute: 0,
  "aujourd'hui": 0,
  hoy: 0,
  oggi: 0,
  vandaag: 0,
  hoje: 0,
  dzis: 0,
  dzisiaj: 0,
  idag: 0,
  "i dag": 0,
  tomorrow: 1,
  tmrw: 1,
  tomorow: 1,
  tommorrow: 1,
  tommorow: 1,
  morgen: 1,
  demain: 1,
  manana: 1,
  domani: 1,
  amanha: 1,
  jutro: 1,
  imorgon: 1,
  "i morgon": 1,
  "i morgen": 1,
  imorgen: 1,
  "the day after tomorrow": 2,
  "day after tomorrow": 2,
  ubermorgen: 2,
  "apres-demain": 2,
  "apres demain": 2,
  "pasado manana": 2,
  dopodomani: 2,
  overmorgen: 2,
  "depois de amanha": 2,
  pojutrze: 2,
  "i overmorgon": 2,
  "i overmorgen": 2,
};

/** ISO weekdays, Monday is 1. */
export const weekdays: Record<string, number> = Object.fromEntries(
  [
    "monday mon mondays montag lundi lunes lunedi maandag segunda segunda-feira poniedzialek mandag",
    "tuesday tue tues dienstag mardi martes martedi dinsdag terca terca-feira wtorek tisdag tirsdag",
    "wednesday wed weds mittwoch mercredi miercoles mercoledi woensdag quarta quarta-feira sroda srode onsdag",
    "thursday thu thur thurs donnerstag jeudi jueves giovedi donderdag quinta quinta-feira czwartek torsdag",
    "friday fri freitag vendredi viernes venerdi vrijdag sexta sexta-feira piatek fredag",
    "saturday sat samstag sonnabend samedi sabado sabato zaterdag sobota sobote lordag",
    "sunday sun sonntag dimanche domingo domenica zondag niedziela niedziele sondag",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])),
);

export const months: Record<string, number> = Object.fromEntries(
  [
    "january jan januar janvier enero gennaio januari janeiro stycznia styczen",
    "february feb februar fevrier febrero febbraio februari fevereiro lutego luty",
    "march mar marz mars marzo maart marco marca marzec",
    "april apr avril abril aprile kwietnia kwiecien",
    "may mai mayo maggio mei maio maja maj",
    "june jun juni juin junio giugno junho czerwca czerwiec",
    "july jul juli juillet julio luglio julho lipca lipiec",
    "august aug aout agosto augustus augusti sierpnia sierpien",
    "september sep sept septembre septiembre settembre setembro wrzesnia wrzesien",
    "october oct oktober octobre octubre ottobre outubro pazdziernika pazdziernik",
    "november nov novembre noviembre novembro listopada listopad",
    "december dec dezember decembre diciembre dicembre dezembro grudnia grudzien",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])),
);

/** Units of spans. */
export const units: Record<string, "minutes" | "hours" | "days" | "weeks" | "months"> = Object.fromEntries(
  (
    [
      ["minutes", "minute minutes min mins minuten minuto minutos minuto minuti minuut minut minuty minuter minutter"],
      [
        "hours",
        "hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren godzine godziny godzin timme timmar time timer",
      ],
      ["days", "day days d tag tage tagen jour jours dia dias giorno giorni dag dagen dzien dni dagar dage dager"],
      [
        "weeks",
        "week weeks wk wks w woche wochen semaine semaines semana semanas settimana settimane weken tydzien tygodnie tygodni vecka veckor uge uger uke uker",
      ],
      [
        "months",
        "month months monat monate monaten mois mes meses mese mesi maand maanden miesiac miesiace miesiecy manad manader maned maneder",
      ],
    ] as const
  ).flatMap(([unit, names]) => names.split(" ").map((name) => [name, unit])),
);

/** Numbers written out, with the articles that mean one. */
export const numbers: Record<string, number> = Object.fromEntries(
  [
    "a an one another eine einen einer ein un une uno una um uma een jeden jedna en ett et",
    "two zwei deux dos due twee dois duas dwa dwie tva to",
    "three drei trois tres tre drie trzy",
    "four vier quatre cuatro quattro quatro cztery fyra fire",
    "five funf cinq cinco cinque vijf piec fem",
    "six sechs six seis sei zes szesc sex seks",
    "seven sieben sept siete sette zeven sete siedem sju syv",
    "eight acht huit ocho otto acht oito osiem atta atte",
    "nine neun neuf nueve nove negen dziewiec nio ni",
    "ten zehn dix diez dieci tien dez dziesiec tio ti",
    "eleven elf onze once undici elf onze jedenascie elva elleve",
    "twelve zwolf douze doce dodici twaalf doze dwanascie tolv",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])),
);

/** Hours that have a name. */
export const namedHours: Record<string, number> = {
  noon: 12,
  midday: 12,
  mittag: 12,
  mittags: 12,
  midi: 12,
  mediodia: 12,
  mezzogiorno: 12,
};

/** Parts of a day: the hour meant when none is named, and the half of the day that a bare hour belongs to. */
export const dayParts: Record<string, { hour: number; half: "am" | "pm" }> = Object.fromEntries([
  ...[
    "morning",
    "fruh",
    "vormittag",
    "vormittags",
    "morgens",
    "matin",
    "mattina",
    "ochtend",
    "manha",
    "rano",
    "morgonen",
    "formiddag",
    "por la manana",
    "de la manana",
    "da manha",
    "de manha",
    "mattino",
    "ochtends",
  ].map((name) => [name, { hour: 9, half: "am" }]),
  ...[
    "afternoon",
    "nachmittag",
    "nachmittags",
    "apres-midi",
    "pomeriggio",
    "middag",
    "tarde",
    "por la tarde",
    "de la tarde",
    "da tarde",
    "eftermiddag",
    "popoludniu",
  ].map((name) => [name, { hour: 14, half: "pm" }]),
  ...["evening", "abend", "abends", "soir", "sera", "avond", "wieczorem", "kvall", "kvallen", "aften", "kveld"].map((name) => [
    name,
    { hour: 18, half: "pm" },
  ]),
] as [string, { hour: number; half: "am" | "pm" }][]);

/** Small words that lead to a clock time. */
export const clockLeads = new Set([
  "at",
  "um",
  "a",
  "as",
  "om",
  "alle",
  "ore",
  "kl",
  "klokken",
  "klockan",
  "gegen",
  "@",
  "o",
  "godz",
  "a las",
  "a la",
  "a les",
  "vers",
  "around",
  "about",
  "all'",
]);

/** Small words that lead to a day. */
export const dayLeads = new Set([
  "on",
  "am",
  "the",
  "le",
  "el",
  "il",
  "den",
  "op",
  "em",
  "na",
  "w",
  "we",
  "pa",
  "next",
  "this",
  "coming",
  "nachsten",
  "kommenden",
  "prochain",
  "proximo",
  "prossimo",
  "volgende",
  "komende",
  "de",
  "di",
  "d'",
]);

/** Small words that lead to a span, and those that may close it. */
export const spanLeads = new Set([
  "in",
  "for",
  "dans",
  "en",
  "dentro",
  "tra",
  "fra",
  "over",
  "em",
  "za",
  "om",
  "daqui",
  "pendant",
  "pour",
  "fur",
  "por",
  "per",
  "voor",
  "pelo",
  "na",
  "i",
]);

/** Names of clocks and the offsets they can mean. The Date header's own offset is taken where it is one of them, else the only one. */
export const zoneNames: Record<string, string[]> = {
  utc: ["+00:00"],
  gmt: ["+00:00"],
  z: ["+00:00"],
  bst: ["+01:00"],
  wet: ["+00:00"],
  west: ["+01:00"],
  cet: ["+01:00", "+02:00"],
  cest: ["+02:00"],
  mez: ["+01:00", "+02:00"],
  mesz: ["+02:00"],
  eet: ["+02:00", "+03:00"],
  eest: ["+03:00"],
  msk: ["+03:00"],
  ist: ["+05:30"],
  jst: ["+09:00"],
  kst: ["+09:00"],
  hkt: ["+08:00"],
  sgt: ["+08:00"],
  aest: ["+10:00"],
  aedt: ["+11:00"],
  nzst: ["+12:00"],
  nzdt: ["+13:00"],
  et: ["-05:00", "-04:00"],
  est: ["-05:00", "-04:00"],
  edt: ["-04:00"],
  ct: ["-06:00", "-05:00"],
  cst: ["-06:00", "-05:00"],
  cdt: ["-05:00"],
  mt: ["-07:00", "-06:00"],
  mst: ["-07:00", "-06:00"],
  mdt: ["-06:00"],
  pt: ["-08:00", "-07:00"],
  pst: ["-08:00", "-07:00"],
  pdt: ["-07:00"],
};
