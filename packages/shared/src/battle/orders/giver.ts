import type { Approach } from "../../approach/state.ts";
import type { ContactId, ShipId } from "../../ships/ids.ts";
import type { Side } from "../../ships/types.ts";
import type { BattleEvent } from "../events.ts";
import { classOf, thingOf, trackById } from "../field.ts";
import type { RefusalCode } from "../refusals.ts";
import { type BattleState, CONFIRMED_AT, type Ship, type SideState, type Track } from "../state.ts";

/** Where an order arrives: the battle, the side that gave it, and where its events go. */
export interface Giver {
  readonly state: BattleState;
  readonly side: Side;
  readonly own: SideState;
  readonly out: BattleEvent[];
}

/** The chart: orders about it are let through in act one only, and that has one. */
export function chartOf({ state }: Giver): Approach {
  return state.chart as Approach;
}

export function isRefusal(found: object | RefusalCode): found is RefusalCode {
  return typeof found === "string";
}

const GONE: Readonly<Partial<Record<Ship["status"], RefusalCode>>> = { destroyed: "ship-lost", withdrawn: "ship-gone", away: "ship-away" };

/** One own ship that is here to be given orders, whatever it is doing. */
export function shipFor(giver: Giver, id: ShipId): Ship | RefusalCode {
  const ship = giver.state.ships[id];
  if (ship === undefined || ship.side !== giver.side) return "not-yours";
  return GONE[ship.status] ?? ship;
}

/** Own ships that are here: those of a group that are lost or away are passed over, unless no other is left. */
export function shipsFor(giver: Giver, ids: readonly ShipId[]): Ship[] | RefusalCode {
  return sift(giver, ids, (ship) => (ship.side === giver.side ? null : "not-yours"));
}

/** Own ships that can be told where to fly. */
export function crewsFor(giver: Giver, ids: readonly ShipId[]): Ship[] | RefusalCode {
  return sift(giver, ids, (ship) => whyNotFly(giver, ship));
}

function sift(giver: Giver, ids: readonly ShipId[], why: (ship: Ship) => RefusalCode | null): Ship[] | RefusalCode {
  const able: Ship[] = [];
  let first: RefusalCode | null = null;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as ShipId;
    if (ids.indexOf(id) < i) continue;
    const ship = shipFor(giver, id);
    if (ship === "not-yours") return ship;
    const reason = isRefusal(ship) ? ship : why(ship);
    if (reason !== null) first ??= reason;
    else if (!isRefusal(ship)) able.push(ship);
  }
  return able.length > 0 ? able : (first ?? "not-yours");
}

function whyNotFly(giver: Giver, ship: Ship): RefusalCode | null {
  if (classOf(ship).speed === 0) return "immobile";
  if (giver.own.retreating) return "fleet-retreating";
  if (ship.status === "docked") return "ship-docked";
  if (ship.status === "scaffold") return "ship-in-scaffold";
  if (ship.broken) return "crew-broken";
  if (giver.own.helm === ship.id) return "under-helm";
  return null;
}

/** A contact of this side. */
export function contactFor(giver: Giver, id: ContactId): Track | RefusalCode {
  return trackById(giver.own, id) ?? "no-contact";
}

/** Whether a side, as far as it knows, could board a contact: it is confirmed and has a garrison. */
export function boardable(giver: Giver, track: Track): boolean {
  if (track.scan < CONFIRMED_AT) return false;
  const thing = thingOf(giver.state, track.of);
  return thing !== null && "hull" in thing && classOf(thing).garrison > 0;
}
