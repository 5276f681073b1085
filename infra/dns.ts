import { region, settings } from "./stage.ts";

type DnsRecord = { name: string; type: "CNAME" | "MX" | "TXT"; value: $util.Input<string>; priority?: number };

/** Route 53 where the zone is in this account; null where the records are set by hand. */
export const zone = settings.dns === "route53" ? sst.aws.dns() : null;

/** Subdomain of the envelope sender: SES asks for one that neither sends nor receives. */
export const mailFromDomain = `bounce.${settings.domain}`;

/** Mail to the domain comes in, mail from it is aligned by SPF, and nobody else's passes DMARC. */
const fixedRecords: DnsRecord[] = [
  { name: settings.domain, type: "MX", value: $interpolate`inbound-smtp.${region}.amazonaws.com`, priority: 10 },
  { name: mailFromDomain, type: "MX", value: $interpolate`feedback-smtp.${region}.amazonses.com`, priority: 10 },
  { name: mailFromDomain, type: "TXT", value: "v=spf1 include:amazonses.com -all" },
  { name: `_dmarc.${settings.domain}`, type: "TXT", value: "v=DMARC1; p=reject; adkim=s; aspf=r;" },
];

const dkimRecords = (tokens: string[]): DnsRecord[] =>
  tokens.map((token) => ({ name: `${token}._domainkey.${settings.domain}`, type: "CNAME", value: `${token}.dkim.amazonses.com` }));

const line = ({ name, type, value, priority }: DnsRecord) =>
  $interpolate`${name} ${type} ${priority === undefined ? "" : `${priority} `}${value}`;

/** Sets every record in the zone, or returns the lines that somebody must set by hand. */
export const setRecords = (dkimTokens: $util.Output<string[]>): $util.Output<string[]> =>
  dkimTokens.apply((tokens) => {
    const records = [...fixedRecords, ...dkimRecords(tokens)];
    if (zone === null) return $util.all(records.map(line));
    for (const record of records) zone.createRecord("Mail", record, {});
    return $util.output<string[]>([]);
  });
