/** Offsets of the abbreviations that header blocks carry, in the languages that have their own. Where one stands for several, the forward's own offset decides if it is among them. */
const abbreviations: Record<string, readonly string[]> = {
  utc: ["+00:00"],
  gmt: ["+00:00"],
  z: ["+00:00"],
  ut: ["+00:00"],
  tuc: ["+00:00"],
  wet: ["+00:00"],
  west: ["+01:00"],
  wesz: ["+01:00"],
  bst: ["+01:00", "+06:00"],
  cet: ["+01:00"],
  mez: ["+01:00"],
  met: ["+01:00"],
  cest: ["+02:00"],
  mesz: ["+02:00"],
  hec: ["+01:00"],
  heec: ["+02:00"],
  hnec: ["+01:00"],
  eet: ["+02:00"],
  oez: ["+02:00"],
  eest: ["+03:00"],
  oesz: ["+03:00"],
  msk: ["+03:00"],
  trt: ["+03:00"],
  sast: ["+02:00"],
  ist: ["+05:30", "+01:00", "+02:00"],
  idt: ["+03:00"],
  gst: ["+04:00"],
  pkt: ["+05:00"],
  wib: ["+07:00"],
  ict: ["+07:00"],
  sgt: ["+08:00"],
  hkt: ["+08:00"],
  pht: ["+08:00"],
  awst: ["+08:00"],
  jst: ["+09:00"],
  kst: ["+09:00"],
  acst: ["+09:30"],
  acdt: ["+10:30"],
  aest: ["+10:00"],
  aedt: ["+11:00"],
  nzst: ["+12:00"],
  nzdt: ["+13:00"],
  est: ["-05:00"],
  edt: ["-04:00"],
  hne: ["-05:00"],
  hae: ["-04:00"],
  cst: ["-06:00", "+08:00"],
  cdt: ["-05:00"],
  mst: ["-07:00"],
  mdt: ["-06:00"],
  pst: ["-08:00"],
  pdt: ["-07:00"],
  akst: ["-09:00"],
  akdt: ["-08:00"],
  hst: ["-10:00"],
  ast: ["-04:00", "+03:00"],
  adt: ["-03:00"],
  nst: ["-03:30"],
  ndt: ["-02:30"],
  brt: ["-03:00"],
  art: ["-03:00"],
  clt: ["-04:00"],
  clst: ["-03:00"],
};

/**
 * The offset written behind a time ("+0100", "GMT+1", "(GMT+01:00)", "PST"), or null. `lent` is the offset of the mail around: an abbreviation
 * with several meanings takes it when it is one of them, and is otherwise not believed unless it has a first meaning nobody doubts.
 */
export const readWrittenZone = (text: string, lent: string): string | null => {
  const rest = text.slice(0, 80).replace(/[\u2212\u2010-\u2015]/g, "-");
  const offset = /(?:^|[\s(])(?:(?:gmt|utc|tuc)\s?)?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(rest);
  if (offset && (offset[3] !== undefined || /(gmt|utc|tuc)\s?[+-]/.test(offset[0]))) {
    const hours = Number(offset[2]);
    if (hours <= 14 && Number(offset[3] ?? 0) < 60) return `${offset[1]}${String(hours).padStart(2, "0")}:${offset[3] ?? "00"}`;
  }
  for (const found of rest.matchAll(/(?<![\p{L}@.])\p{L}{1,4}(?![\p{L}@.])/gu)) {
    const meanings = abbreviations[found[0]];
    if (!meanings) continue;
    if (meanings.includes(lent)) return lent;
    return meanings.length === 1 || found[0] === "bst" || found[0] === "cst" || found[0] === "ast" ? (meanings[0] ?? null) : null;
  }
  return null;
};
