import { expect, it } from "vitest";
import { wrapped } from "./lettering.ts";

it("a text is broken between words where a line would be too wide, and no word is lost", () => {
  const text = "The Regent ordered a full retreat and the flagship got clear.";
  const lines = wrapped((line) => line.length, text, 24);
  expect(lines.every((line) => line.length <= 24)).toBe(true);
  expect(lines.join(" ")).toBe(text);
  expect(wrapped((line) => line.length, "incomprehensibilities", 5)).toEqual(["incomprehensibilities"]);
});
