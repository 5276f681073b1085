import { describe, expect, test } from "vitest";
import { readWrittenDate } from "./read-written-date.ts";

const around = "2026-11-05T09:00:00+01:00";

/** As the programs of each language write 4 November 2026, 15:12, the last column being what must be read. */
const dates: readonly [string, string][] = [
  ["Wed, 4 Nov 2026 at 15:12", "2026-11-04T15:12:00+01:00"],
  ["Wed, Nov 4, 2026 at 3:12 PM", "2026-11-04T15:12:00+01:00"],
  ["Wed, Nov 4, 2026 at 3:12\u202fPM", "2026-11-04T15:12:00+01:00"],
  ["Wed, 4 Nov, 2026, 3:12 pm", "2026-11-04T15:12:00+01:00"],
  ["Wednesday, November 4, 2026 3:12 PM", "2026-11-04T15:12:00+01:00"],
  ["Wednesday, November 4, 2026 at 03:12:09 PM MST", "2026-11-04T15:12:09-07:00"],
  ["On Wednesday, November 4th, 2026 at 3:12 PM", "2026-11-04T15:12:00+01:00"],
  ["November 4, 2026 at 3:12:09 PM PST", "2026-11-04T15:12:09-08:00"],
  ["4 November 2026 at 15:12:09 GMT", "2026-11-04T15:12:09Z"],
  ["November 4, 2026 12:05 AM", "2026-11-04T00:05:00+01:00"],
  ["04 November 2026 15:12", "2026-11-04T15:12:00+01:00"],
  ["Wed, 04 Nov 2026 15:12:09 +0000", "2026-11-04T15:12:09Z"],
  ["11/4/2026 3:12 PM", "2026-11-04T15:12:00+01:00"],
  ["04/11/2026 15:12 (GMT+00:00)", "2026-11-04T15:12:00Z"],
  ["04/11/26 15:12", "2026-11-04T15:12:00+01:00"],
  ["2026-11-04 15:12", "2026-11-04T15:12:00+01:00"],
  ["2026-11-04 (수) 15:12:09 (GMT+09:00)", "2026-11-04T15:12:09+09:00"],
  ["2026/11/4 15:12", "2026-11-04T15:12:00+01:00"],
  ["Mi., 4. Nov. 2026 um 15:12 Uhr", "2026-11-04T15:12:00+01:00"],
  ["Mittwoch, 4. November 2026 15:12", "2026-11-04T15:12:00+01:00"],
  ["4. November 2026 um 15:12:09 MEZ", "2026-11-04T15:12:09+01:00"],
  ["04.11.2026 um 15:12", "2026-11-04T15:12:00+01:00"],
  ["mer. 4 nov. 2026 à 15:12", "2026-11-04T15:12:00+01:00"],
  ["mercredi 4 novembre 2026 15 h 12", "2026-11-04T15:12:00+01:00"],
  ["4 novembre 2026 à 15:12:09 UTC+1", "2026-11-04T15:12:09+01:00"],
  ["4 novembre 2026 à 09:12:09 HNE", "2026-11-04T09:12:09-05:00"],
  ["mié, 4 nov 2026 a las 15:12", "2026-11-04T15:12:00+01:00"],
  ["miércoles, 4 de noviembre de 2026 3:12 p. m.", "2026-11-04T15:12:00+01:00"],
  ["mer 4 nov 2026 alle ore 15:12", "2026-11-04T15:12:00+01:00"],
  ["qua., 4 de nov. de 2026 às 15:12", "2026-11-04T15:12:00+01:00"],
  ["wo 4 nov 2026 om 15:12", "2026-11-04T15:12:00+01:00"],
  ["ons. 4. nov. 2026 kl. 15.12", "2026-11-04T15:12:00+01:00"],
  ["den 4 november 2026 15:12", "2026-11-04T15:12:00+01:00"],
  ["ke 4. marrask. 2026 klo 15.12", "2026-11-04T15:12:00+01:00"],
  ["śr., 4 lis 2026 o 15:12", "2026-11-04T15:12:00+01:00"],
  ["st 4. 11. 2026 v 15:12", "2026-11-04T15:12:00+01:00"],
  ["středa 4. listopadu 2026 15:12", "2026-11-04T15:12:00+01:00"],
  ["2026. nov. 4., Sze, 15:12", "2026-11-04T15:12:00+01:00"],
  ["mie., 4 nov. 2026 la 15:12", "2026-11-04T15:12:00+01:00"],
  ["4.11.2026 г. 15:12", "2026-11-04T15:12:00+01:00"],
  ["ср, 4 нояб. 2026 г. в 15:12", "2026-11-04T15:12:00+01:00"],
  ["ср, 4 лист. 2026 р. о 15:12", "2026-11-04T15:12:00+01:00"],
  ["sri, 4. stu 2026. u 15:12", "2026-11-04T15:12:00+01:00"],
  ["K, 4. november 2026 kell 15:12", "2026-11-04T15:12:00+01:00"],
  ["4 Kas 2026 Çar, 15:12 tarihinde", "2026-11-04T15:12:00+01:00"],
  ["Τετ, 4 Νοε 2026 στις 3:12 μ.μ.", "2026-11-04T15:12:00+01:00"],
  ["יום ד׳, 4 בנוב׳ 2026 ב-15:12", "2026-11-04T15:12:00+01:00"],
  ["الأربعاء، ٤ نوفمبر ٢٠٢٦ ٠٣:١٢ م", "2026-11-04T15:12:00+01:00"],
  ["Th 4, 4 thg 11, 2026 vào lúc 15:12", "2026-11-04T15:12:00+01:00"],
  ["พ. 4 พ.ย. 2569 เวลา 15:12", "2026-11-04T15:12:00+01:00"],
  ["Rab, 4 Nov 2026 pukul 15.12", "2026-11-04T15:12:00+01:00"],
  ["2026年11月4日(水) 15:12", "2026-11-04T15:12:00+01:00"],
  ["令和8年11月4日 午後3時12分", "2026-11-04T15:12:00+01:00"],
  ["2026年11月4日 下午3:12", "2026-11-04T15:12:00+01:00"],
  ["2026年11月4日 (週三) 下午 03:12", "2026-11-04T15:12:00+01:00"],
  ["2026년 11월 4일 (수) 오후 3:12", "2026-11-04T15:12:00+01:00"],
];

describe("dates in header blocks", () => {
  test.each(dates)("%s", (text, expected) => expect(readWrittenDate(text, around)?.date).toBe(expected));

  test("March and Tuesday look alike in French, Spanish and Italian", () => {
    expect(readWrittenDate("mar. 3 nov. 2026 à 10:12", around)?.date).toBe("2026-11-03T10:12:00+01:00");
    expect(readWrittenDate("martes, 3 de marzo de 2026 10:12", around)?.date).toBe("2026-03-03T10:12:00+01:00");
    expect(readWrittenDate("mar 3 mar 2026 alle ore 10:12", around)?.date).toBe("2026-03-03T10:12:00+01:00");
  });

  test("a mail inside is never younger than the forward around it", () => {
    expect(readWrittenDate("03/02/2027 10:00", "2027-02-04T09:00:00Z")?.date).toBe("2027-02-03T10:00:00Z");
    expect(readWrittenDate("03/02/2027 10:00", "2027-03-02T12:00:00Z")?.date).toBe("2027-03-02T10:00:00Z");
    expect(readWrittenDate("12/1/2026 3:00 PM", "2026-12-02T12:00:00Z")?.date).toBe("2026-12-01T15:00:00Z");
  });

  test("a month's name that two languages use for two months is settled the same way", () => {
    expect(readWrittenDate("4. lis 2026 10:00", "2026-10-05T09:00:00Z")?.date).toBe("2026-10-04T10:00:00Z");
    expect(readWrittenDate("4. lis 2026 10:00", "2026-11-05T09:00:00Z")?.date).toBe("2026-11-04T10:00:00Z");
  });

  test("an offset that is written is told from one that is lent", () => {
    expect(readWrittenDate("4 Nov 2026 15:12 +0100", around)).toEqual({ date: "2026-11-04T15:12:00+01:00", hasZone: true });
    expect(readWrittenDate("4 Nov 2026 15:12", around)).toEqual({ date: "2026-11-04T15:12:00+01:00", hasZone: false });
    expect(readWrittenDate("4 Nov 2026 15:12 IST", "2026-11-05T09:00:00+01:00")?.date).toBe("2026-11-04T15:12:00+01:00");
    expect(readWrittenDate("4 Nov 2026 15:12 IST", "2026-11-05T09:00:00+05:30")?.date).toBe("2026-11-04T15:12:00+05:30");
  });

  test("what is no date is none", () => {
    for (const text of ["", "tomorrow", "10:00", "2026", "31/31/2026 10:00", "Room 4, floor 2", "4 Nov", "99/99/9999"])
      expect(readWrittenDate(text, around)).toBeNull();
    expect(readWrittenDate("30 February 2026 10:00", around)).toBeNull();
  });
});
