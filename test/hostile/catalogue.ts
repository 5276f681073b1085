import type { HostileMail } from "./hostile-mail.ts";
import { approvals } from "./row/approvals.ts";
import { calendars } from "./row/calendars.ts";
import { loops } from "./row/loops.ts";
import { names } from "./row/names.ts";
import { shapes } from "./row/shapes.ts";
import { spoofing } from "./row/spoofing.ts";
import { texts } from "./row/texts.ts";

/** Every hostile mail with what must become of it. */
export const catalogue: HostileMail[] = [...spoofing, ...approvals, ...loops, ...shapes, ...texts, ...calendars, ...names];
