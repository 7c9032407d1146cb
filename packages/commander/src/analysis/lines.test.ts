import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { expect, test } from "vitest";
import { alternativesOf } from "./alternatives.ts";
import type { Alternative, Wanted } from "./analysis.ts";
import { asDone, lineOf, lookAt, withPartOf } from "./lines.ts";

const hold = (tick: number, side: Entry["side"] = "terran"): Entry => ({ tick, side, order: { kind: "hold", ships: [1] } });
const burst: Entry = { tick: 112, side: "terran", order: { kind: "burst", ship: 1 } };
const entries: Entry[] = [hold(90), hold(100), hold(105, "alliance"), burst, hold(120), hold(139), hold(140)];
const look = lookAt(entries, "terran", 100, 120);
const ticksOf = (instead: Alternative) => lineOf(look, instead).entries.map(({ tick }) => tick);

test("a look holds what its side did in it, and what it did right after it", () => {
  expect(look.done).toEqual([hold(100), burst]);
  expect(look.next).toEqual([hold(120), hold(139)]);
  expect(asDone(look)).toEqual({ side: "terran", until: 120, entries: look.done, without: null });
});

test("another way goes on as its name says", () => {
  expect(lineOf(look, { kind: "captain" })).toMatchObject({ entries: [], without: [], until: 120 });
  expect(lineOf(look, { kind: "captain-without", intention: "harry" })).toMatchObject({ entries: [], without: ["harry"] });
  expect(lineOf(look, { kind: "silence" })).toMatchObject({ entries: [], without: null });
  expect(lineOf(look, { kind: "plan", plan: { raider: "decoy" } })).toMatchObject({ without: [], plan: { raider: "decoy" } });
  expect(lineOf(look, { kind: "besides", intention: "harry" }).without).not.toContain("harry");
  expect(lineOf(look, { kind: "besides", intention: "harry" }).without).toContain("attack-run");
  expect(ticksOf({ kind: "unsaid", tick: 112, order: { kind: "burst", ship: 1 } })).toEqual([100]);
  expect(ticksOf({ kind: "sooner" })).toEqual([100, 100, 100, 112]);
  expect(ticksOf({ kind: "later" })).toEqual([120, 120]);
});

test("of one part the captain takes over, the rest stays as it was done", () => {
  const { entries: left, without } = withPartOf(look, "works");
  expect(left).toEqual([hold(100)]);
  expect(without).toContain("attack-run");
  expect(without).not.toContain("burst-the-core");
});

test("alternatives follow from what was done and what the captain wanted; without either there is the captain alone", () => {
  const wanted: Wanted[] = [{ tick: 101, order: { kind: "burst", ship: 1 }, intention: "burst-the-core" }];
  const kinds = (all: readonly Alternative[]) => all.map(({ kind }) => kind);
  const all = alternativesOf(look, wanted, false, 20, 1);
  expect(kinds(all)).toEqual(["captain", "besides", "sooner", "later", "unsaid", "unsaid", "silence", "captain-without"]);
  expect(kinds(alternativesOf(look, wanted, false, 3, 1))).toEqual(["captain", "besides", "sooner"]);
  expect(kinds(alternativesOf(lookAt([], "terran", 100, 120), [], false, 20, 1))).toEqual(["captain"]);
  expect(kinds(alternativesOf(lookAt([], "terran", 100, 120), [], true, 20, 1))).toEqual(["captain", "plan", "plan"]);
});
