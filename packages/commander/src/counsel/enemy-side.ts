import { ARENA_RADIUS } from "@terok-nor/shared/battle/field.ts";
import { JETTISON_TIME } from "@terok-nor/shared/battle/rules/coming-and-going.ts";
import type { BattleState, Shadow, Ship } from "@terok-nor/shared/battle/state.ts";
import { clamp } from "@terok-nor/shared/math/angle.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { thingOfShadow } from "@terok-nor/shared/ships/ids.ts";
import type { Contact, ContactDetail, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Place } from "../mind/place.ts";
import type { Draw } from "./draw.ts";
import type { Known } from "./identify.ts";
import { fightingFor, isCovered, outOfSight, pointAhead, squared } from "./places.ts";

/** s for which a lost contact is thought to have held its course, and u by which it may have strayed meanwhile. */
const HELD_COURSE = 15;
const STRAYED = 220;
/** s of a feigned hull that are thought to be left. */
const SHADOW_LEFT = 40;
/** s from which on a ship of the fleet that is out of contact may have left the field. */
const OPENING = 90;
/** How likely it then has. */
const HAS_LEFT = 0.7;
/** How far from its fleet an unseen ship may stand, u. */
const NEAR_FLEET = 250;
/**
 * s after which Defiant, unless seen, must be where the fleet's sensors do not reach: in dock, or in the lee of the station.
 */
const CLEAR_OF_SCAFFOLD = JETTISON_TIME + 4;
/** Share of a hull that a ship in dock is thought to have left, at the least. */
const DOCKED_HULL = 0.4;
/** u from the station at which an unseen rebel may lie. */
const BY_STATION = 160;
/** u the fleet sails in from the edge before it waits for orders. */
const SAILED = 800;
/** Share of a crew's nerve that goes with all of its hull. */
const NERVE_LOST = 0.45;

/**
 * Puts the enemy's ships and shadows where contacts show them, and those out of contact where they most plausibly are.
 * @returns what each contact stands for, as tracks name it: a ship or a shadow.
 */
export function placeEnemies(state: BattleState, picture: Picture, known: Known, draw: Draw): ReadonlyMap<number, number> {
  const stands = new Map<number, number>();
  const wear = wornOf(picture);
  for (const contact of picture.contacts) {
    const ship = known.ships.get(contact.id);
    const posing = known.shadows.get(contact.id);
    if (ship !== undefined) {
      placeKnown(state, ship, contact, wear, draw);
      stands.set(contact.id, ship.id);
    } else if (posing !== undefined) stands.set(contact.id, thingOfShadow(projectOne(state, posing, contact, draw)));
  }
  for (const ship of known.unseen) {
    if (ship.side === "terran") placeUnseenRebel(state, picture, ship, draw);
    else placeUnseenFleet(state, picture, known, ship, wear, draw);
  }
  if (picture.side === "terran" && picture.phase === "assault") keepOneThere([...known.ships.values(), ...known.unseen]);
  return stands;
}

/** The battle is still on, so that somebody of the fleet must be there: on the way out, as nobody sees it fight. */
function keepOneThere(fleet: readonly Ship[]): void {
  const [one] = fleet;
  if (one === undefined || fleet.some((ship) => ship.status === "active")) return;
  one.status = "active";
  flee(one);
}

function flee(ship: Ship): void {
  ship.broken = true;
  ship.nerve = 0;
  ship.tasks.push({ kind: "withdraw", x: 0, y: 0, target: -1, radius: 0 });
}

function placeKnown(state: BattleState, ship: Ship, contact: Contact, wear: number, draw: Draw): void {
  const { x, y } = contact.seen ? contact : carriedOn(contact, draw);
  Object.assign(ship, { x, y, heading: contact.heading, speed: contact.speed, turn: contact.turn, status: "active" });
  if (contact.detail !== null) return fit(ship, contact.detail);
  if (contact.seen || CLASSES[ship.cls].speed === 0) return;
  wearDown(ship, wear, draw);
  const edge = ARENA_RADIUS - 10;
  const outside = squared(ship, { x: 0, y: 0 }) > edge * edge;
  if (outside && ship.side === "alliance" && fightingFor(state) > OPENING && draw("still-there", ship.id) < HAS_LEFT)
    ship.status = "withdrawn";
}

/** Where a contact out of sight has come to if it held its course for a while, give or take what it may have strayed. */
function carriedOn(contact: Contact, draw: Draw): Place {
  const held = Math.min(contact.age, HELD_COURSE);
  const there = pointAhead(contact, contact.heading, contact.speed * held);
  const stray = Math.min(contact.error, STRAYED) * draw("along", contact.id);
  return pointAhead(there, draw("aside", contact.id) * 360, contact.cls === "terok-nor" ? 0 : stray);
}

/** What sensors show of a ship scanned through. */
function fit(ship: Ship, detail: ContactDetail): void {
  const cls = CLASSES[ship.cls];
  ship.hull = detail.hull * cls.hull;
  ship.shields = detail.shields.map((share, i) => share * (cls.shields[i] as number));
  ship.systems = [...detail.systems];
  ship.breaches = [...detail.breaches];
  ship.boarders = detail.boarders;
  ship.garrison = detail.garrison;
  ship.captured = detail.captured;
  ship.nerve = 1 - cls.shaken * NERVE_LOST * (1 - detail.hull);
  if (detail.broken) flee(ship);
}

/** Mean hull of the enemy's ships that can be read now; 1 where none can. */
function wornOf(picture: Picture): number {
  const hulls = picture.contacts.flatMap(({ cls, detail }) => (detail === null || cls === "terok-nor" ? [] : [detail.hull]));
  return hulls.length === 0 ? 1 : hulls.reduce((sum, hull) => sum + hull, 0) / hulls.length;
}

/** A ship out of sight is about as worn as those that can be read. */
function wearDown(ship: Ship, wear: number, draw: Draw): void {
  const share = clamp(1 - 2 * (1 - wear) * draw("wear", ship.id), 0.2, 1);
  ship.hull = share * CLASSES[ship.cls].hull;
}

function projectOne(state: BattleState, posing: Shadow["posing"], contact: Contact, draw: Draw): number {
  const at = contact.seen ? contact : carriedOn(contact, draw);
  const goal = pointAhead(at, contact.heading, contact.speed * HELD_COURSE);
  const id = state.nextShadow++;
  state.shadows.push({
    id,
    side: "terran",
    posing,
    x: at.x,
    y: at.y,
    heading: contact.heading,
    speed: contact.speed,
    turn: contact.turn,
    life: 1 + SHADOW_LEFT * draw("life", contact.id),
    goalX: goal.x,
    goalY: goal.y,
  });
  return id;
}

/**
 * Defiant or the raider, seen by nobody: still in the scaffold,
 * still away, in dock, or by the station where no sensor reaches.
 */
function placeUnseenRebel(state: BattleState, picture: Picture, ship: Ship, draw: Draw): void {
  const time = fightingFor(state);
  if (ship.cls === "terok-nor") return;
  if (ship.cls === "defiant" && time < CLEAR_OF_SCAFFOLD) {
    ship.scaffold = Math.max(0.1, JETTISON_TIME - time);
    return;
  }
  if (ship.cls === "raider" && ship.status === "away" && (time < state.setup.raiderAway || draw("still-there", ship.id) < 0.5)) {
    state.raiderDue = Math.max(0, state.setup.raiderAway - time);
    return;
  }
  const lee = pointAhead({ x: 0, y: 0 }, draw("bearing", ship.id) * 360, BY_STATION);
  Object.assign(ship, lee);
  if (!isCovered(picture, ship.cls, lee)) {
    ship.status = "active";
    return;
  }
  ship.status = "docked";
  ship.hull = CLASSES[ship.cls].hull * (DOCKED_HULL + (1 - DOCKED_HULL) * draw("wear", ship.id));
}

/**
 * A ship of the fleet out of contact: where its orders took it at the
 * opening, later near the fleet and beyond the sensors' reach, or gone.
 */
function placeUnseenFleet(state: BattleState, picture: Picture, known: Known, ship: Ship, wear: number, draw: Draw): void {
  const time = fightingFor(state);
  wearDown(ship, wear, draw);
  const sailed = Math.min(time * ship.speed, SAILED);
  let at = pointAhead(ship, ship.heading, sailed);
  if (time > OPENING) {
    if (draw("still-there", ship.id) < HAS_LEFT) ship.status = "withdrawn";
    const lead = [...known.ships.values()].find((each) => each.status === "active" && each.cls !== "bird");
    at = pointAhead(lead ?? at, draw("bearing", ship.id) * 360, NEAR_FLEET * draw("along", ship.id));
  }
  Object.assign(ship, outOfSight(picture, ship.cls, at));
}
