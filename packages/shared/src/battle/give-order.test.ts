import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashState } from "../replay/hash.ts";
import { otherSide } from "../ships/types.ts";
import { command, openField, run, shipNamed } from "../testing/open-field.ts";
import { give } from "../testing/order.ts";
import { anyOrderField, LEGAL, LEGAL_KINDS, legalOrder } from "../testing/order-table.ts";
import { someSetup } from "../testing/random-battle.ts";
import { anyOrder } from "../testing/random-orders.ts";
import { createBattle } from "./create.ts";
import type { BattleEvent } from "./events.ts";
import { giveOrder, steerByHand } from "./give-order.ts";
import type { FieldOrderKind } from "./orders/order.ts";
import type { RefusalCode } from "./refusals.ts";
import type { BattleState, Ship } from "./state.ts";
import { tick } from "./tick.ts";

/** The field with what the kind of order needs brought about. */
function ready(kind: FieldOrderKind): BattleState {
  const state = anyOrderField();
  LEGAL[kind].before?.(state);
  return state;
}

/** Gives the order; on refusal the state must be as it was, to the last bit. */
function offer(state: BattleState, kind: FieldOrderKind, side = LEGAL[kind].side, id?: number): RefusalCode | null {
  const before = hashState(state);
  const out: BattleEvent[] = [];
  const code = give(state, side, legalOrder(state, kind, id), out);
  if (code !== null) {
    expect(hashState(state)).toBe(before);
    expect(out).toEqual([]);
  }
  return code;
}

const flying = LEGAL_KINDS.filter((kind) => LEGAL[kind].needs === "crew");
const withShip = LEGAL_KINDS.filter((kind) => LEGAL[kind].ship !== null);

describe.each(LEGAL_KINDS)("%s", (kind) => {
  test("is carried out when it is legal, and can be seen in the state", () => {
    const state = ready(kind);
    const before = hashState(state);
    expect(offer(state, kind)).toBe(null);
    expect(hashState(state)).not.toBe(before);
  });

  test("is refused once the battle is over", () => {
    const state = ready(kind);
    state.phase = "aftermath";
    expect(offer(state, kind)).toBe("battle-over");
  });
});

/** What makes a ship unfit, and what is then said. */
const SPOILT: readonly (readonly [RefusalCode, Partial<Ship>])[] = [
  ["ship-lost", { status: "destroyed" }],
  ["ship-gone", { status: "withdrawn" }],
  ["ship-away", { status: "away" }],
];

describe.each(withShip)("%s to a ship", (kind) => {
  const named = LEGAL[kind].ship as string;

  test.each(SPOILT)("%s", (code, how) => {
    const state = ready(kind);
    Object.assign(shipNamed(state, named), how);
    expect(offer(state, kind)).toBe(code);
  });

  test("of the other side, or that there is not, is refused without telling which", () => {
    const state = ready(kind);
    expect(offer(state, kind, otherSide(LEGAL[kind].side))).toBe("not-yours");
    expect(offer(state, kind, LEGAL[kind].side, 99)).toBe("not-yours");
    for (const ship of state.ships)
      if (ship.side !== LEGAL[kind].side) expect(offer(state, kind, LEGAL[kind].side, ship.id)).toBe("not-yours");
  });
});

describe.each(flying)("%s", (kind) => {
  const { ship: named, side } = LEGAL[kind];
  const own = (state: BattleState) => shipNamed(state, named as string);

  test.each<[RefusalCode, (state: BattleState) => void]>([
    ["ship-docked", (state) => void Object.assign(own(state), { status: "docked" })],
    ["ship-in-scaffold", (state) => void Object.assign(own(state), { status: "scaffold" })],
    ["crew-broken", (state) => void Object.assign(own(state), { broken: true })],
    ["under-helm", (state) => void Object.assign(side === "terran" ? state.terran : state.alliance, { helm: own(state).id })],
    ["fleet-retreating", (state) => void Object.assign(side === "terran" ? state.terran : state.alliance, { retreating: true })],
  ])("%s", (code, spoil) => {
    const state = ready(kind);
    spoil(state);
    expect(offer(state, kind)).toBe(code);
  });

  test("does not move the station", () => {
    if (side === "terran") expect(offer(ready(kind), kind, "terran", 0)).toBe("immobile");
  });
});

test.each(["attack", "orbit", "strafe", "stand-off", "target", "board"] as const)("%s needs a contact that is there", (kind) => {
  const state = ready(kind);
  const order = { ...legalOrder(state, kind), target: 4999 };
  const before = hashState(state);
  expect(give(state, LEGAL[kind].side, order)).toBe("no-contact");
  expect(hashState(state)).toBe(before);
});

test("a group goes without those who cannot, as long as one can", () => {
  const state = anyOrderField();
  const [one, two] = [shipNamed(state, "bird-1"), shipNamed(state, "bird-2")];
  one.status = "destroyed";
  expect(give(state, "alliance", { kind: "hold", ships: [one.id, two.id] })).toBe(null);
  expect(two.tasks.map((task) => task.kind)).toEqual(["hold"]);
  expect(one.tasks).toEqual([]);
  expect(give(state, "alliance", { kind: "hold", ships: [two.id, shipNamed(state, "raider").id] })).toBe("not-yours");
});

test("a ship named twice gets its order once", () => {
  const state = anyOrderField();
  const bird = shipNamed(state, "bird-1");
  command(state, "bird-1", { kind: "move", ships: [bird.id, bird.id], x: 0, y: 0, queue: true });
  expect(bird.tasks).toHaveLength(1);
});

test("whatever is ordered in a running battle, a refusal says why and changes nothing, and nothing throws", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("terran" as const, "alliance" as const), anyOrder, fc.nat(30)), { maxLength: 40 }),
      fc.nat(40),
      (orders, n) => {
        const state = createBattle(someSetup(n));
        for (const [side, order, ticks] of orders) {
          const before = hashState(state);
          const out: BattleEvent[] = [];
          const refusal = giveOrder(state, side, order, out);
          if (refusal !== null) {
            expect(hashState(state)).toBe(before);
            expect(out).toEqual([]);
          }
          for (let i = 0; i < ticks; i++) tick(state, []);
        }
      },
    ),
    { numRuns: 60, seed: 2372 },
  );
});

test("the hand on the helm is kept within its range; what is no number, and a hand without a helm, move nothing", () => {
  const state = openField([
    { name: "defiant", x: 0, y: 0 },
    { name: "bird-1", x: 1900, y: 0 },
  ]);
  const before = hashState(state);
  steerByHand(state, "terran", 1, 1);
  expect(hashState(state)).toBe(before);
  give(state, "terran", { kind: "take-helm", ship: shipNamed(state, "defiant").id });
  steerByHand(state, "terran", -9, 7);
  expect([state.terran.helmTurn, state.terran.helmThrottle]).toEqual([-1, 1]);
  steerByHand(state, "terran", Number.NaN, 0);
  steerByHand(state, "terran", 0, Number.NaN);
  expect([state.terran.helmTurn, state.terran.helmThrottle]).toEqual([-1, 1]);
  steerByHand(state, "terran", Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  run(state, 1, () => {});
  expect(Number.isFinite(shipNamed(state, "defiant").x)).toBe(true);
});
