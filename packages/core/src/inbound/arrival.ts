/** The provider's word on DMARC (RFC 7489). `loopback`: handed in on this machine. Only `pass`, and `loopback` where the installation trusts it, authenticate. */
export const dmarcVerdicts = ["pass", "fail", "gray", "processing-failed", "loopback"] as const;
export type DmarcVerdict = (typeof dmarcVerdicts)[number];

/** A mail as it arrived. Who it is for says the envelope, never the headers. */
export type Arrival = {
  /** The provider's id of this arrival: also the name of the raw mail in the archive. */
  id: string;
  raw: Uint8Array;
  /** RCPT TO, lower-case. */
  recipients: string[];
  /** MAIL FROM; an empty string for bounces, null when the provider does not tell. */
  envelopeFrom: string | null;
  dmarc: DmarcVerdict;
  /** The provider found a virus in it. */
  infected: boolean;
};

/** What became of an arrival. All of them are final: only a thrown fault is tried again. */
export type Taken =
  | { kind: "recorded"; applicationId: string }
  | { kind: "commanded"; applicationId: string; verb: string }
  | { kind: "answered"; why: string }
  | { kind: "ignored"; why: string };
