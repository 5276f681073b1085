import { describe, expect, it } from "vitest";
import { cleanTitle, looksLikeJobTitle } from "./job-title.ts";

describe("a job title", () => {
  it.each([
    "RN - Labor & Delivery (Nights)",
    "Medizinische/r Technologe/-in (m/w/d)",
    "operatore socio-sanitario",
    "doktersassistente",
    "sjuksköterska",
    "Head of Growth",
    "Staff Nurse (Band 5)",
    "RVN",
    "Radiologietechnologin",
    "Fachmann Betreuung",
    "Köch:in",
    "zorgkundige nacht",
    "drifttekniker",
    "sagsbehandler",
    "rørlegger",
    "doradca klienta",
  ])("is %s", (title) => expect(looksLikeJobTitle(title)).toBe(true));
  it.each(["på torsdag", "Room 4", "Tuesday", "the team", "Lagoa Verde", "leider", "Jugendhilfe"])("is not %s", (text) =>
    expect(looksLikeJobTitle(text)).toBe(false),
  );
  it.each([
    ["R-20418 Payroll Specialist II", "Payroll Specialist II"],
    ["Physiotherapeutin (30 Stunden)", "Physiotherapeutin"],
    ["Verzorgende IG (24-32 uur per week)", "Verzorgende IG"],
    ["Data Steward (JR-00871)", "Data Steward"],
    ["RN - Labor & Delivery (Nights) - Job ID 2026-5512", "RN - Labor & Delivery (Nights)"],
    ["Staff Nurse (Band 5), Acute Stroke Unit", "Staff Nurse (Band 5), Acute Stroke Unit"],
  ])("loses its reference: %s", (written, title) => expect(cleanTitle(written)).toBe(title));
});
