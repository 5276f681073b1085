import { recordsToSet } from "./mail-out.ts";
import { settings } from "./stage.ts";
import { api } from "./web-address.ts";

/** What `sst deploy` prints at its end. `setTheseRecords` is empty where Route 53 has them. */
export const outputs = {
  forwardTo: `in@${settings.domain}`,
  web: api.url,
  setTheseRecords: recordsToSet,
};
