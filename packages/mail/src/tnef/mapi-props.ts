/** A MAPI property as a winmail.dat carries it (MS-OXTNEF 2.1.3.4). `set` is the GUID of a named property, lower case; `id` its number there, else the tag's. */
export type Property = { id: number; set: string | null; type: number; value: Uint8Array };

const maxProperties = 2000;

const fixedSizes: Record<number, number> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 };

const variable = new Set([0x1e, 0x1f, 0x102, 0x0d]);

const padded = (length: number): number => (length + 3) & ~3;

/** Steps over bytes; reading past the end gives zeros and ends the walk. */
const cursor = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return {
    left: () => bytes.length - at,
    u16: () => {
      at += 2;
      return at <= bytes.length ? view.getUint16(at - 2, true) : 0;
    },
    u32: () => {
      at += 4;
      return at <= bytes.length ? view.getUint32(at - 4, true) : 0;
    },
    take: (length: number) => {
      const taken = bytes.subarray(at, Math.min(at + length, bytes.length));
      at += length;
      return taken;
    },
  };
};

const guid = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Reads a list of properties; stops at what it does not understand. At most 2,000. */
export const readProperties = (bytes: Uint8Array): Property[] => {
  const from = cursor(bytes);
  const found: Property[] = [];
  const count = Math.min(from.u32(), maxProperties);
  for (let i = 0; i < count && from.left() > 4; i += 1) {
    const type = from.u16();
    let id = from.u16();
    let set: string | null = null;
    if (id >= 0x8000) {
      set = guid(from.take(16));
      if (from.u32() === 0) id = from.u32();
      else from.take(padded(from.u32()));
    }
    const many = (type & 0x1000) !== 0;
    const kind = type & 0xfff;
    const size = fixedSizes[kind];
    if (!variable.has(kind) && size === undefined) break;
    const values = many || variable.has(kind) ? Math.min(from.u32(), 1000) : 1;
    let first: Uint8Array = new Uint8Array();
    for (let n = 0; n < values && from.left() > 0; n += 1) {
      const length = variable.has(kind) ? from.u32() : (size ?? 0);
      const value = from.take(length);
      if (variable.has(kind)) from.take(padded(length) - length);
      if (n === 0) first = value;
    }
    found.push({ id, set, type: kind, value: first });
  }
  return found;
};
