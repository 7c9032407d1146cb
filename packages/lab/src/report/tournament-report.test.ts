import { describe, expect, test } from "vitest";
import { madeUpResult, madeUpResults } from "../testing/made-up.ts";
import { standingsOf } from "../tournament/summary.ts";
import { tournamentReport } from "./tournament-report.ts";
import { answers, headline } from "./verdict.ts";

const report = (results: ReturnType<typeof madeUpResults>, foot: [string, string][] = []) =>
  tournamentReport({ standings: standingsOf(results), results, foot });

describe("the report of a tournament", () => {
  const page = report([...madeUpResults(40, 0.5, 2), ...madeUpResults(40, 0.5, 4)], [["Seed", "<script>alert(1)</script>"]]);

  test("is one file: it names nothing outside itself", () => {
    expect(page).not.toMatch(/\b(?:src|href)\s*=|url\(|@import|https?:|<script|<link/);
    expect(page).toMatch(/^<!doctype html>/);
  });

  test("puts in nothing unescaped and nothing that is missing", () => {
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  test("stands a table behind every chart", () => {
    const sections = page.split("<section").slice(1);
    expect(sections.length).toBeGreaterThanOrEqual(8);
    for (const section of sections)
      expect(section).toMatch(/<div aria-hidden="true">[\s\S]*<details>[\s\S]*<table><caption[\s\S]*<th scope="row">/);
  });

  test("closes what it opens", () => {
    for (const tag of ["div", "section", "figure", "svg", "table", "tr", "span", "ul", "dl", "details", "i", "p"])
      expect([tag, page.split(new RegExp(`<${tag}[ >]`)).length]).toEqual([tag, page.split(`</${tag}>`).length]);
  });

  test("shows the figures it was made from", () => {
    expect(page).toContain('<td class="number">40</td><td class="number">20</td><td class="number">50.0 %</td>');
    expect(page).toContain('<th scope="row">Station captured</th><td class="number">40</td><td class="number">50.0 %</td>');
    expect(page).toContain('<th scope="row">Defiant</th><td class="words">pulse cannon</td><td class="number">2000</td>');
    expect(page).toContain("hunt birds");
  });

  test("can be made of one battle in which nobody died", () => {
    const whole = madeUpResult(0).ships.map((ship) => ({ ...ship, died: null, fate: "active" as const }));
    expect(report([madeUpResult(0, { ships: whole, length: 900 })])).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test.each([
  ["On a knife’s edge", [0.5, 0.47, 0.53]],
  ["The rebels win too often", [0.7, 0.6, 0.8]],
  ["The Alliance wins too often", [0.3, 0.4, 0.2]],
  ["Some fleets are too weak", [0.5, 0.5, 0.8]],
  ["Some fleets are too strong", [0.5, 0.5, 0.2]],
  ["Each side has fleets that suit it too well", [0.5, 0.8, 0.2]],
])("the headline is “%s” when the rebels win %j", (words, shares) => {
  expect(headline(standingsOf(shares.flatMap((share, i) => madeUpResults(100, share, 2 + i))))).toBe(words);
});

test("the answers: evenness, history, length, each with its figures", () => {
  const [even, history, length] = answers(standingsOf(madeUpResults(100, 0.5)));
  expect(even).toMatchObject({ holds: true, answer: "Rebels win 50.0 % against 3 Galors. Too few battles to be sure." });
  expect(history).toMatchObject({ holds: true, answer: "Number 1 of 2, 50.0 % of battles; most common: as history went." });
  expect(length).toMatchObject({ holds: true, answer: "The middle one 7:30; four in five from 6:40 to 8:20." });
});

test("they say no when it is so", () => {
  const results = madeUpResults(100, 0).map((result) => ({ ...result, length: 200 }));
  expect(answers(standingsOf(results)).map(({ holds }) => holds)).toEqual([false, false, false]);
});
