/** Lower case without accents, so that tables and mails meet in one spelling: "März" is "marz", "Às" is "as". */
export const fold = (text: string): string => {
  let ascii = true;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 126) {
      ascii = false;
      break;
    }
  }
  if (ascii) return text.toLowerCase();
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
};

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

/** The value of one decimal digit (Latin, Arabic, Persian, Devanagari or full width), or -1. */
export const digitOf = (code: number): number => {
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
};

const dashes = "-‐‑‒–—―−﹣－~〜～∼";
const apostrophes = "'’‘ʼ`´＇";
const dots = "·⋅•∙・‧●▪◦►‣";
const others: Record<string, string> = {
  "：": ":",
  "／": "/",
  "（": "(",
  "）": ")",
  "，": ",",
  "、": ",",
  "。": ".",
  "．": ".",
  "｜": "|",
  "│": "|",
};

/** One sign for the many that mean the same: every dash is "-", every apostrophe "'", every middle dot or bullet "·". */
export const foldMark = (mark: string): string => {
  if (dashes.includes(mark)) return "-";
  if (apostrophes.includes(mark)) return "'";
  if (dots.includes(mark)) return "·";
  return others[mark] ?? mark;
};
