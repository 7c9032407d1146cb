import type { Verdict } from "@terok-nor/commander/analysis/analysis.ts";
import { type Stand, standOf } from "@terok-nor/commander/analysis/stand.ts";
import { differenceOf, Runner, verdictOn } from "@terok-nor/commander/analysis/weigh.ts";
import { createDraw, lotOf } from "@terok-nor/commander/counsel/draw.ts";
import type { Field } from "../tournament/options.ts";
import { type Deed, fight, type Plant } from "./fought.ts";

/**
 * Deeds tried in a battle, the pairs of battles that choose the one to be left undone, and those that say what that
 * costs.
 */
interface Pains {
  readonly deeds: number;
  readonly choosing: number;
  readonly saying: number;
}
const PAINS: Pains = { deeds: 14, choosing: 8, saying: 40 };
/** s before the end of a battle within which nothing is planted: little can come of it. */
const LATE = 60;
/** What lots are drawn by, besides the field's seed and the battle's number. */
const PLANTING = 7000;

/** A plant, and what it costs its side: the odds by which it is better not planted. */
export interface Costly {
  readonly plant: Plant;
  readonly cost: Verdict;
}

/**
 * Plants a mistake in battle `index`: of some things its captains do, one of each kind, the one is left undone for
 * `lasts` s, from the moment at which it was done, that seems to cost most. What it does cost, other battles say.
 */
export function plantIn(field: Field, index: number, lasts: number, pains = PAINS): Costly {
  const seed = lotOf(lotOf(field.seed, PLANTING), index);
  const { deeds, past } = fight(field, index);
  const hz = past.setup.hz;
  const tried = oneOfEach(
    deeds.filter(({ tick, intention }) => intention !== "clear-scaffold" && tick < past.ticks - LATE * hz),
    seed,
    pains.deeds,
  );
  const stands = standsAt(field, index, new Set(tried.map(({ tick }) => tick)));
  const plants = tried.map(({ tick, side, intention }) => {
    const plant: Plant = { side, without: intention, from: tick, until: tick + lasts * hz };
    return { plant, ...waysOf(stands.get(tick) as Stand, plant, lotOf(seed, tick)) };
  });
  for (const { done, undone } of plants) for (const way of [done, undone]) way.upTo(pains.choosing);
  const costs = plants.map(({ done, undone }) => differenceOf(done, undone));
  const worst = plants[costs.indexOf(Math.max(...costs))];
  if (worst === undefined) throw new Error(`Nobody does anything in battle ${index}.`);
  const { plant, done, undone } = worst;
  for (const way of [done, undone]) way.upTo(pains.choosing + pains.saying);
  return { plant, cost: verdictOn(done.won.slice(pains.choosing), undone.won.slice(pains.choosing)) };
}

/** One deed of each side and intention, drawn by lot. */
function oneOfEach(deeds: readonly Deed[], seed: number, most: number): Deed[] {
  const draw = createDraw(seed);
  const drawn = deeds.map((deed, i) => ({ deed, key: draw("run", i) })).sort((a, b) => a.key - b.key);
  const kinds = new Map(drawn.map(({ deed }) => [`${deed.side} ${deed.intention}`, deed]));
  return [...kinds.values()].slice(0, most);
}

function standsAt(field: Field, index: number, ticks: ReadonlySet<number>): Map<number, Stand> {
  const stands = new Map<number, Stand>();
  fight(field, index, null, (state) => {
    if (ticks.has(state.tick)) stands.set(state.tick, standOf(state));
  });
  return stands;
}

function waysOf(stand: Stand, { side, without, until }: Plant, seed: number): { readonly done: Runner; readonly undone: Runner } {
  const line = { side, until, entries: [] };
  return {
    done: new Runner(stand, { ...line, without: [] }, seed),
    undone: new Runner(stand, { ...line, without: [without] }, seed),
  };
}
