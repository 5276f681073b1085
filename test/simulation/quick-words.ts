import { Temporal } from "temporal-polyfill";

type Said = { toString(): string; toLocaleString(locale: string, options: Intl.DateTimeFormatOptions): string };

/**
 * Remembers how dates are written in words: a formatter is made anew for every one of them, which would be a third of
 * what a simulated day costs. What is written stays the same. For a process that does nothing but simulate.
 */
export const rememberWords = (): void => {
  const remembered = new Map<string, string>();
  const prototypes: [string, Said][] = [
    ["date", Temporal.PlainDate.prototype as unknown as Said],
    ["time", Temporal.PlainTime.prototype as unknown as Said],
  ];
  for (const [kind, prototype] of prototypes) {
    const write = prototype.toLocaleString;
    prototype.toLocaleString = function (this: Said, locale, options) {
      const key = `${kind} ${this.toString()} ${locale} ${JSON.stringify(options)}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const words = write.call(this, locale, options);
      remembered.set(key, words);
      return words;
    };
  }
};
