import { describe, expect, test } from "vitest";
import { type Colour, palette } from "./palette.ts";

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const words: [Colour, Colour][] = [
  ["ink", "ground"],
  ["ink", "sheet"],
  ["soft", "ground"],
  ["soft", "sheet"],
  ["soft", "waitingGround"],
  ["link", "ground"],
  ["link", "sheet"],
  ["link", "waitingGround"],
  ["onAction", "action"],
  ["onAction", "actionOver"],
  ["ink", "waitingGround"],
  ["waiting", "waitingGround"],
  ["waiting", "sheet"],
  ["good", "goodGround"],
  ["good", "sheet"],
  ["bad", "badGround"],
  ["bad", "sheet"],
];
const edges: [Colour, Colour][] = [
  ["edge", "sheet"],
  ["edge", "ground"],
  ["edge", "waitingGround"],
  ["link", "ground"],
];

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  test.each(words)("words in %s can be read on %s", (text, ground) => {
    expect(contrast(palette[scheme][text], palette[scheme][ground])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(edges)("a field's edge in %s can be seen on %s", (edge, ground) => {
    expect(contrast(palette[scheme][edge], palette[scheme][ground])).toBeGreaterThanOrEqual(3);
  });
});
