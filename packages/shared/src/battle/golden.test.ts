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
      "terran, fleet-withdrew, 208 s, margin 87: terok-nor 6928, defiant 477, raider 138, flagship destroyed 0, galor-1 withdrawn 30, galor-2 destroyed 0, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0",
      "alliance, station-destroyed, 185 s, margin 61: terok-nor destroyed 0, defiant 477, raider destroyed 0, flagship 3600, galor-1 489, galor-2 981, galor-3 1000, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0, bird-5 destroyed 0, bird-6 destroyed 0",
      "alliance, station-destroyed, 169 s, margin 60: terok-nor destroyed 0, defiant 283, raider docked 124, flagship 3600, galor-1 905, galor-2 1000, galor-3 568, galor-4 541, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0, bird-5 destroyed 0, bird-6 destroyed 0, bird-7 destroyed 0, bird-8 destroyed 0",
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
      "209 s of approach, 10 contacts, 6 of them lies; overhaul 1, cannons 4, shields 1, drive 1, batteries 0, sectors 1, projectors 6, fidelity 1; alliance, station-destroyed, 435 s, margin 76: terok-nor destroyed 0, defiant destroyed 0, raider destroyed 0, flagship 3115, galor-1 1000, galor-2 1000, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0",
      "208 s of approach, 12 contacts, 6 of them lies; overhaul 1, cannons 4, shields 1, drive 1, batteries 3, sectors 0.99, projectors 5, fidelity 1; alliance, station-destroyed, 392 s, margin 49: terok-nor destroyed 0, defiant 420, raider destroyed 0, flagship 1075, galor-1 965, galor-2 150, galor-3 271, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 destroyed 0, bird-4 destroyed 0, bird-5 destroyed 0, bird-6 destroyed 0",
      "183 s of approach, 10 contacts, 5 of them lies; overhaul 1, cannons 4, shields 1, drive 1, batteries 5, sectors 1, projectors 6, fidelity 1; terran, fleet-withdrew, 326 s, margin 81: terok-nor 12411, defiant docked 358, raider destroyed 0, flagship destroyed 0, galor-1 withdrawn 1000, galor-2 withdrawn 1000, galor-3 withdrawn 1000, galor-4 withdrawn 1000, bird-1 destroyed 0, bird-2 destroyed 0, bird-3 withdrawn 120, bird-4 withdrawn 120",
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
      "bird-1 1011,1193 on -118",
      "bird-2 896,1255 on -118",
      "bird-3 782,1317 on -118",
      "bird-4 668,1378 on -118",
      "bird-5 553,1440 on -118",
      "bird-6 439,1501 on -118",
    ]
  `);
});
