import { basicDates } from "./basic-dates.ts";
import type { Language } from "./language.ts";

export const ro: Language = {
  code: "ro",
  dates: basicDates({
    common:
      "și|este|în|la|de|pentru|cu|un|o|nu|vă|dumneavoastră|interviu|interviul|mulțumim|stimată|stimate|bună|ziua|sau|să|va|avea|echipa",
    months: [
      "ianuarie|ian",
      "februarie|feb",
      "martie|mart",
      "aprilie|apr",
      "mai",
      "iunie|iun",
      "iulie|iul",
      "august|aug",
      "septembrie|sept",
      "octombrie|oct",
      "noiembrie|noi|nov",
      "decembrie|dec",
    ],
    weekdays: ["luni", "marți|marti", "miercuri", "joi", "vineri", "sâmbătă|sambata", "duminică|duminica"],
    weak: "mai|noi|luni",
    days: { "-1": "ieri", "0": "astăzi|azi", "1": "mâine", "2": "poimâine" },
    words: {
      at: "la ora|ora|la|de la ora|de la|orele",
      from: "de la|între|intre",
      to: "până la|la|pana la",
      and: "și",
      hour: "h",
      "label-date": "data|când",
      "label-time": "ora|interval orar",
      "label-length": "durata",
      talk: "interviu|interviul|întâlnire",
      minutes: "minute|min",
      hours: "ore|oră",
      or: "sau",
      old: "inițial",
      instead: "în loc de",
      moved: "mutat|reprogramat|amânat",
      cancelled: "anulat",
      "deadline-near": "până la data de|cel târziu",
    },
  }),
};
