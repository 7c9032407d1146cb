import { createBattle, setupOf } from "@terok-nor/shared/battle/create.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { expect, test, vi } from "vitest";
import { createCaptain } from "../captain.ts";
import { playOn } from "../take-turn.ts";
import { believedBattle } from "./believed-battle.ts";
import { forecasting } from "./forecast.ts";
import { reckonOdds } from "./reckon.ts";

// A whole approach is played here, and battles in thought.
vi.setConfig({ testTimeout: 60_000 });

/** A full battle some s after the fleet has arrived, with what the captains made of the approach. */
function arrived(seconds: number): BattleState {
  const setup = setupOf(choicesFor("full", 3), 5, 9);
  const state = createBattle(setup);
  const captains = {
    terran: createCaptain("terran", "admiral", 1, setup, { raider: "strikes-only" }),
    alliance: createCaptain("alliance", "admiral", 2, setup, { fleet: "rush" }),
  };
  while (state.phase === "approach") playOn(state, captains, state.tick + 1);
  playOn(state, captains, state.tick + seconds * setup.hz);
  return state;
}

test("before the fleet is there counsel says nothing, and reckons all the same", () => {
  const state = createBattle(setupOf(choicesFor("full", 3), 5, 9));
  for (const side of SIDES) {
    const picture = seenBy(state, side);
    expect([...forecasting(picture, state.setup, { runs: 2, seed: 1 })]).toEqual([]);
    const odds = reckonOdds(picture, state.setup);
    expect(odds).toBeGreaterThan(0);
    expect(odds).toBeLessThan(1);
  }
});

test("a side's own ships are believed as the approach has left them, those to come late among them", () => {
  const state = arrived(2);
  for (const side of SIDES) {
    const believed = believedBattle(seenBy(state, side), state.setup, 1);
    expect(believed.phase).toBe("assault");
    expect(believed.tick - believed.assaultAt).toBe(state.tick - state.assaultAt);
    for (const ship of state.ships.filter((each) => each.side === side)) {
      const same = believed.ships[ship.id];
      expect(same).toMatchObject({ status: ship.status, ceilings: ship.ceilings });
      expect(same?.hull).toBeCloseTo(ship.hull);
    }
    const late = state.arrivals.filter(({ ship }) => state.ships[ship]?.side === side);
    expect(believed.arrivals.map(({ ship, due }) => [ship, due])).toEqual(late.map(({ ship, due }) => [ship, due]));
  }
  const mounts = (each: BattleState) => each.ships[0]?.mounts.map((mount) => mount.down);
  expect(mounts(believedBattle(seenBy(state, "terran"), state.setup, 1))).toEqual(mounts(state));
});

test("how ready the rebels are the Alliance can only suppose: its belief is the same whatever the works came to", () => {
  const state = arrived(1);
  const picture = seenBy(state, "alliance");
  const other = structuredClone(state);
  other.readiness = { ...other.readiness, overhaul: 0, batteries: 0, fidelity: 0 };
  expect(believedBattle(seenBy(other, "alliance"), state.setup, 4)).toEqual(believedBattle(picture, state.setup, 4));
  expect(believedBattle(picture, state.setup, 4).readiness.batteries).toBeLessThan(6);
});

test("a forecast is made of the assault that follows", () => {
  const state = arrived(20);
  for (const side of SIDES) {
    const said = [...forecasting(seenBy(state, side), state.setup, { runs: 1, seed: 3 })];
    expect(said).toHaveLength(1);
  }
});
