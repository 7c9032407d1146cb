import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SIDES, type Side } from "../ships/types.ts";
import { judge, SENTENCES, suggest } from "./court.ts";
import { LOG_KINDS, type LogEntry, type LogKind, NO_STORY, type Story } from "./story.ts";
import { ACCUSED, type Accused, FINDINGS, MOST_KEPT, type Verdict } from "./trial.ts";

type Short = [kind: LogKind, side: Side, ship?: string | null, other?: string | null];
const entry = ([kind, side, ship = null, other = null]: Short, tick = 0): LogEntry => ({ tick, kind, side, ship, other, at: null });
const storyOf = (...log: Short[]): Story => ({ ...NO_STORY, log: log.map(entry) });

function tried(side: Side, accused: Accused, ...log: [Short, Short, Short]): Verdict {
  const verdict = judge(storyOf(...log), side, { accused, evidence: [0, 1, 2] }, 1);
  if ("refusal" in verdict) throw new Error(verdict.refusal);
  return verdict;
}

const NOTHING: Short = ["rallied", "terran", "bird-1"];

test.each<[Verdict["finding"], Side, Accused, [Short, Short, Short]]>([
  [
    "damning",
    "alliance",
    "kira",
    [
      ["chased", "alliance", "bird-1", "shadow"],
      ["work-done", "terran", null, "kira"],
      ["exposed", "alliance", null, "shadow"],
    ],
  ],
  [
    "damning",
    "alliance",
    "garak",
    [
      ["retreat", "alliance"],
      ["broke", "alliance", "bird-2"],
      ["call", "alliance", "flagship", "defiant"],
    ],
  ],
  [
    "damning",
    "alliance",
    "worf",
    [
      ["destroyed", "alliance", "flagship", "defiant"],
      ["struck", "terran", "raider", "bird-1"],
      ["shield-down", "alliance", "flagship", "aft"],
    ],
  ],
  [
    "damning",
    "terran",
    "sisko",
    [
      ["destroyed", "terran", "defiant", "flagship"],
      ["captured", "terran", "terok-nor"],
      ["breach", "terran", "defiant", "fore"],
    ],
  ],
  [
    "damning",
    "terran",
    "bashir",
    [
      ["destroyed", "terran", "raider", "bird-3"],
      ["caught", "alliance", "flagship", "raider"],
      ["proved", "alliance", null, "raider"],
    ],
  ],
  [
    "damning",
    "terran",
    "jadzia",
    [
      ["exposed", "alliance", null, "shadow"],
      ["proved", "alliance", null, "raider"],
      ["caught", "alliance", "bird-1", "raider"],
    ],
  ],
  [
    "damning",
    "terran",
    "obrien",
    [
      ["accident", "terran", null, "drive"],
      ["system-down", "terran", "defiant", "weapons"],
      ["stress", "terran", "defiant"],
    ],
  ],
  [
    "damning",
    "terran",
    "jennifer",
    [
      ["stress", "terran", "defiant"],
      ["system-down", "terran", "defiant", "dampers"],
      ["accident", "terran", null, "dampers"],
    ],
  ],
  ["plausible", "alliance", "garak", [["retreat", "alliance"], ["call", "alliance", "flagship", "defiant"], NOTHING]],
  ["doubtful", "alliance", "garak", [["broke", "alliance", "bird-2"], NOTHING, ["rallied", "terran", "bird-2"]]],
  // The same thing three times is a pattern, but three things are more.
  [
    "plausible",
    "terran",
    "jadzia",
    [
      ["exposed", "alliance", null, "shadow"],
      ["exposed", "alliance", null, "shadow"],
      ["exposed", "alliance", null, "shadow"],
    ],
  ],
  // The enemy's losses, and others' doings, say nothing against one's own.
  [
    "laughed-out",
    "terran",
    "sisko",
    [
      ["destroyed", "alliance", "bird-1", "defiant"],
      ["over", "alliance", null, "station-destroyed"],
      ["shield-down", "alliance", "flagship", "fore"],
    ],
  ],
  [
    "laughed-out",
    "alliance",
    "kira",
    [
      ["destroyed", "alliance", "galor-1", "defiant"],
      ["retreat", "alliance"],
      ["call", "alliance", "flagship", null],
    ],
  ],
  [
    "laughed-out",
    "terran",
    "jennifer",
    [
      ["destroyed", "terran", "raider", "bird-1"],
      ["exposed", "alliance", null, "shadow"],
      ["system-down", "terran", "terok-nor", "weapons"],
    ],
  ],
])("%s: the %s side against %s", (finding, side, accused, log) => {
  expect(tried(side, accused, ...log).finding).toBe(finding);
});

test("three of a kind are less than their sum, more than one, and different kinds are more", () => {
  const exposed: Short = ["exposed", "alliance", null, "shadow"];
  const one = tried("terran", "jadzia", exposed, NOTHING, ["rallied", "alliance"]).strength;
  const three = tried("terran", "jadzia", exposed, exposed, exposed).strength;
  const different = tried(
    "terran",
    "jadzia",
    exposed,
    ["proved", "alliance", null, "raider"],
    ["caught", "alliance", null, "raider"],
  ).strength;
  expect(one).toBeLessThan(three);
  expect(three).toBeLessThan(different);
});

describe("what cannot be brought", () => {
  const story = storyOf(["retreat", "alliance"], ["broke", "alliance", "bird-1"], ["call", "alliance", "flagship"]);
  test.each<[string, [number, number, number]]>([
    ["an entry there is not", [0, 1, 3]],
    ["an entry before the first", [0, 1, -1]],
    ["half an entry", [0, 1, 1.5]],
    ["one entry twice", [0, 1, 1]],
  ])("%s", (_what, evidence) => {
    expect(judge(story, "alliance", { accused: "garak", evidence }, 1)).toEqual({ refusal: "charge-untrue" });
  });
  test("somebody of the other side", () => {
    expect(judge(story, "alliance", { accused: "sisko", evidence: [0, 1, 2] }, 1)).toEqual({ refusal: "charge-person" });
    expect(judge(story, "terran", { accused: "garak", evidence: [0, 1, 2] }, 1)).toEqual({ refusal: "charge-person" });
  });
});

const anyEntry: fc.Arbitrary<LogEntry> = fc
  .tuple(
    fc.constantFrom(...LOG_KINDS),
    fc.constantFrom(...SIDES),
    fc.constantFrom(null, "defiant", "raider", "terok-nor", "flagship", "galor-1", "bird-1", "bird-2"),
    fc.constantFrom(null, "raider", "shadow", "kira", "dampers", "stress", "engines"),
  )
  .map((short) => entry(short));
const anyCase = fc.record({
  log: fc.array(anyEntry, { minLength: 3, maxLength: 60 }),
  side: fc.constantFrom(...SIDES),
  who: fc.nat(4),
  cited: fc.uniqueArray(fc.nat(59), { minLength: 3, maxLength: 3 }),
  seed: fc.nat(),
});

test("whatever is brought, the strength lies in 0 to 1, what is kept follows the finding, and the order of the evidence is nothing", () => {
  fc.assert(
    fc.property(anyCase, ({ log, side, who, cited, seed }) => {
      const accused = ACCUSED[side][who % ACCUSED[side].length] as Accused;
      const [a = 0, b = 0, c = 0] = cited;
      const story = { ...NO_STORY, log };
      const verdict = judge(story, side, { accused, evidence: [a, b, c] }, seed);
      const there = Math.max(a, b, c) < log.length;
      expect("refusal" in verdict).toBe(!there);
      if ("refusal" in verdict) return;
      expect(verdict.strength > 0 && verdict.strength < 1).toBe(true);
      expect(verdict.kept >= 0 && verdict.kept <= MOST_KEPT).toBe(true);
      expect(FINDINGS.includes(verdict.finding) && verdict.sentence < SENTENCES && verdict.sentence >= 0).toBe(true);
      expect(judge(story, side, { accused, evidence: [c, a, b] }, seed)).toEqual(verdict);
    }),
  );
});

test("no charge is stronger than the first three that are suggested", () => {
  fc.assert(
    fc.property(anyCase, ({ log, side, who, cited, seed }) => {
      const story = { ...NO_STORY, log };
      const { accused, entries } = suggest(story, side)[who % ACCUSED[side].length] as ReturnType<typeof suggest>[number];
      const [a = 0, b = 0, c = 0] = cited;
      const [x, y, z] = entries;
      if (x === undefined || y === undefined || z === undefined || Math.max(a, b, c) >= log.length) return;
      const best = judge(story, side, { accused, evidence: [x, y, z] }, seed) as Verdict;
      const other = judge(story, side, { accused, evidence: [a, b, c] }, seed) as Verdict;
      expect(best.strength).toBeGreaterThanOrEqual(other.strength - 1e-9);
    }),
    { numRuns: 500 },
  );
});

test("suggestions name everybody of the side, and nothing that does not speak against them", () => {
  const found = suggest(storyOf(["retreat", "alliance"], ["destroyed", "terran", "raider", "bird-1"], NOTHING), "alliance");
  expect(found).toEqual([
    { accused: "kira", entries: [] },
    { accused: "garak", entries: [0] },
    { accused: "worf", entries: [] },
  ]);
});
