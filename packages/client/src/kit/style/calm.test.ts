import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("../..", import.meta.url));
const BASE = "kit/style/base.css";
const read = (file: string): string => readFileSync(`${SOURCES}${file}`, "utf8");

test("where the system or the player asks for calm, no style moves anything, and nothing else has the last word", () => {
  const still = /\{\s*animation: none !important;\s*transition: none !important;\s*\}/g;
  const base = read(BASE);
  expect(base.match(still)).toHaveLength(2);
  expect(base).toMatch(/@media \(prefers-reduced-motion: reduce\) \{\s*\*,/);
  expect(base).toMatch(/\[data-calm\] \*,/);
  const styles = globSync("**/*.css", { cwd: SOURCES }).filter((file) => file !== BASE);
  expect(styles.length).toBeGreaterThan(50);
  expect(styles.filter((file) => /(animation|transition)[\w-]*:[^;}]*!important|scroll-behavior/.test(read(file)))).toEqual([]);
});

test("nothing is moved past the styles, where asking for calm would not stop it", () => {
  const sources = globSync("**/*.{ts,tsx}", { cwd: SOURCES }).filter((file) => !file.includes(".test."));
  expect(sources.length).toBeGreaterThan(200);
  const moves = /<animate|\.animate\(|behavior:\s*"smooth"|startViewTransition/;
  expect(sources.filter((file) => moves.test(read(file)))).toEqual([]);
});
