import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { CLASS_IDS } from "../packages/shared/src/ships/classes.ts";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));
/** Made-up battles may name whatever they like. */
const MADE_UP = /\.test\.|\/testing\//;
/**
 * Where classes are listed one by one: their rows, their hulls and their
 * names. What leaves one out there does not compile, or fails a test.
 */
const LISTS = /shared\/src\/ships\/classes|client\/src\/field\/hulls\/all\.ts|client\/src\/i18n\/en\/ships\.ts/;

test("ship classes are listed once: whatever else lists them is made of that list", () => {
  const files = globSync("*/src/**/*.{ts,tsx}", { cwd: packages }).filter((file) => !MADE_UP.test(file) && !LISTS.test(file));
  expect(files.length).toBeGreaterThan(300);
  const names = CLASS_IDS.map((cls) => new RegExp(`["\`.]${cls}["\`]|\\b${cls}:|"${cls}"`));
  const lists = (source: string) => names.every((name) => name.test(source));
  expect(files.filter((file) => lists(readFileSync(`${packages}${file}`, "utf8")))).toEqual([]);
});

/** Numbers of things are told apart by their ranges in one place. */
const RANGES = /shared\/src\/ships\/ids\.ts/;
/** A number of a thing held against a bound that is written out. */
const BY_RANGE = /\b(?:id|ship|contact|thing|entity|target|aim|squadron|goal|of)\s*(?:[<>]=?)\s*\d{2}/i;

test("kinds of numbers are told apart by their ranges in one file alone", () => {
  const files = globSync("*/src/**/*.{ts,tsx}", { cwd: packages }).filter((file) => !MADE_UP.test(file) && !RANGES.test(file));
  expect(files.filter((file) => BY_RANGE.test(readFileSync(`${packages}${file}`, "utf8")))).toEqual([]);
  expect(BY_RANGE.test("contact.id >= 100") && BY_RANGE.test("track.of<1000")).toBe(true);
});
