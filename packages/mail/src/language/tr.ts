import { basicDates } from "./basic-dates.ts";
import type { Language } from "./language.ts";

export const tr: Language = {
  code: "tr",
  dates: basicDates({
    common: "ve|bir|için|ile|bu|sayın|merhaba|görüşme|mülakat|olarak|saat|tarihinde|teşekkürler|saygılarımla|iyi|sizi|veya|size|bizimle",
    months: ["ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"],
    weekdays: ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"],
    weak: "mart|ekim|pazar|sali",
    days: { "-1": "dün", "0": "bugün", "1": "yarın" },
    words: {
      at: "saat|saat:",
      to: "ile",
      hour: "da|de|te|ta",
      "label-date": "tarih|gün",
      "label-time": "saat|zaman",
      "label-length": "süre",
      talk: "görüşme|mülakat|toplantı",
      minutes: "dakika|dk",
      hours: "saat",
      or: "veya|ya da",
      old: "eski",
      moved: "ertelendi|değiştirildi",
      cancelled: "iptal",
      "deadline-near": "en geç",
    },
  }),
};
