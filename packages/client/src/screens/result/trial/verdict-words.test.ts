import { SENTENCES } from "@terok-nor/shared/aftermath/court.ts";
import { ACCUSED, FINDINGS } from "@terok-nor/shared/aftermath/trial.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { expect, it } from "vitest";
import { sampleVerdict } from "../../../../demo/sample-aftermath.ts";
import { textOf } from "../../../i18n/t.ts";
import { sentencesOf, verdictLines } from "./verdict-words.ts";

const cases = SIDES.flatMap((side) => ACCUSED[side].flatMap((accused) => FINDINGS.map((finding) => ({ accused, finding }))));

it.each(cases)("the court has several things to say of $accused when the charge is $finding, each in sentences", ({ accused, finding }) => {
  const verdict = sampleVerdict({ accused, evidence: [0, 1, 2] }, [], finding);
  const said = Array.from({ length: SENTENCES }, (_, sentence) => verdictLines({ ...verdict, sentence }));
  expect(new Set(said.map((lines) => lines.join(" "))).size).toBe(SENTENCES);
  for (const lines of said) {
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^[A-Z“][^{}]*[.?!]”?$/);
  }
});

it("a sentence beyond those there are is one of them all the same", () => {
  const verdict = sampleVerdict({ accused: "garak", evidence: [0, 1, 2] }, []);
  expect(verdictLines({ ...verdict, sentence: 7 })).toEqual(verdictLines({ ...verdict, sentence: 1 }));
});

it("everybody who may be accused has a name, a reason and an answer; every finding a word", () => {
  const people = SIDES.flatMap((side) => ACCUSED[side]);
  const keys = people.flatMap((one) => [`accused.${one}`, `accused.${one}.who`, `accused.${one}.telling`]);
  expect([...keys, ...FINDINGS.flatMap((one) => [`trial.finding.${one}`, `trial.estimate.${one}`])].filter((key) => !textOf(key))).toEqual(
    [],
  );
});

it("speech is not cut inside its quotation marks", () => {
  expect(sentencesOf("“Is that all?” asked the Regent, and it was. A guard wept.")).toEqual([
    "“Is that all?” asked the Regent, and it was.",
    "A guard wept.",
  ]);
});
