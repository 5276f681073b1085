import { basicDates } from "./basic-dates.ts";
import type { Language } from "./language.ts";

export const fi: Language = {
  code: "fi",
  dates: basicDates({
    common:
      "ja|on|ei|että|se|sinun|sinä|me|meidän|haastattelu|haastatteluun|kanssa|tai|ystävällisin|terveisin|hei|kiitos|voit|olemme|tervetuloa|klo|mukaan|sekä",
    months: [
      "tammikuuta|tammikuu",
      "helmikuuta|helmikuu",
      "maaliskuuta|maaliskuu",
      "huhtikuuta|huhtikuu",
      "toukokuuta|toukokuu",
      "kesäkuuta|kesäkuu",
      "heinäkuuta|heinäkuu",
      "elokuuta|elokuu",
      "syyskuuta|syyskuu",
      "lokakuuta|lokakuu",
      "marraskuuta|marraskuu",
      "joulukuuta|joulukuu",
    ],
    weekdays: [
      "maanantai|maanantaina|ma",
      "tiistai|tiistaina|ti",
      "keskiviikko|keskiviikkona|ke",
      "torstai|torstaina|to",
      "perjantai|perjantaina|pe",
      "lauantai|lauantaina|la",
      "sunnuntai|sunnuntaina|su",
    ],
    weak: "ma|ti|ke|to|pe|la|su",
    days: { "-1": "eilen", "0": "tänään", "1": "huomenna", "2": "ylihuomenna" },
    words: {
      at: "klo|kello|alkaen",
      from: "klo",
      to: "–",
      hour: "h",
      "label-date": "päivämäärä|pvm|aika|milloin|ajankohta",
      "label-time": "aika|kellonaika|klo|ajankohta",
      "label-length": "kesto",
      talk: "haastattelu|haastattelun|tapaaminen",
      minutes: "minuuttia|min",
      hours: "tunti|tuntia",
      or: "tai",
      old: "alkuperäinen",
      moved: "siirretty|siirtää",
      cancelled: "peruttu|peruutettu",
      "deadline-near": "viimeistään|mennessä",
    },
  }),
};
