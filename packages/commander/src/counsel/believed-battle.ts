import { createBattle } from "@terok-nor/shared/battle/create.ts";
import { makeReady } from "@terok-nor/shared/battle/opening.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Muster } from "../mind/muster.ts";
import { createDraw, lotOf } from "./draw.ts";
import { placeEnemies } from "./enemy-side.ts";
import { identify } from "./identify.ts";
import { acquaint } from "./knowledge.ts";
import { placeOwn } from "./own-side.ts";
import { expectedReadiness } from "./readiness.ts";
import { spendStores } from "./stores.ts";
import { placeTorpedoes } from "./torpedoes.ts";

/** s for which the raider of a full battle is thought to be away, by those who do not know. */
const RAIDER_AWAY = 60;

/** A full battle whose fleet has arrived goes on like an assault; where everybody is, the picture says. */
function openingOf({ mode }: Muster): Partial<Muster> {
  return mode === "full" ? { mode: "assault", overhaul: 1, batteries: 6, raiderAway: RAIDER_AWAY } : {};
}

/**
 * The battle as one side believes it to be: its own ships as they are, of the enemy what has
 * been seen of it, and for everything it does not know (which ship a blip is, where an unseen
 * one stands) a guess drawn by `lot`. Made of the picture and the muster alone; the rolls of
 * what follows come from `lot`, too. Another step rate than the battle's own is cheaper to play.
 */
export function believedBattle(picture: Picture, muster: Muster, lot: number, hz = muster.hz): BattleState {
  const state = createBattle({ ...muster, ...openingOf(muster), hz, chance: lotOf(lot, 0) });
  const draw = createDraw(lot);
  state.tick = Math.round((picture.tick * hz) / muster.hz);
  state.assaultAt = Math.round((picture.assaultAt * hz) / muster.hz);
  if (muster.mode === "full") {
    state.readiness = expectedReadiness(picture, muster);
    makeReady(state);
  }
  const { phase, winner, ending } = picture;
  Object.assign(state, { phase, winner, ending });
  for (const ship of state.ships) ship.tasks.length = 0;
  placeOwn(state, picture, draw);
  const known = identify(state, picture, draw);
  const stands = placeEnemies(state, picture, known, draw);
  spendStores(state, picture, draw);
  placeTorpedoes(state, picture);
  acquaint(state, picture, stands);
  return state;
}
