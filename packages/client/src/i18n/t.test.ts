import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { later } from "./en/later.ts";
import { filledText, type MessageKey, t } from "./t.ts";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));
const LATER = Object.keys(later);

/** What a source says by name: whole keys, and the beginnings of keys that are put together. */
const said = (source: string): string[] => [...source.matchAll(/\bt\(\s*["`]([^"`$]+)/g)].map((match) => match[1] ?? "");
const comesLater = (key: string): boolean => LATER.includes(key) || (key.endsWith(".") && LATER.some((one) => one.startsWith(key)));

test("whatever says a text that comes later brings it along", () => {
  const files = globSync("**/*.{ts,tsx}", { cwd: SOURCES }).filter((file) => !file.includes(".test."));
  const sayers = files.filter((file) => said(readFileSync(`${SOURCES}${file}`, "utf8")).some(comesLater));
  expect(sayers.length).toBeGreaterThan(10);
  expect(sayers.filter((file) => !readFileSync(`${SOURCES}${file}`, "utf8").includes("/later.ts"))).toEqual([]);
});

test("a text that is not there is an error while the game is made", () => {
  expect(() => t("no.such.text" as MessageKey as "app.back")).toThrow("no.such.text");
});

test("what is no name is written small within a sentence, and large where one begins", () => {
  const a = t("event.someone");
  expect(t("event.boarding", { a, b: a })).toBe("A contact beams troops across to a contact");
  expect(t("event.lost", { name: t("told.and", { first: a, last: "Galor 1" }) })).toBe("Lost sight of a contact and Galor 1");
  expect(t("chart.event.struck.own", { name: a, ship: a })).toBe("A contact struck: a contact hit, all stop");
  expect(t("event.boarding", { a: "Galor 1", b: "Terok Nor" })).toBe("Galor 1 beams troops across to Terok Nor");
  expect(filledText("event.destroyed.by", { a: "Galor 1", b: a })).toBe("Galor 1 destroyed by a contact");
});
