import type { Archive } from "@afterword/core/port/ports";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

/** An adapter under test: `start` once, `fresh` before every test: an empty archive. */
export type ArchiveFactory = { start(): Promise<void>; fresh(): Promise<Archive>; stop(): Promise<void> };

export const archiveContract = (name: string, factory: ArchiveFactory): void => {
  describe(`archive: ${name}`, () => {
    let archive: Archive;
    beforeAll(() => factory.start());
    afterAll(() => factory.stop());
    beforeEach(async () => {
      archive = await factory.fresh();
    });

    test("a mail comes back byte for byte", async () => {
      const everyByte = Uint8Array.from({ length: 4096 }, (_, n) => n % 256);
      await archive.put("mail-1", everyByte);
      expect(Buffer.from((await archive.get("mail-1")) ?? []).equals(everyByte)).toBe(true);
    });

    test("one that was never put, or was removed, is null; removing it again is harmless", async () => {
      expect(await archive.get("never")).toBeNull();
      await archive.put("mail-1", Buffer.from("x"));
      await archive.remove("mail-1");
      await archive.remove("mail-1");
      expect(await archive.get("mail-1")).toBeNull();
    });

    test("put again, the later one counts; others are left alone", async () => {
      await archive.put("mail-1", Buffer.from("first"));
      await archive.put("mail-10", Buffer.from("other"));
      await archive.put("mail-1", Buffer.from("second"));
      expect(Buffer.from((await archive.get("mail-1")) ?? []).toString()).toBe("second");
      expect(Buffer.from((await archive.get("mail-10")) ?? []).toString()).toBe("other");
    });

    test("a large mail too", async () => {
      const large = Buffer.alloc(25 * 1024 * 1024, "0123456789");
      await archive.put("large", large);
      expect(Buffer.from((await archive.get("large")) ?? []).equals(large)).toBe(true);
    });

    test("an odd key is refused, or is a key like any other: it never leads elsewhere", async () => {
      await archive.put("a", Buffer.from("untouched"));
      for (const key of ["..", "../a", "x/../a", "/etc/passwd", "a\nb", "a%2Fb"]) {
        const kept = await archive.put(key, Buffer.from(key)).then(
          () => true,
          () => false,
        );
        if (kept) expect(Buffer.from((await archive.get(key)) ?? []).toString()).toBe(key);
        else await expect(archive.get(key)).rejects.toThrow();
        expect(Buffer.from((await archive.get("a")) ?? []).toString()).toBe("untouched");
      }
    });
  });
};
