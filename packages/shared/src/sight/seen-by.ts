import { onField, seenToGo, sideState, thingOf } from "../battle/field.ts";
import { UNKNOWN_SPEED } from "../battle/rules/sensing.ts";
import { shadowLimit } from "../battle/rules/shadows.ts";
import { type BattleState, CLASS_AT, CONFIRMED_AT, type Ship, type Track } from "../battle/state.ts";
import { CLASS_IDS, rowOf } from "../ships/classes.ts";
import type { Side, WeaponId } from "../ships/types.ts";
import { chartSeenBy } from "./chart-seen-by.ts";
import { charges, ownShip, shadowMark } from "./own-parts.ts";
import type { Command, Contact, ContactDetail, Gone, Picture, TorpedoMark } from "./picture.ts";
import { torpedoIdFor } from "./torpedo-id.ts";

/**
 * What a side knows of a battle, and nothing else: the one place where truth becomes a picture. A warp shadow comes out
 * here as an ordinary contact. Pure; a new picture each time.
 */
export function seenBy(state: BattleState, side: Side): Picture {
  return {
    side,
    tick: state.tick,
    phase: state.phase,
    assaultAt: state.assaultAt,
    chart: state.phase === "approach" && state.chart !== null ? chartSeenBy(state.chart, state.setup, side) : null,
    own: state.ships.filter((ship) => ship.side === side).map((ship) => ownShip(state, ship)),
    contacts: contactsOf(state, side),
    gone: goneOf(state, side),
    torpedoes: torpedoesOf(state, side),
    shadows: state.shadows.filter((shadow) => shadow.side === side).map(shadowMark),
    command: commandOf(state, side),
    winner: state.winner,
    ending: state.ending,
  };
}

function contactsOf(state: BattleState, side: Side): Contact[] {
  const contacts: Contact[] = [];
  for (const track of sideState(state, side).tracks) {
    // Seen to go in this very tick: the side knows there is nothing there any more.
    if (track.seen && thingOf(state, track.of) === null) continue;
    contacts.push(contactOf(state, track));
  }
  return contacts;
}

/** Those seen to go in this very tick count with the rest, as they are no contacts any more. */
function goneOf(state: BattleState, side: Side): Gone[] {
  const own = sideState(state, side);
  const ships = own.gone.map((id) => state.ships[id] as Ship);
  for (const track of own.tracks) {
    const ship = seenToGo(state, track);
    if (ship !== null) ships.push(ship);
  }
  if (ships.length === 0) return [];
  const counts = CLASS_IDS.map((cls) => {
    const alike = ships.filter((ship) => ship.cls === cls);
    const destroyed = alike.filter((ship) => ship.status === "destroyed").length;
    return { cls, destroyed, withdrawn: alike.length - destroyed };
  });
  return counts.filter(({ destroyed, withdrawn }) => destroyed + withdrawn > 0);
}

/** Nothing here may depend on whether the track stands for a ship or a shadow before it is scanned through. */
function contactOf(state: BattleState, track: Track): Contact {
  const thing = thingOf(state, track.of);
  const ship = state.ships[track.of];
  const level = track.scan >= CONFIRMED_AT ? "confirmed" : track.scan >= CLASS_AT ? "class" : "blip";
  const known = level !== "blip";
  const pace = known ? rowOf(track.cls).speed : UNKNOWN_SPEED;
  return {
    id: track.id,
    level,
    scan: track.scan,
    seen: track.seen,
    age: track.age,
    error: track.age * pace,
    x: track.x,
    y: track.y,
    heading: track.heading,
    speed: track.speed,
    turn: track.seen && thing !== null ? thing.turn : 0,
    cls: known ? track.cls : null,
    name: level === "confirmed" && ship !== undefined ? ship.name : null,
    detail: level === "confirmed" && ship !== undefined && track.seen ? detailOf(ship) : null,
  };
}

function detailOf(ship: Ship): ContactDetail {
  return {
    hull: ship.hull / rowOf(ship.cls).hull,
    shields: charges(ship),
    systems: ship.systems.slice(),
    breaches: ship.breaches.slice(),
    boarders: ship.boarders,
    garrison: ship.garrison,
    captured: ship.captured,
    scaffold: ship.status === "scaffold",
    broken: ship.broken,
  };
}

function torpedoesOf(state: BattleState, side: Side): TorpedoMark[] {
  const marks: TorpedoMark[] = [];
  for (const torpedo of state.torpedoes) {
    const own = torpedo.side === side;
    if (!own && !torpedo.seen) continue;
    const id = torpedoIdFor({ side: torpedo.side, id: torpedo.id, seenAs: torpedo.seenAs }, side);
    marks.push({ id, own, weapon: torpedo.weapon as WeaponId, x: torpedo.x, y: torpedo.y, heading: torpedo.heading });
  }
  return marks;
}

/** What belongs to a side as a whole. */
export function commandOf(state: BattleState, side: Side): Command {
  const own = sideState(state, side);
  const away =
    state.phase === "assault" && side === "terran" && state.ships.some((ship) => ship.cls === "raider" && ship.status === "away");
  const caller = state.ships.some((ship) => ship.side === side && ship.cls === "flagship" && onField(ship));
  return {
    helm: own.helm,
    obrien: side === "terran" && state.setup.commanders.obrien && !own.obrienUsed,
    callWait: caller ? own.callWait : -1,
    retreating: own.retreating,
    raiderDue: away ? Math.max(0, state.raiderDue) : -1,
    raiderRecalled: away && state.raiderVector >= 0,
    shadows: state.shadows.filter((shadow) => shadow.side === side).length,
    shadowLimit: shadowLimit(state, side),
  };
}
