import { createBattle, defaultSetup, setupOf } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { choicesFor, type GalorCount, MATCHED } from "@terok-nor/shared/battle/matched.ts";
import { ORDER_KINDS, type Order, type OrderKind, orderSchema } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { CLASS_IDS, rowOf } from "@terok-nor/shared/ships/classes.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { expect, test, vi } from "vitest";
import { FLEET_PLANS, type FleetPlan, type Plan, RAIDER_PLANS, type RaiderPlan, WORKS_PLANS, type WorksPlan } from "./approach/plans.ts";
import { type Captain, createCaptain } from "./captain.ts";
import { BY_HAND } from "./intentions/by-hand.ts";
import { INTENTIONS, type IntentionName } from "./mind/intention-names.ts";
import { LEVEL_NAMES, LEVELS, type LevelName } from "./mind/levels.ts";
import type { Reason, Thought } from "./mind/thought.ts";

// Every order of whole battles is looked at.
vi.setConfig({ testTimeout: 60_000 });

interface Look {
  readonly captain: Captain;
  readonly seed: number;
  readonly setup: BattleSetup;
  readonly picture: Picture;
  readonly thought: Thought;
}

interface Played {
  readonly looks: Look[];
  readonly orders: Map<OrderKind, number>;
  readonly intentions: Map<IntentionName, number>;
  refused: number;
  given: number;
}

const FLYING: ReadonlySet<OrderKind> = new Set(["move", "attack", "strafe", "stand-off", "orbit", "guard"]);

/** Every plan of act one in its turn, none of the fleet's only against one of the raider's that shows nothing. */
function planOf(seed: number): Partial<Plan> {
  const n = Math.floor(seed / 2);
  return {
    raider: RAIDER_PLANS[n % RAIDER_PLANS.length] as RaiderPlan,
    works: WORKS_PLANS[n % WORKS_PLANS.length] as WorksPlan,
    fleet: FLEET_PLANS[(n + 2) % FLEET_PLANS.length] as FleetPlan,
  };
}

/**
 * Battles between captains of a level, every other one with the
 * approach, with everything they saw, thought and were answered.
 */
function play(level: LevelName, seeds: readonly number[]): Played {
  const played: Played = { looks: [], orders: new Map(), intentions: new Map(), refused: 0, given: 0 };
  for (const seed of seeds) {
    const galors = (2 + (seed % 3)) as GalorCount;
    const setup: BattleSetup = setupOf(seed % 2 === 0 ? MATCHED[galors] : choicesFor("full", galors), seed * 31, seed * 77);
    const state = createBattle(setup);
    const captains = SIDES.map((side) => createCaptain(side, level, seed, setup, planOf(seed)));
    while (state.phase !== "aftermath") {
      const events: BattleEvent[] = [];
      for (const captain of captains) {
        if (!captain.due(state.tick)) continue;
        const picture = seenBy(state, captain.side);
        const thought = captain.think(picture);
        played.looks.push({ captain, seed, setup, picture, thought });
        thought.orders.forEach((order, i) => {
          played.given++;
          const refusal = giveOrder(state, captain.side, order, events);
          if (refusal !== null) played.refused++;
          else count(played, order, thought.reasons[i] as Reason);
        });
      }
      tick(state, events);
    }
  }
  return played;
}

function count(played: Played, order: Order, reason: Reason): void {
  played.orders.set(order.kind, (played.orders.get(order.kind) ?? 0) + 1);
  played.intentions.set(reason.intention, (played.intentions.get(reason.intention) ?? 0) + 1);
}

const admirals = play("admiral", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 33]);

test("the same picture, level and seed bring the same orders, from a captain that has seen nothing else", () => {
  for (const { captain, seed, setup, picture, thought } of admirals.looks.filter((_, i) => i % 29 === 0)) {
    const again = createCaptain(captain.side, captain.level, seed, setup, planOf(seed)).think(JSON.parse(JSON.stringify(picture)));
    expect({ ...again }).toEqual({ ...thought });
  }
});

test("every order has a valid shape, its reason beside it, and is all but never refused", () => {
  for (const { thought } of admirals.looks) {
    expect(thought.reasons).toHaveLength(thought.orders.length);
    for (const order of thought.orders) expect(orderSchema.safeParse(order).success).toBe(true);
  }
  expect(admirals.refused / admirals.given).toBeLessThan(0.03);
});

test("what a captain is to do without is no reason of its orders any more, on the chart and on the field", () => {
  const bereft = ["press-on", "set-pace", "man-the-works", "escort", "besiege"] as const satisfies readonly IntentionName[];
  const reasonsOf = (thought: Thought) => thought.reasons.map(({ intention }) => intention);
  const meant = new Set<IntentionName>();
  for (const { captain, seed, setup, picture, thought } of admirals.looks.filter((_, i) => i % 7 === 0)) {
    const without = createCaptain(captain.side, captain.level, seed, setup, planOf(seed), bereft).think(picture);
    for (const name of bereft) {
      if (reasonsOf(thought).includes(name)) meant.add(name);
      expect(reasonsOf(without)).not.toContain(name);
    }
  }
  expect([...meant].sort()).toEqual([...bereft].sort());
});

test("thinking changes nothing of the picture", () => {
  for (const { captain, picture } of admirals.looks.filter((_, i) => i % 97 === 0)) {
    const before = JSON.stringify(picture);
    captain.think(picture);
    expect(JSON.stringify(picture)).toBe(before);
  }
});

/**
 * Orders a captain may do without: its crews see to these matters, a ship has always somewhere better
 * to be than to lie still, guns are best left free, and to resign never scores more than to fight on.
 */
const UNNEEDED: ReadonlySet<OrderKind> = new Set([
  "take-helm",
  "release-helm",
  "target",
  "power",
  "reinforce",
  "repair",
  "crew",
  "withdraw",
  "hold",
  "fire",
  "resign",
]);

test("between them they use every kind of order but giving up, and what their crews do unasked", () => {
  expect(ORDER_KINDS.filter((kind) => !admirals.orders.has(kind) && !UNNEEDED.has(kind))).toEqual([]);
  expect(admirals.orders.has("resign")).toBe(false);
});

/** What captains meant once and mean no more: kept for the battles of which there are records. */
const FORMER: readonly IntentionName[] = ["form-up", "keep-off", "harass", "cease-fire", "fly-by-hand"];
const BY_CREWS = SIDES.flatMap((side) => BY_HAND[side].map(({ name }) => name));

test("every intention is acted on in one battle or the other, but for what crews do unasked", () => {
  expect(INTENTIONS.filter((intention) => ![...BY_CREWS, ...FORMER].includes(intention) && !admirals.intentions.has(intention))).toEqual(
    [],
  );
  expect([...BY_CREWS, ...FORMER].filter((intention) => admirals.intentions.has(intention))).toEqual([]);
});

test("a captain does its crews' work by hand when it is told to, but for first repairs, in which crews are mostly before it", () => {
  const done = new Set<IntentionName>();
  for (const { captain, seed, setup, picture } of admirals.looks.filter((_, i) => i % 5 === 0))
    for (const name of BY_CREWS) {
      const hands = createCaptain(captain.side, captain.level, seed, setup, planOf(seed), [], [name]).think(picture);
      if (hands.reasons.some(({ intention }) => intention === name)) done.add(name);
    }
  expect(BY_CREWS.filter((name) => name !== "first-repairs" && !done.has(name))).toEqual([]);
});

test("no class of ships that moves is left without a captain's orders, or where it is", () => {
  const led = new Set<string>();
  const flown = new Set<string>();
  for (const { picture, thought } of admirals.looks) {
    thought.orders.forEach((order, i) => {
      const cls = picture.own.find((ship) => ship.id === thought.reasons[i]?.ship)?.cls;
      if (cls === undefined || picture.chart !== null) return;
      led.add(cls);
      if (FLYING.has(order.kind)) flown.add(cls);
    });
  }
  const moving = CLASS_IDS.filter((cls) => rowOf(cls).speed > 0);
  expect(moving.filter((cls) => !led.has(cls) || !flown.has(cls))).toEqual([]);
});

test("no captain floods its crews: one order a look at most, the most pressing, and often none", () => {
  for (const { thought } of admirals.looks) expect(thought.orders.length).toBeLessThanOrEqual(LEVELS.admiral.atOnce);
  expect(admirals.given / admirals.looks.length).toBeLessThan(0.7);
});

test.each(LEVEL_NAMES)("a %s looks at its picture at its own pace, the sides at different ticks", (level) => {
  const setup = defaultSetup(1, 1);
  const looks = (side: Side) => {
    const captain = createCaptain(side, level, 1, setup);
    return Array.from({ length: 1000 }, (_, i) => i).filter((at) => captain.due(at));
  };
  const [terran, alliance] = [looks("terran"), looks("alliance")];
  expect(terran.length).toBeGreaterThan(2);
  expect(terran.filter((at) => alliance.includes(at))).toEqual([]);
});

test.each(LEVEL_NAMES)("%ss play whole battles to the end on both sides, and are all but never refused", (level) => {
  const played = play(level, [19, 23]);
  expect(played.refused / played.given).toBeLessThan(0.03);
  expect(played.looks.some(({ picture }) => picture.chart !== null)).toBe(true);
});
