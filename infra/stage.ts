import { readSettings } from "./read-settings.ts";

/** This deployment: its settings, and the names that several files must agree on before anything exists. */
export const settings = readSettings(process.env, $app.stage);

export const isProduction = $app.stage === "production";

/** Prefix of names that SST does not make for us: unique per account and region. */
export const prefix = `${$app.name}-${$app.stage}`;

export const account = aws.getCallerIdentityOutput().accountId;
export const region = aws.getRegionOutput().region;
export const partition = aws.getPartitionOutput().partition;
