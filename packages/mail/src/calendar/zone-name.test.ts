import { describe, expect, test } from "vitest";
import { WINDOWS_TO_IANA_MAP } from "windows-iana";
import { resolveZone } from "./zone-name.ts";

describe("names of zones", () => {
  test.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ['"Europe/Berlin"', "Europe/Berlin"],
    ["europe/berlin", "Europe/Berlin"],
    ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["america/port_of_spain", "America/Port_of_Spain"],
    ["US/Eastern", "America/New_York"],
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["Etc/UTC", "UTC"],
    ["Z", "UTC"],
    ["tzone://Microsoft/Utc", "UTC"],
    ["W. Europe Standard Time", "Europe/Berlin"],
    ["w. europe standard time", "Europe/Berlin"],
    ["Eastern Daylight Time", "America/New_York"],
    ["GMT Standard Time", "Europe/London"],
    ["India Standard Time", "Asia/Kolkata"],
    ["FLE Standard Time", "Europe/Kyiv"],
    ["/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"],
    ["/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["/citadel.org/20190914_1/Asia/Tokyo", "Asia/Tokyo"],
    ["(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/London"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "Europe/Berlin"],
    ["(GMT+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Paris"],
    ["(GMT+01.00) Paris, Madrid, Brussels, Copenhagen", "Europe/Paris"],
    ["(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"],
    ["(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"],
    ["(UTC-07:00) Arizona", "America/Phoenix"],
    ["(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"],
    ["(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi", "Asia/Shanghai"],
    ["(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney"],
    ["(UTC) Coordinated Universal Time", "UTC"],
    ["(UTC+03:00) Somewhere", "UTC+03:00"],
    ["Eastern Time (US & Canada)", "America/New_York"],
    ["Pacific Time - Los Angeles", "America/Los_Angeles"],
    ["UTC+01:00", "UTC+01:00"],
    ["GMT-5", "UTC-05:00"],
    ["+0530", "UTC+05:30"],
    ["GMT", "UTC"],
  ])("%s", (name, zone) => expect(resolveZone(name)).toBe(zone));

  test("every name of Windows means a zone", () => {
    for (const { windowsName } of WINDOWS_TO_IANA_MAP) expect([windowsName, resolveZone(windowsName)]).not.toContain(null);
  });

  test("what is none, or means several, is not settled", () => {
    for (const name of [
      "",
      "Customized Time Zone",
      "tzone://Microsoft/Custom",
      "IST",
      "CST",
      "Europe/Nowhere",
      "constructor",
      "x".repeat(1000),
      "UTC+99:00",
    ])
      expect(resolveZone(name)).toBeNull();
  });
});
