/** OIDs of CMS (RFC 5652): data, signed-data, enveloped-data. */
const dataOid = Buffer.from("06092a864886f70d010701", "hex");
const envelopedOid = Buffer.from("06092a864886f70d010703", "hex");

const maxChunks = 100_000;

type Head = { tag: number; length: number; at: number; indefinite: boolean };

/** Tag and length of the DER or BER element at `at`; null where it is cut off. */
const headAt = (bytes: Uint8Array, at: number): Head | null => {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, length: first, at: at + 2, indefinite: false };
  if (first === 0x80) return { tag, length: bytes.length - at - 2, at: at + 2, indefinite: true };
  const size = first & 0x7f;
  if (size > 4) return null;
  let length = 0;
  for (let i = 0; i < size; i += 1) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  return { tag, length, at: at + 2 + size, indefinite: false };
};

const octets = (bytes: Uint8Array, at: number): Uint8Array | null => {
  const head = headAt(bytes, at);
  if (!head) return null;
  if (head.tag === 0x04) return bytes.subarray(head.at, head.at + head.length);
  if (head.tag !== 0x24) return null;
  const chunks: Uint8Array[] = [];
  const end = Math.min(head.at + head.length, bytes.length);
  for (let next = head.at; next < end && chunks.length < maxChunks; ) {
    const chunk = headAt(bytes, next);
    if (chunk?.tag !== 0x04 || chunk.indefinite) break;
    chunks.push(bytes.subarray(chunk.at, chunk.at + chunk.length));
    next = chunk.at + chunk.length;
  }
  return Buffer.concat(chunks);
};

/**
 * The mail inside an S/MIME wrapper that signs without hiding (application/pkcs7-mime, RFC 8551 3.5.2). The signature is not checked: nothing in the
 * mail is trusted for it. `encrypted` where it is hidden; null where it is no such wrapper.
 */
export const readSigned = (bytes: Uint8Array): Uint8Array | "encrypted" | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const oid = buffer.indexOf(dataOid);
  const enveloped = buffer.indexOf(envelopedOid);
  if (enveloped >= 0 && enveloped < 64) return "encrypted";
  if (oid < 0) return null;
  const explicit = headAt(bytes, oid + dataOid.length);
  return explicit?.tag === 0xa0 ? octets(bytes, explicit.at) : null;
};
