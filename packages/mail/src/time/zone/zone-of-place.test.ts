import { expect, it } from "vitest";
import { zoneOfCountry } from "./zone-of-country.ts";
import { zoneOfDiallingCode } from "./zone-of-phone.ts";
import { zoneOfPlace } from "./zone-of-place.ts";

it.each([
  ["212 Quay Street E, Toronto, ON", "America/Toronto"],
  ["Ely Road, Marchbury PE15 9ZZ", "Europe/London"],
  ["440 Lamar Street, Houston, TX 77002", "America/Chicago"],
  ["1 Mesa St, El Paso, TX 79901", "America/Denver"],
  ["Paris, TX 75460", "America/Chicago"],
  ["51 Old Ferry Lane, Dartmouth, NS B2Y 0C4", "America/Halifax"],
  ["Knoxville, TN 37902", "America/New_York"],
  ["Nashville, TN 37203", "America/Chicago"],
  ["Gary, IN 46402", "America/Chicago"],
  ["Indianapolis, IN 46204", "America/Indiana/Indianapolis"],
  ["Pensacola, FL 32501", "America/Chicago"],
  ["Miami, FL 33101", "America/New_York"],
  ["2210 E Camelline Rd, Phoenix, AZ 85016", "America/Phoenix"],
  ["Kungsbrovik 14, 112 27 Stockholm", "Europe/Stockholm"],
  ["Lerchenstraße 3, 90411 Nürnberg, 1. OG", "Europe/Berlin"],
  ["Rua das Amoreiras 88, 2.º Esq., 1250-022 Lisboa", "Europe/Lisbon"],
  ["77 Plenty Flat Rd, Preston VIC 3072", "Australia/Melbourne"],
  ["1 Hay St, Perth WA 6000", "Australia/Perth"],
  ["Av. dos Ipês, 1450 – São Paulo/SP", "America/Sao_Paulo"],
  ["chemin des Peupliers 12, 1205 Genève", "Europe/Zurich"],
  ["Unit 6, Ballymount Cross, Dublin 24", "Europe/Dublin"],
  ["Calle Mayor 3, 35001 Las Palmas", "Atlantic/Canary"],
  ["5 place du Lavoir, 29000 Quimper", "Europe/Paris"],
  ["12 High Street, Paris, France", "Europe/Paris"],
  ["MG Road, Bengaluru 560001, India", "Asia/Kolkata"],
])("%s keeps %s", (address, zone) => {
  expect(zoneOfPlace(address)).toBe(zone);
});

it.each(["Springfield", "Room 4, Building C", "USA", "Boise, ID 83501", "", "Paris Street 4", "Australia", "London or Berlin, tbc"])(
  "%j settles no zone",
  (address) => {
    expect(zoneOfPlace(address)).toBeNull();
  },
);

it("a country settles a zone when it has one, a state when it is needed", () => {
  expect(zoneOfCountry("DE")).toBe("Europe/Berlin");
  expect(zoneOfCountry("US")).toBeNull();
  expect(zoneOfCountry("US", "AZ")).toBe("America/Phoenix");
  expect(zoneOfCountry("CA", "NS")).toBe("America/Halifax");
  expect(zoneOfCountry("AU", "QLD")).toBe("Australia/Brisbane");
  expect(zoneOfCountry("XX")).toBeNull();
});

it.each([
  ["+1 (713) 555-0118", "America/Chicago"],
  ["(415) 555-0184", "America/Los_Angeles"],
  ["785-555-0142", "America/Chicago"],
  ["+44 7700 900188", "Europe/London"],
  ["+353 1 555 0100", "Europe/Dublin"],
  ["0049 30 5550 1998", "Europe/Berlin"],
  ["+61 3 9555 0100", "Australia/Melbourne"],
  ["+34 928 555 011", "Atlantic/Canary"],
  ["+34 976 555 019", "Europe/Madrid"],
  ["+55 11 5555 0000", "America/Sao_Paulo"],
  ["+91 40 5550 0512", "Asia/Kolkata"],
])("the number %s rings in %s", (phone, zone) => {
  expect(zoneOfDiallingCode(phone)).toBe(zone);
});

it.each(["01632 960083", "1-800-555-0100", "+1 850 555 0100", "+7 999 555 0100", "", "+", "12", "Meeting ID 845 5120 9337"])(
  "the number %j settles no zone",
  (phone) => {
    expect(zoneOfDiallingCode(phone)).toBeNull();
  },
);
