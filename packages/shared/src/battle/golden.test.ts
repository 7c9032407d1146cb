import { expect, test } from "vitest";
import { marginOf } from "../aftermath/margin.ts";
import { playExercise } from "../testing/exercise.ts";
import { createBattle, defaultSetup, setupOf } from "./create.ts";
import { choicesFor } from "./matched.ts";
import type { BattleState } from "./state.ts";

/** A battle in one line: who won how and when, by what margin, and what is left of every ship. */
function story(state: BattleState, hz: number): string {
  const ships = state.ships.map((ship) => `${ship.name} ${ship.status === "active" ? "" : `${ship.status} `}${Math.round(ship.hull)}`);
  return `${state.winner}, ${state.ending}, ${Math.round(state.tick / hz)} s, margin ${marginOf(state)?.margin}: ${ships.join(", ")}`;
}

/*
 * Golden battles: a change of rules or tables shows here as a readable difference. When it is meant, refresh with
 * `npx vitest run -u golden` in packages/shared and read the difference before committing it.
 */

test("battles played by rote, from their openings to their ends", () => {
  const stories = [1, 2, 3].map((n) => story(playExercise({ ...defaultSetup(n, n * 10), galors: 1 + n, birds: 2 + 2 * n }, 900).state, 20));
  expect(stories).toMatchInlineSnapshot(`
    [
      "terran, full-retreat, 296 s, margin 28: terok-nor 4161, defiant destroyed 0, raider destroyed 0, flagship withdrawn 1325, galor-1 withdrawn 253, galor-2 withdrawn 217, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0",
      "alliance, station-destroyed, 204 s, margin 73: terok-nor destroyed 0, defiant 469, raider destroyed 0, flagship 5000, galor-1 1180, galor-2 1180, galor-3 1139, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0, bird-5 destroyed 0, bird-6 destroyed 0",
      "alliance, station-destroyed, 180 s, margin 76: terok-nor destroyed 0, defiant destroyed 0, raider destroyed 0, flagship 5000, galor-1 1180, galor-2 1180, galor-3 1180, galor-4 1180, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0, bird-5 destroyed 0, bird-6 destroyed 0, bird-7 destroyed 0, bird-8 destroyed 0",
    ]
  `);
});

test("full battles played by rote: the approach and what came of it", () => {
  const stories = ([2, 3, 4] as const).map((galors) => {
    const { state } = playExercise({ ...setupOf(choicesFor("full", galors), galors, galors * 10), hz: 10 }, 900);
    const { readiness, chart, assaultAt } = state;
    const ready = Object.entries(readiness).map(([what, share]) => `${what} ${Math.round(share * 100) / 100}`);
    const lies = chart?.story.filter(({ real }) => !real).length;
    return `${Math.round(assaultAt / 10)} s of approach, ${chart?.story.length} contacts, ${lies} of them lies; ${ready.join(", ")}; ${story(state, 10)}`;
  });
  expect(stories).toMatchInlineSnapshot(`
    [
      "202 s of approach, 11 contacts, 8 of them lies; overhaul 1, cannons 2, shields 1, drive 1, batteries 2, sectors 1, projectors 6, fidelity 1; alliance, station-destroyed, 459 s, margin 73: terok-nor destroyed 0, defiant 472, raider destroyed 0, flagship 5000, galor-1 1180, galor-2 1180, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0, bird-5 destroyed 0",
      "207 s of approach, 13 contacts, 6 of them lies; overhaul 1, cannons 4, shields 1, drive 1, batteries 3, sectors 1, projectors 6, fidelity 1; alliance, station-destroyed, 414 s, margin 72: terok-nor destroyed 0, defiant 463, raider destroyed 0, flagship 5000, galor-1 1156, galor-2 174, galor-3 1027, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0, bird-5 destroyed 0, bird-6 destroyed 0, bird-7 destroyed 0",
      "229 s of approach, 9 contacts, 6 of them lies; overhaul 1, cannons 4, shields 1, drive 1, batteries 5, sectors 1, projectors 6, fidelity 1; alliance, station-destroyed, 482 s, margin 76: terok-nor destroyed 0, defiant destroyed 0, raider destroyed 0, flagship 5000, galor-1 1180, galor-2 1180, galor-3 withdrawn 330, galor-4 1180, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0",
    ]
  `);
}, 20_000);

test("where the ships stand at the opening", () => {
  const state = createBattle(defaultSetup(1, 1));
  const places = state.ships.map((ship) => `${ship.name} ${Math.round(ship.x)},${Math.round(ship.y)} on ${Math.round(ship.heading)}`);
  expect(places).toMatchInlineSnapshot(`
    [
      "terok-nor 0,0 on 0",
      "defiant -88,47 on 62",
      "raider -162,-100 on 62",
      "flagship 829,1541 on -118",
      "galor-1 1012,1375 on -118",
      "galor-2 686,1550 on -118",
      "galor-3 589,1602 on -118",
      "bird-1 954,1224 on -118",
      "bird-2 839,1286 on -118",
      "bird-3 725,1347 on -118",
      "bird-4 610,1409 on -118",
      "bird-5 496,1471 on -118",
    ]
  `);
});
