import { marginOf } from "@terok-nor/shared/aftermath/margin.ts";
import type { BattleState, Ship } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { openField, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LEVELS } from "../../mind/levels.ts";
import { lookAt, type View } from "../../mind/view.ts";
import { scoresOf } from "./scores.ts";

const NAMES = ["terok-nor", "defiant", "raider", "flagship", "galor-1", "galor-2"] as const;

/** Everybody close together, each with a share of its hull left, and all of it confirmed by the Alliance. */
function field(hulls: readonly number[]): BattleState {
  const state = openField(
    NAMES.map((name, i) => ({ name, x: i * 100, y: 0 })),
    { galors: 2, birds: 0 },
  );
  NAMES.forEach((name, i) => {
    const ship = shipNamed(state, name);
    ship.hull = CLASSES[ship.cls].hull * (hulls[i] as number);
  });
  return state;
}

const viewOf = (state: BattleState): View => lookAt(seenBy(state, "alliance"), state.setup, LEVELS.admiral, 1, 0);

/** The margin of a state once it has ended so, in the Alliance's favour. */
function scored(state: BattleState, winner: "terran" | "alliance", ending: NonNullable<BattleState["ending"]>): number {
  const margin = marginOf({ ...state, phase: "aftermath", winner, ending })?.margin ?? Number.NaN;
  return winner === "alliance" ? margin : -margin;
}

const hulls = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: NAMES.length, maxLength: NAMES.length });

test("what leaving would score is what the battle scores once the fleet has left", () => {
  fc.assert(
    fc.property(hulls, (each) => {
      const state = field(each);
      const { left } = scoresOf(viewOf(state), 1);
      for (const ship of state.ships) if (ship.side === "alliance") ship.status = "withdrawn";
      expect(left).toBe(scored(state, "terran", "full-retreat"));
    }),
    { numRuns: 40 },
  );
});

test("what winning would score is what the battle scores once the station is gone", () => {
  fc.assert(
    fc.property(hulls, (each) => {
      const state = field(each);
      const { won } = scoresOf(viewOf(state), 1);
      Object.assign(state.ships[0] as Ship, { status: "destroyed", hull: 0 });
      expect(won).toBe(scored(state, "alliance", "station-destroyed"));
    }),
    { numRuns: 40 },
  );
});

test("being beaten scores less than leaving in time, and the less the likelier the flagship is lost with it", () => {
  fc.assert(
    fc.property(hulls, (each) => {
      const view = viewOf(field(each));
      const [safe, unsafe] = [scoresOf(view, 1), scoresOf(view, 0)];
      expect(safe.beaten).toBeLessThan(safe.left);
      expect(unsafe.beaten).toBeLessThan(safe.beaten);
    }),
    { numRuns: 40 },
  );
});
