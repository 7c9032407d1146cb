import { expect, test } from "vitest";
import { type Exhausted, exhaust } from "./battle.ts";
import { required } from "./coverage.ts";
import { judge, runExhaust } from "./run.ts";

const clean = (battle: number, more: Partial<Exhausted> = {}): Exhausted => ({
  battle,
  seconds: 60,
  ticks: 600,
  orders: 400,
  exception: null,
  notNumbers: [],
  outOfRange: [],
  seen: required(),
  ...more,
});

test("what must be seen names every kind of order, class, mount and commander's rule, each once", () => {
  const lines = required();
  expect(new Set(lines).size).toBe(lines.length);
  for (const line of [
    "order taken: resign",
    "order refused: release-helm",
    "class on the field: bird",
    "mount fired: defiant 6 (quantum-torpedo)",
  ])
    expect(lines).toContain(line);
});

test("a battle at random finds nothing wrong, is the same each time, and shows much of what must be seen", () => {
  const once = exhaust({ battle: 8, seconds: 40 });
  expect(once).toMatchObject({ battle: 8, exception: null, notNumbers: [], outOfRange: [] });
  expect(exhaust({ battle: 8, seconds: 40 })).toEqual(once);
  const lines = required();
  expect(once.seen.filter((line) => !lines.includes(line))).toEqual([]);
  expect(once.seen.length).toBeGreaterThan(lines.length / 2);
  for (const line of ["order taken: resign", "order refused: resign", "order refused: full-retreat", "order taken: full-retreat"])
    expect(once.seen).toContain(line);
}, 60_000);

test("over processes, the same is found", async () => {
  const report = await runExhaust({ battles: 3, from: 4, seconds: 20, threads: 2, saying: false });
  expect(report).toEqual(judge([6, 5, 4].map((battle) => exhaust({ battle, seconds: 20 }))));
  expect(report.battles).toBe(3);
}, 60_000);

test("only battles in which all is well and everything occurs pass", () => {
  expect(judge([clean(1), clean(2, { seen: [] })]).pass).toBe(true);
  const missing = judge([clean(1, { seen: required().slice(1) })]);
  expect(missing).toMatchObject({ pass: false, missing: [required()[0]] });
});

test.each<["exceptions" | "notNumbers" | "outOfRange", Partial<Exhausted>]>([
  ["exceptions", { exception: "it broke" }],
  ["notNumbers", { notNumbers: ["it broke"] }],
  ["outOfRange", { outOfRange: ["it broke"] }],
])("%s are counted and told by the battle they came in", (what, more) => {
  const report = judge([clean(3, more), clean(2, more), clean(1)]);
  expect(report).toMatchObject({ pass: false, [what]: { count: 2, first: ["battle 2: it broke", "battle 3: it broke"] } });
});
