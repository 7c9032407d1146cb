import { clamp, wrap } from "../../math/angle.ts";
import { ROLL, roll } from "../../math/chance.ts";
import { bearing, cos, sin } from "../../math/trig.ts";
import type { Mount, Weapon, WeaponId } from "../../ships/types.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";
import type { BattleEvent, TorpedoRef } from "../events.ts";
import { classOf, radiusOf, sideState, thingOf, tickAfter } from "../field.ts";
import type { BattleState, MountState, Ship, Torpedo, Track } from "../state.ts";
import { strike } from "./damage.ts";
import { blankLay, blankMark, hitChance, inArc, layOn, type Mark, WHY } from "./gunnery.ts";
import type { Gun } from "./guns.ts";
import { facingStruck } from "./shields.ts";

/** u: what point defence has to hit, and how far out it engages. */
const TORPEDO_RADIUS = 5;
const DEFENCE_RANGE = 170;
/** Torpedoes jink: even a shot laid well hits no more often than this. */
const JINKING = 0.45;
/** u past a hull's edge at which a torpedo goes off. */
const FUSE = 5;
/** No more than this many fly at once; a launcher waits its turn. */
export const MAX_TORPEDOES = 48;

export function launch(state: BattleState, ship: Ship, index: number, weapon: Weapon, track: Track, out: BattleEvent[]): void {
  const mount = ship.mounts[index] as MountState;
  if (state.torpedoes.length >= MAX_TORPEDOES) return;
  const target = thingOf(state, track.of);
  if (weapon.flight === null || target === null) return;
  mount.left -= 1;
  mount.ready = tickAfter(state, weapon.cycle);
  mount.why = WHY.firing;
  ship.energy -= weapon.energy;
  ship.sinceFired = 0;
  const at = classOf(ship).mounts[index] as Mount;
  const aim = bearing(target.y - ship.y, target.x - ship.x);
  const off = clamp(wrap(aim - ship.heading - at.bearing), -at.arc / 2, at.arc / 2);
  const torpedo: Torpedo = {
    id: sideState(state, ship.side).launched++,
    side: ship.side,
    weapon: weapon.id,
    shooter: ship.id,
    x: ship.x,
    y: ship.y,
    heading: wrap(ship.heading + at.bearing + off),
    fuel: weapon.flight.fuel,
    target: track.of,
    seen: false,
    seenAs: -1,
  };
  state.torpedoes.push(torpedo);
  out.push({ kind: "launch", a: ship.id, mount: index, torpedo: refTo(torpedo), weapon: weapon.id });
}

/** Torpedoes turn after their target, run on when it is gone, burst on a hull or burn out. */
export function flyTorpedoes(state: BattleState, dt: number, out: BattleEvent[]): void {
  let kept = 0;
  for (const torpedo of state.torpedoes) {
    if (flyOne(state, torpedo, dt, out)) state.torpedoes[kept++] = torpedo;
  }
  if (kept < state.torpedoes.length) state.torpedoes.length = kept;
}

function flyOne(state: BattleState, torpedo: Torpedo, dt: number, out: BattleEvent[]): boolean {
  const weapon = WEAPON_TABLE[torpedo.weapon as WeaponId];
  const flight = weapon.flight as NonNullable<Weapon["flight"]>;
  torpedo.fuel -= dt;
  const target = thingOf(state, torpedo.target);
  if (target !== null) {
    const off = wrap(bearing(target.y - torpedo.y, target.x - torpedo.x) - torpedo.heading);
    torpedo.heading = wrap(torpedo.heading + clamp(off, -flight.turn * dt, flight.turn * dt));
  }
  torpedo.x += cos(torpedo.heading) * flight.speed * dt;
  torpedo.y += sin(torpedo.heading) * flight.speed * dt;
  if (target !== null && "hull" in target && reaches(torpedo, target)) {
    const facing = facingStruck(target, bearing(torpedo.y - target.y, torpedo.x - target.x));
    out.push({
      kind: "torpedo-hit",
      a: torpedo.shooter,
      b: target.id,
      torpedo: refTo(torpedo),
      facing,
      damage: weapon.damage,
      weapon: weapon.id,
      x: torpedo.x,
      y: torpedo.y,
    });
    strike(state, target, facing, weapon.damage, torpedo.shooter, -1, "torpedo", out);
    return false;
  }
  if (torpedo.fuel > 0) return true;
  out.push({ kind: "torpedo-spent", torpedo: refTo(torpedo), x: torpedo.x, y: torpedo.y });
  return false;
}

function refTo(torpedo: Torpedo): TorpedoRef {
  return { side: torpedo.side, id: torpedo.id, seenAs: torpedo.seen ? torpedo.seenAs : -1 };
}

function reaches(torpedo: Torpedo, target: Ship): boolean {
  const dx = target.x - torpedo.x;
  const dy = target.y - torpedo.y;
  const reach = radiusOf(target) + FUSE;
  return dx * dx + dy * dy <= reach * reach;
}

const lay = blankLay();
const mark = blankMark();

/** A mount built for it shoots at the nearest torpedo that hunts its own side's ships; true if it fired. */
export function defendAgainstTorpedoes(state: BattleState, ship: Ship, index: number, gun: Gun, out: BattleEvent[]): boolean {
  const weapon = gun.weapon;
  let nearest = -1;
  let nearestDistance = DEFENCE_RANGE;
  for (let i = 0; i < state.torpedoes.length; i++) {
    const torpedo = state.torpedoes[i] as Torpedo;
    if (torpedo.side === ship.side || !inDefenceRange(ship, torpedo)) continue;
    layOn(ship, aimAt(torpedo), lay);
    if (lay.distance < nearestDistance && inArc(gun, lay)) {
      nearest = i;
      nearestDistance = lay.distance;
    }
  }
  if (nearest < 0) return false;
  const torpedo = state.torpedoes[nearest] as Torpedo;
  layOn(ship, aimAt(torpedo), lay);
  const mount = ship.mounts[index] as MountState;
  mount.ready = tickAfter(state, weapon.cycle);
  mount.why = WHY.firing;
  ship.energy -= weapon.energy;
  ship.sinceFired = 0;
  const chance = JINKING * hitChance(weapon, lay.edge, lay.omega, TORPEDO_RADIUS);
  const hit = roll(state.setup.chance, state.tick, ROLL.intercept, ship.id, index) < chance;
  out.push({ kind: "intercept", a: ship.id, mount: index, torpedo: refTo(torpedo), hit });
  if (hit) {
    out.push({ kind: "torpedo-spent", torpedo: refTo(torpedo), x: torpedo.x, y: torpedo.y });
    state.torpedoes.splice(nearest, 1);
  }
  return true;
}

function inDefenceRange(ship: Ship, torpedo: Torpedo): boolean {
  const dx = torpedo.x - ship.x;
  const dy = torpedo.y - ship.y;
  return dx * dx + dy * dy < DEFENCE_RANGE * DEFENCE_RANGE;
}

function aimAt(torpedo: Torpedo): Mark {
  mark.x = torpedo.x;
  mark.y = torpedo.y;
  mark.heading = torpedo.heading;
  mark.speed = (WEAPON_TABLE[torpedo.weapon as WeaponId].flight as NonNullable<Weapon["flight"]>).speed;
  mark.radius = TORPEDO_RADIUS;
  return mark;
}
