import { expect, test } from "vitest";
import { packFrame, unpackFrame } from "../replay/keyframe.ts";
import { MAX_OWN_ID } from "../ships/ids.ts";
import { seenByBoth } from "../sight/both.ts";
import { SHIP_ROWS } from "../wire/limits.ts";
import { LARGEST, MOST_SHIPS } from "./counts.ts";
import { createBattle, defaultSetup } from "./create.ts";
import { MAX_SHIPS_PER_ORDER } from "./order-limits.ts";

test("every ship of the largest battle has a number of its own kind and a place on the wire, in an order and in a replay", () => {
  const setup = { ...defaultSetup(1, 2), ...LARGEST };
  const state = createBattle(setup);
  expect(state.ships).toHaveLength(MOST_SHIPS);
  expect(Math.max(...state.ships.map(({ id }) => id))).toBeLessThanOrEqual(MAX_OWN_ID);
  expect(Math.min(SHIP_ROWS, MAX_SHIPS_PER_ORDER)).toBeGreaterThanOrEqual(MOST_SHIPS);
  const drawn = unpackFrame(packFrame(state, null), null, setup);
  const fleet = ({ own }: ReturnType<typeof seenByBoth>) => own.map(({ id, name, x }) => [id, name, Math.round(x / 10)]);
  expect(drawn && fleet(seenByBoth(drawn))).toEqual(fleet(seenByBoth(state)));
});
