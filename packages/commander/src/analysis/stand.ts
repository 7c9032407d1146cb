import type { BattleState } from "@terok-nor/shared/battle/state.ts";

/**
 * Where a battle truly stood before anything was done at a tick, kept as text, of which a copy is made for each battle
 * played on; and at how many of its steps one of the battle's goes by there.
 */
export interface Stand {
  /** The battle's own. */
  readonly tick: number;
  readonly text: string;
  readonly pace: number;
}

/** Steps a second of a battle played on: the rules behave alike at half the rate of play, and cost a quarter less. */
const HZ = 10;

/** Keeps where a battle stands, to be played on at fewer steps a second than it is fought at. */
export function standOf(state: BattleState): Stand {
  const hz = Math.min(HZ, state.setup.hz);
  const pace = hz / state.setup.hz;
  const at = (tick: number): number => (tick < 0 ? tick : Math.round(tick * pace));
  const ships = state.ships.map((ship) => ({
    ...ship,
    mounts: ship.mounts.map((mount) => ({ ...mount, ready: at(mount.ready), next: at(mount.next) })),
  }));
  const slower: BattleState = { ...state, setup: { ...state.setup, hz }, tick: at(state.tick), assaultAt: at(state.assaultAt), ships };
  return { tick: state.tick, text: JSON.stringify(slower), pace };
}

/** A copy of where a battle stood, to be played on with other rolls. */
export function copyOf({ text }: Stand, chance: number): BattleState {
  // What structuredClone makes is played at half the speed (docs/decisions/choices-that-matter.md).
  const copy: BattleState = JSON.parse(text);
  return { ...copy, setup: { ...copy.setup, chance } };
}
