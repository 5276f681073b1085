import { basicDates } from "./basic-dates.ts";
import type { Language } from "./language.ts";

export const hu: Language = {
  code: "hu",
  dates: basicDates({
    common: "és|a|az|hogy|nem|is|egy|van|kedves|tisztelt|üdvözlettel|interjú|interjúra|köszönjük|önt|lesz|vagy|kérjük|időpont|állásinterjú",
    months: [
      "január|jan|januári",
      "február|febr|feb",
      "március|márc|már|mar",
      "április|ápr",
      "május|máj",
      "június|jún",
      "július|júl",
      "augusztus|aug",
      "szeptember|szept",
      "október|okt",
      "november|nov",
      "december|dec",
    ],
    weekdays: [
      "hétfő|hétfőn",
      "kedd|kedden",
      "szerda|szerdán",
      "csütörtök|csütörtökön",
      "péntek|pénteken",
      "szombat|szombaton",
      "vasárnap",
    ],
    weak: "mar|jan",
    days: { "-1": "tegnap", "0": "ma", "1": "holnap", "2": "holnapután" },
    words: {
      hour: "óra|órakor|óra|h|kor",
      "label-date": "dátum|időpont|mikor",
      "label-time": "időpont|idő|óra",
      "label-length": "időtartam",
      talk: "interjú|megbeszélés",
      minutes: "perc|perces",
      or: "vagy",
      old: "eredeti|eredetileg",
      instead: "helyett",
      moved: "módosult|áthelyezve|változás",
      cancelled: "törölve|elmarad",
      "deadline-near": "legkésőbb",
    },
  }),
};
