import type { Mount, Weapon } from "../../ships/types.ts";
import { classOf, radiusOf, sideState, thingOf } from "../field.ts";
import type { BattleState, MountState, Ship, Track } from "../state.ts";
import { blankLay, hitChance, inArc, type Lay, layOn, WHY } from "./gunnery.ts";

/** Below this chance a shot is not worth its charge: by the gunners' own choice, and at a target they were told to fire on. */
const WORTHWHILE = 0.2;
const WORTH_AN_ORDER = 0.01;
/** Falloffs past optimal at which gunners open fire. */
const REACH = 1.1;
/** Torpedoes are launched within this share of what their fuel would carry them: beyond it they are outrun. */
const TORPEDO_MARGIN = 0.5;
/** A designated target outweighs any other a mount could reach. */
const DESIGNATED = 1000;

const lay = blankLay();

/**
 * The track this mount should fire on now, or null with the reason set on the mount. The ship's designated target comes
 * first where the mount can reach it; otherwise the likeliest hit, with a lean to bigger hulls for slow weapons.
 */
export function chooseAim(state: BattleState, ship: Ship, index: number, weapon: Weapon): Track | null {
  const mount = classOf(ship).mounts[index] as Mount;
  let best: Track | null = null;
  let bestWorth = 0;
  // What the nearest miss lacked: reported when nothing can be fired on, for the designated target if there is one.
  let lack = WHY["no-target"];
  let lackDistance = Number.POSITIVE_INFINITY;
  for (const track of sideState(state, ship.side).tracks) {
    if (!track.seen) continue;
    const target = thingOf(state, track.of);
    if (target === null) continue;
    layOn(ship, target, radiusOf(target), lay);
    const designated = track.id === ship.target;
    const why = obstacle(ship, mount, weapon, lay, designated);
    if (why === WHY.ready) {
      const worth = worthOf(weapon, lay) + (designated ? DESIGNATED : 0);
      if (worth > bestWorth) {
        bestWorth = worth;
        best = track;
      }
    } else {
      const distance = designated ? -1 : lay.distance;
      if (distance < lackDistance) {
        lackDistance = distance;
        lack = why;
      }
    }
  }
  const chosen = ship.mounts[index] as MountState;
  chosen.why = best === null ? lack : WHY.ready;
  return best;
}

/** ready, or what keeps this mount from firing on a target that lies so. */
export function obstacle(ship: Ship, mount: Mount, weapon: Weapon, at: Lay, designated: boolean): number {
  const reach =
    weapon.flight === null ? weapon.optimal + REACH * weapon.falloff : weapon.flight.speed * weapon.flight.fuel * TORPEDO_MARGIN;
  if (at.edge > reach) return WHY["out-of-range"];
  if (!inArc(ship, mount, at)) return WHY["out-of-arc"];
  if (weapon.flight !== null) return WHY.ready;
  return hitChance(weapon, at.edge, at.omega, at.radius) < (designated ? WORTH_AN_ORDER : WORTHWHILE) ? WHY["cannot-track"] : WHY.ready;
}

function worthOf(weapon: Weapon, at: Lay): number {
  if (weapon.flight !== null) return at.radius / (at.distance + 100);
  return hitChance(weapon, at.edge, at.omega, at.radius) * (1 + at.radius / 200);
}
