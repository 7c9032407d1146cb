import type { BattleEvent } from "../battle/events.ts";
import { RAIDER_SHIP } from "../battle/opening.ts";
import type { BattleState } from "../battle/state.ts";
import type { ContactId, SquadronId, ThingId } from "../ships/ids.ts";
import type { Side } from "../ships/types.ts";
import { nameOf, nameOfContact, nameOfFacing, nameOfSquadron, SHADOW } from "./log-names.ts";
import type { LogEntry, LogKind } from "./story.ts";

/** The entry an event makes in the log, or null. Call it before the next tick. */
export function entryOf(state: BattleState, event: BattleEvent): LogEntry | null {
  switch (event.kind) {
    case "shield-down":
    case "breach":
      return of(state, event.kind, event.a, nameOfFacing(state, event.a, event.facing));
    case "system-down":
      return of(state, event.kind, event.a, event.system);
    case "destroyed":
      return of(state, event.kind, event.a, event.b < 0 || event.b === event.a ? event.cause : nameOf(state, event.b));
    case "call":
    case "boarding":
      return of(state, event.kind, event.a, nameOf(state, event.b));
    case "scaffold-clear":
      return of(state, "clear-of-scaffold", event.a, null);
    case "withdrew":
    case "arrived":
    case "broke":
    case "rallied":
    case "stress":
    case "captured":
    case "projected":
      return of(state, event.kind, event.a, null);
    case "retreat":
      return entry(state, "retreat", event.side, null, null);
    case "over":
      return entry(state, "over", event.winner, null, event.ending);
    case "contact":
    case "confirmed":
    case "exposed":
      return learnt(state, event);
    case "struck":
      return entry(state, "struck", "terran", nameOf(state, RAIDER_SHIP), nameOf(state, event.ship));
    case "caught":
      return entry(state, "caught", "alliance", nameOfSquadron(state, event.squadron), nameOf(state, RAIDER_SHIP));
    case "work-done":
    case "accident":
      return entry(state, event.kind, "terran", null, event.work);
    case "arrival":
      return entry(state, "arrived", "alliance", "flagship", null);
    default:
      return null;
  }
}

/** The entries of what happens on the chart without an event of its own. */
export function chaseEntry(state: BattleState, squadron: SquadronId, contact: ContactId): LogEntry {
  return entry(state, "chased", "alliance", nameOfSquadron(state, squadron), nameOfContact(state, "alliance", contact));
}
export function raiderLostEntry(state: BattleState, squadron: SquadronId): LogEntry {
  return entry(state, "destroyed", "terran", nameOf(state, RAIDER_SHIP), nameOfSquadron(state, squadron));
}
export function projectedEntry(state: BattleState): LogEntry {
  return entry(state, "projected", "terran", nameOf(state, RAIDER_SHIP), null);
}

function learnt(state: BattleState, { kind, side, contact }: Extract<BattleEvent, { contact: ContactId }>): LogEntry {
  const kinds = { contact: "sighted", confirmed: "proved", exposed: "exposed" } as const;
  const what = kind === "exposed" ? SHADOW : nameOfContact(state, side, contact);
  return entry(state, kinds[kind as keyof typeof kinds], side, null, what);
}

/** Of a ship, where it is; on the chart there is no such place. */
function of(state: BattleState, kind: LogKind, id: ThingId, other: string | null): LogEntry | null {
  const ship = state.ships[id];
  if (ship === undefined) return null;
  const at = state.phase === "approach" ? null : ([Math.round(ship.x), Math.round(ship.y)] as const);
  return { ...entry(state, kind, ship.side, ship.name, other), at };
}

function entry({ tick }: BattleState, kind: LogKind, side: Side, ship: string | null, other: string | null): LogEntry {
  return { tick, kind, side, ship, other, at: null };
}
