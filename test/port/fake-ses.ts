import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from "./fake-server.ts";

export type SentMail = {
  source: string;
  destinations: string[];
  raw: Buffer;
  configurationSet: string | null;
  tags: Record<string, string>;
};

const xml = (status: number, body: string): FakeAnswer => ({ status, headers: { "content-type": "text/xml" }, body });
const requestId = "<RequestId>00000000-0000-0000-0000-000000000000</RequestId>";

/** An error as the query protocol writes it. */
export const sesError = (status: number, code: string, message = "for user@home.example"): FakeAnswer =>
  xml(
    status,
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type><Code>${code}</Code><Message>${message}</Message></Error>${requestId}</ErrorResponse>`,
  );

/** `Name.member.1`, `Name.member.2`, … of a form. */
const members = (form: URLSearchParams, name: string, field = ""): string[] => {
  const found: string[] = [];
  for (let n = 1; ; n++) {
    const value = form.get(`${name}.member.${n}${field}`);
    if (value === null) return found;
    found.push(value);
  }
};

/** SES's `SendRawEmail` on the wire (query protocol, 2010-12-01), with the checks that SES makes. */
export const startFakeSes = async (options: { domain: string; configurationSet: string }): Promise<FakeServer & { sent: SentMail[] }> => {
  const sent: SentMail[] = [];
  const answer = ({ method, headers, body }: FakeRequest): FakeAnswer => {
    const form = new URLSearchParams(body.toString());
    if (method !== "POST" || form.get("Version") !== "2010-12-01") return sesError(400, "InvalidAction");
    if (!headers.authorization?.includes("/ses/aws4_request")) return sesError(403, "MissingAuthenticationToken");
    if (form.get("Action") !== "SendRawEmail") return sesError(400, "InvalidAction");
    const raw = Buffer.from(form.get("RawMessage.Data") ?? "", "base64");
    const source = form.get("Source") ?? "";
    const destinations = members(form, "Destinations");
    const names = members(form, "Tags", ".Name");
    const values = members(form, "Tags", ".Value");
    if (raw.length === 0 || raw.length > 10 * 1024 * 1024) return sesError(400, "InvalidParameterValue");
    if (destinations.length < 1 || destinations.length > 50) return sesError(400, "InvalidParameterValue");
    if ([...names, ...values].some((text) => !/^[A-Za-z0-9_-]{1,256}$/.test(text))) return sesError(400, "InvalidParameterValue");
    if (!source.endsWith(`@${options.domain}`)) return sesError(400, "MessageRejected", `Email address is not verified: ${source}`);
    const configurationSet = form.get("ConfigurationSetName");
    if (configurationSet !== null && configurationSet !== options.configurationSet) return sesError(400, "ConfigurationSetDoesNotExist");
    sent.push({ source, destinations, raw, configurationSet, tags: Object.fromEntries(names.map((name, n) => [name, values[n] ?? ""])) });
    const id = `0102018f-${String(sent.length).padStart(6, "0")}`;
    return xml(
      200,
      `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult><ResponseMetadata>${requestId}</ResponseMetadata></SendRawEmailResponse>`,
    );
  };
  return { ...(await startFakeServer(answer)), sent };
};
