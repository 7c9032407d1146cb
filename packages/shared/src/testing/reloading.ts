import { Packr } from "msgpackr";
import { createBattle } from "../battle/create.ts";
import type { BattleEvent } from "../battle/events.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";
import { hashState } from "../replay/hash.ts";
import { type BattleRecord, carryOut } from "../replay/record.ts";
import { playAtRandom, type RandomBattle } from "./random-battle.ts";

const packr = new Packr({ useRecords: false, structuredClone: false });
/** The ways in which a battle is saved, each good enough to go on from. */
export const SAVES: readonly ((state: BattleState) => BattleState)[] = [
  (state) => JSON.parse(JSON.stringify(state)),
  (state) => packr.unpack(packr.pack(state)),
];

type Save = (state: BattleState) => BattleState;
/** All of them in turn. */
const inTurn: Save = (state) => (SAVES[state.tick % SAVES.length] as Save)(state);
type Each = (state: BattleState, events: readonly BattleEvent[]) => void;

/** Plays a record, the state saved and reloaded before every single tick. */
function playReloading(record: BattleRecord, until: number, save: Save, each: Each): void {
  let state = createBattle(record.setup);
  let next = 0;
  while (state.tick < until && state.phase !== "aftermath") {
    const events: BattleEvent[] = [];
    next = carryOut(state, record.entries, next, events);
    state = save(state);
    tick(state, events);
    each(state, events);
  }
}

/** A battle that was played twice, the second time saved and reloaded before every tick. */
export interface Reloaded extends RandomBattle {
  /** First tick after which state or events differ; 0: none does, down to the last byte. */
  readonly partedAt: number;
}

/** Plays up to `seconds` of a battle at random, and again. @param save saves a state and reloads it. */
export function reloadEveryTick(setup: BattleSetup, seed: number, seconds: number, save = inTurn): Reloaded {
  const truth: number[] = [];
  const seen = (state: BattleState, events: readonly BattleEvent[]) => hashState([state, ...events]);
  const played = playAtRandom(setup, seed, seconds, (state, events) => void truth.push(seen(state, events)));
  const end = played.state.tick;
  let partedAt = 0;
  let last = "";
  let ticks = 0;
  playReloading(played.record, end, save, (state, events) => {
    ticks++;
    if (partedAt === 0 && seen(state, events) !== truth[state.tick - 1]) partedAt = state.tick;
    if (state.tick === end) last = JSON.stringify(state);
  });
  if (partedAt === 0 && (ticks !== truth.length || last !== JSON.stringify(played.state))) partedAt = end;
  return { ...played, partedAt };
}
