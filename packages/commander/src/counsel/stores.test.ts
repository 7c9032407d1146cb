import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { BattleState, Ship } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { expect, test } from "vitest";
import { believedBattle } from "./believed-battle.ts";

/** The opening, taken on to a moment without anything having happened. */
function at(seconds: number): BattleState {
  const state = createBattle(defaultSetup(3, 3));
  state.tick = seconds * state.setup.hz;
  return state;
}

const believe = (state: BattleState, side: Side, lot = 1) => believedBattle(seenBy(state, side), state.setup, lot);
const torpedoes = (ships: readonly Ship[]) => ships.flatMap((ship) => ship.mounts).reduce((sum, { left }) => sum + Math.max(0, left), 0);
const troops = (state: BattleState) => state.ships.reduce((sum, ship) => sum + ship.troops, 0);
const foes = (state: BattleState, side: Side) => state.ships.filter((ship) => ship.side !== side);

test("the longer the fight, the fewer torpedoes an enemy is thought to have left, and never fewer than none", () => {
  for (const side of SIDES) {
    const left = [0, 40, 120, 400].map((seconds) => torpedoes(foes(believe(at(seconds), side), side)));
    expect([...left].sort((a, b) => b - a)).toEqual(left);
    expect(left[0]).toBe(torpedoes(foes(at(0), side)));
    expect(left[3]).toBeLessThan((left[0] as number) * 0.8);
    const mounts = believe(at(900), side).ships.flatMap((ship) => ship.mounts);
    expect(mounts.every(({ left: each }) => each >= -1)).toBe(true);
  }
});

test("own stores are known and stay as they are", () => {
  for (const side of SIDES) {
    const state = at(400);
    const own = state.ships.filter((ship) => ship.side === side);
    expect(torpedoes(believe(state, side).ships.filter((ship) => ship.side === side))).toBe(torpedoes(own));
  }
});

test("while nobody has come aboard, the fleet is thought to have all its troops; boarders there are no longer on its ships", () => {
  const state = at(80);
  expect(troops(believe(state, "terran"))).toBe(troops(state));
  Object.assign(state.ships[0] as Ship, { boarders: 100, garrison: 405 });
  const left = troops(believe(state, "terran"));
  // Played battles: with 100 aboard and 15 defenders fallen about 180 to 220 have landed.
  expect(troops(state) - left).toBeGreaterThan(140);
  expect(troops(state) - left).toBeLessThan(260);
});

test("however long the fight aboard, no ship lands more than it brought, and own troops stay as they are", () => {
  const state = at(300);
  Object.assign(state.ships[0] as Ship, { boarders: 12, garrison: 40 });
  for (let lot = 0; lot < 10; lot++)
    for (const ship of believe(state, "terran", lot).ships) {
      expect(ship.troops).toBeGreaterThanOrEqual(0);
      expect(ship.troops).toBeLessThanOrEqual(CLASSES[ship.cls].troops);
    }
  expect(troops(believe(state, "alliance"))).toBe(troops(state));
});
