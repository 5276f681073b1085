import { describe, expect, it } from "vitest";
import { addressFits, isSameName, readName } from "./person-name.ts";

describe("a person's name", () => {
  it.each([
    ["PRITCHARD, Gwen (WEST FENLAND TRUST)", "Gwen Pritchard"],
    ["Okafor, Chidi", "Chidi Okafor"],
    ["Gretchen Oberlin, MD, FAAD", "Gretchen Oberlin"],
    ["Tamika Rowland MSN", "Tamika Rowland"],
    ["Prof. Dr. med. Ana Ruiz", "Prof. Dr. med. Ana Ruiz"],
    ["Mr Alun Treharne", "Alun Treharne"],
    ["Frau Imhoff", "Imhoff"],
    ["Bart van Eerden", "Bart van Eerden"],
    ["Darren Mottram | Harrow Search", "Darren Mottram"],
    ["Oskar at Driftnote", "Oskar"],
    ["Noor-ul-Ain Qadri", "Noor-ul-Ain Qadri"],
    ["Marco Fontana", "Marco Fontana"],
  ])("is read from %s", (written, name) => expect(readName(written)).toBe(name));

  it.each([
    "Front Desk",
    "Talent Acquisition",
    "Tuesday",
    "Marrow & Finch, LLP",
    "Staff Nurse",
    "Google Meet",
    "HR",
    "Dr. O",
    "St. Anna Hospital",
    "jobs@x.example",
  ])("is not read from %s", (written) => expect(readName(written)).toBeNull());

  it("is the same with an initial, a title, or the given name alone", () => {
    expect(isSameName("E. Lüttich", "Prof. Dr. Eberhard Lüttich")).toBe(true);
    expect(isSameName("Finn", "Finn Aldous")).toBe(true);
    expect(isSameName("Ana Ruiz", "Ana Roth")).toBe(false);
  });

  it.each([
    ["h.wolter", "Dr. Henning Wolter", true],
    ["mbell", "Marcus Bell", true],
    ["skowalczyk", "Severin Kowalczyk", true],
    ["e.luettich", "Eberhard Lüttich", true],
    ["jobs", "Marcus Bell", false],
    ["abell", "Marcus Bell", false],
  ])("%s is an address of %s: %s", (local, name, fits) => expect(addressFits(local, name)).toBe(fits));
});
