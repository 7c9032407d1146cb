import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";

/** Something bad that befell an own ship in a battle played in thought. */
export interface Peril {
  readonly kind: "shield" | "lost" | "captured";
  /** The ship's name. */
  readonly ship: string;
  /** Which shield; -1 for the rest. */
  readonly facing: number;
  /** s from now. */
  readonly at: number;
}

/** Share of a way's battles in which a peril must come to be told, and by which that must be more than the other way's. */
const TELLING = 0.5;
/** s within which it must come: later there will be other decisions. */
const SOON = 90;
/** What the fall of a shield weighs beside the loss of its ship. */
const SHIELD = 0.3;

/** Adds what befell a side's ships in one tick of a battle played in thought, `at` s from now; the first time counts. */
export function notePerils(state: BattleState, events: readonly BattleEvent[], side: Side, at: number, perils: Map<string, Peril>): void {
  if (at > SOON) return;
  for (const event of events) {
    if (event.kind !== "destroyed" && event.kind !== "captured" && event.kind !== "shield-down") continue;
    const ship = state.ships[event.a];
    if (ship === undefined || ship.side !== side) continue;
    const facing = event.kind === "shield-down" ? event.facing : -1;
    const kind = event.kind === "shield-down" ? "shield" : event.kind === "captured" ? "captured" : "lost";
    const key = `${kind} ${ship.name} ${facing}`;
    if (!perils.has(key)) perils.set(key, { kind, ship: ship.name, facing, at });
  }
}

type Seen = ReadonlyMap<string, Peril>;

/** What awaits a side in the battles of one way far more often than in those of another: the gravest of it, or null. */
export function perilOf(there: readonly Seen[], here: readonly Seen[]): Peril | null {
  let gravest: Peril | null = null;
  let most = 0;
  for (const [key, peril] of new Map(there.flatMap((seen) => [...seen]))) {
    const often = shareOf(there, key);
    const more = often - shareOf(here, key);
    if (often < TELLING || more < TELLING) continue;
    const weight = more * worthOf(peril.ship) * (peril.kind === "shield" ? SHIELD : 1);
    if (weight <= most) continue;
    most = weight;
    gravest = { ...peril, at: Math.round(middle(there.flatMap((seen) => seen.get(key)?.at ?? []))) };
  }
  return gravest;
}

/** What a ship is worth: what it takes to destroy it. Ships of a class are named after it and numbered. */
function worthOf(name: string): number {
  return CLASSES[name.replace(/-\d+$/, "") as ShipClassId].hull;
}

function shareOf(battles: readonly Seen[], key: string): number {
  return battles.filter((seen) => seen.has(key)).length / battles.length;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
