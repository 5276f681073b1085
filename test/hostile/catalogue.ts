import type { HostileMail } from "./hostile-mail.ts";
import { approvals } from "./row/approvals.ts";
import { bodies } from "./row/bodies.ts";
import { calendars } from "./row/calendars.ts";
import { letters } from "./row/letters.ts";
import { loops } from "./row/loops.ts";
import { names } from "./row/names.ts";
import { borders, sizes, words } from "./row/sizes.ts";
import { spoofing } from "./row/spoofing.ts";
import { texts } from "./row/texts.ts";

/** Every hostile mail with what must become of it. */
export const catalogue: HostileMail[] = [
  ...spoofing,
  ...approvals,
  ...loops,
  ...sizes,
  ...words,
  ...borders,
  ...bodies,
  ...letters,
  ...texts,
  ...calendars,
  ...names,
];
