import { LOG_KINDS, type LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { DECISIONS } from "@terok-nor/shared/wire/conduct.ts";
import { expect, it } from "vitest";
import { sampleAftermath } from "../../../demo/sample-aftermath.ts";
import { sampleResult } from "../../../demo/sample-result.ts";
import { bothSeats } from "../../../demo/sample-room.ts";
import { logText } from "../../i18n/log-words.ts";
import { t } from "../../i18n/t.ts";
import { changeText, countedText, decisionText, headlineOf, winnerOf } from "./result-words.ts";

const MARGIN_PARTS = ["station", "ships", "kills", "flagship"] as const;

const entry = (kind: LogEntry["kind"], rest: Partial<LogEntry> = {}): LogEntry => ({
  tick: 0,
  kind,
  side: "terran",
  ship: null,
  other: null,
  at: null,
  ...rest,
});

it.each(LOG_KINDS)("an entry of the kind %s is told without a gap, whoever is in it", (kind) => {
  for (const ship of [null, "bird-3"])
    for (const other of [null, "defiant", "weapons", "cannons", "full-retreat"])
      expect(logText(entry(kind, { ship, other }))).toMatch(/^[A-Z“][^{}]{6,}$/);
});

it("each part of a margin names the side it speaks of, as the loser reads the same figures", () => {
  const words = MARGIN_PARTS.flatMap((what) => SIDES.map((winner) => t(`result.part.${what}.${winner}`)));
  expect(words.filter((text) => !/^(?:Terran|Alliance|Terok Nor|Flagship) /.test(text))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

it("works, systems and endings have words of their own in the log", () => {
  expect(logText(entry("work-done", { other: "cannons" }))).toBe("Work done: Pulse cannons");
  expect(logText(entry("system-down", { ship: "galor-1", other: "weapons" }))).toBe("Galor 1 lost weapons");
  expect(logText(entry("destroyed", { ship: "bird-2", other: "raider" }))).toBe("Bird 2 was destroyed by Raider");
});

it("facings, warp shadows and causes are called what they are, in the log's own names", () => {
  expect(logText(entry("breach", { ship: "terok-nor", other: "sector-3" }))).toBe("Terok Nor: hull breach, sector 3");
  expect(logText(entry("shield-down", { ship: "defiant", other: "aft" }))).toBe("Defiant: aft shield down");
  expect(logText(entry("exposed", { side: "alliance", other: "shadow" }))).toBe("Alliance saw through a warp shadow");
  expect(logText(entry("destroyed", { ship: "defiant", other: "stress" }))).toBe("Defiant shook herself apart");
  expect(logText(entry("destroyed", { ship: "bird-2", other: "fire" }))).toBe("Bird 2 was destroyed");
});

it.each(DECISIONS)("a battle decided by %s is told in words, with whoever's doing it was", (decision) => {
  for (const by of [null, "terran", "alliance"] as const)
    expect(decisionText(sampleResult, { ...sampleAftermath, decision, by }, bothSeats)).toMatch(/^[A-Z][^{}]{10,}\.$/);
});

it("nobody has won what was drawn or called off, whatever the field says", () => {
  for (const decision of ["drawn", "called-off", "void"] as const)
    expect(winnerOf(sampleResult, { ...sampleAftermath, decision })).toBeNull();
  expect(winnerOf(sampleResult, null)).toBe("terran");
});

it("who fought reads of victory or defeat", () => {
  const heads = (["terran", "alliance"] as const).map((side) => headlineOf("terran", null, side));
  expect(heads).toEqual(["Victory", "Defeat"]);
});

it("a change of rating carries its sign", () => {
  expect([17.6, -7.2, 0.3].map(changeText)).toEqual(["+18", "−7", "±0"]);
});

it("says why a rated battle moved no rating, or less than others, and nothing where it counts in full", () => {
  expect(countedText({ share: 0, why: "short", nth: 1 })).toMatch(/Not rated: .* 60 s /);
  expect(countedText({ share: 0, why: "unfought", nth: 1 })).toMatch(/Not rated: .* 3 moments/);
  expect(countedText({ share: 0, why: "repeated", nth: 5 })).toMatch(/Not rated: .* 4 rated battles within 24 h/);
  expect(countedText({ share: 0.5, why: null, nth: 2 })).toMatch(/50 %.* number 2 /);
  expect(countedText({ share: 1, why: null, nth: 1 })).toBe(null);
  expect(countedText(null)).toBe(null);
});
