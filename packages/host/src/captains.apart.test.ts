import { type Captain, createCaptain } from "@terok-nor/commander/captain.ts";
import { LEVEL_NAMES } from "@terok-nor/commander/mind/levels.ts";
import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { playRecord } from "@terok-nor/shared/replay/record.ts";
import { CAPTAIN_LEVELS } from "@terok-nor/shared/wire/tables.ts";
import { beforeEach, expect, test, vi } from "vitest";
import { Captains, type CaptainsNeeds } from "./captains.ts";
import { Fight } from "./fight.ts";

const SETUP = { ...defaultSetup(5, 6), raiderAway: 0 };
const BOTH = [
  { side: "terran", level: "admiral" },
  { side: "alliance", level: "admiral" },
] as const;

vi.mock("@terok-nor/commander/captain.ts", async (importOriginal) => {
  const real = await importOriginal<typeof import("@terok-nor/commander/captain.ts")>();
  return { ...real, createCaptain: vi.fn(real.createCaptain) };
});
const { createCaptain: real } = await vi.importActual<typeof import("@terok-nor/commander/captain.ts")>("@terok-nor/commander/captain.ts");
/** Puts captains of the test's own making in the seats. */
const appoint = (think: Captain["think"]) =>
  vi.mocked(createCaptain).mockImplementation((side, level) => ({ side, level, due: (tick) => tick % 20 === 0, think }));

const noted: string[] = [];
/** Nobody thinks: a strategist is never answered. */
const NEEDS: CaptainsNeeds = {
  thinking: { ponderFor: () => () => undefined },
  seedFrom: (secret, purpose) => secret * 31 + purpose.length,
  log: { error: (_, text) => noted.push(text), warn: () => undefined },
  tag: 1,
};

beforeEach(() => {
  noted.length = 0;
  vi.mocked(createCaptain).mockImplementation(real);
});

function fightOn(ticks: number): Fight {
  const fight = new Fight(SETUP);
  const captains = new Captains(fight, BOTH, NEEDS);
  for (let i = 0; i < ticks; i++) {
    captains.takeTurns();
    fight.step();
  }
  return fight;
}

test("the levels a page may ask for are those the captains have", () => {
  expect(CAPTAIN_LEVELS).toEqual(LEVEL_NAMES);
});

test("what captains order is recorded as a person's orders are, with the reason of each, and plays again to the same state", () => {
  const fight = fightOn(600);
  const sides = new Set(fight.record.entries.map((entry) => entry.side));
  expect([...sides].sort()).toEqual(["alliance", "terran"]);
  expect(new Set(fight.reasons.kept.map((reason) => reason.side))).toEqual(sides);
  expect(fight.reasons.kept[0]).toMatchObject({ level: "admiral", intention: expect.any(String), shipName: expect.any(String) });
  expect(hashState(playRecord(fight.record, 600, () => undefined))).toBe(fight.hash());
});

test("a captain has its tastes from the battle's secret, is not told it, and no other battle's captain has the same", () => {
  fightOn(1);
  new Captains(new Fight({ ...SETUP, chance: SETUP.chance + 1 }), BOTH, NEEDS);
  const seeds = vi.mocked(createCaptain).mock.calls.map(([, , seed]) => seed);
  expect(new Set(seeds).size).toBe(4);
  for (const [, , seed, muster] of vi.mocked(createCaptain).mock.calls) {
    expect(seed).not.toBe(SETUP.chance);
    expect(muster).not.toHaveProperty("chance");
  }
});

test("a look that throws, or comes to what is no order, changes nothing, and the battle goes on", () => {
  const hold: Order = { kind: "hold", ships: [2] };
  for (const think of [
    () => {
      throw new Error("on purpose");
    },
    () => ({ orders: [hold, { ...hold, ships: ["2"] } as never], reasons: [] }),
    () => null as never,
  ] satisfies Captain["think"][]) {
    appoint(think);
    const fight = fightOn(100);
    expect(fight.tick).toBe(100);
    expect(fight.record.entries).toEqual([]);
  }
});

test("of a captain that throws at every look, whoever runs the battle hears once, not at every look", () => {
  appoint(() => {
    throw new Error("on purpose");
  });
  fightOn(100);
  expect(noted).toEqual(["a captain threw"]);
});

test("an order the rules refuse leaves no reason behind", () => {
  appoint(() => ({
    orders: [{ kind: "hold", ships: [77] }],
    reasons: [{ intention: "hunt" as never, ship: 77, target: -1 }],
  }));
  expect(fightOn(50).reasons.kept).toEqual([]);
});
