import { distance } from "../../math/angle.ts";
import type { Mount, Weapon } from "../../ships/types.ts";
import { apparentRadius, classOf, sideState } from "../field.ts";
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
  const reach = reachOf(weapon);
  let best: Track | null = null;
  let bestWorth = 0;
  // What the nearest miss lacked: reported when nothing can be fired on, for the designated target if there is one.
  let lack = WHY["no-target"];
  let lackDistance = Number.POSITIVE_INFINITY;
  for (const track of sideState(state, ship.side).tracks) {
    if (!track.seen) continue;
    const designated = track.id === ship.target;
    // The gunners lay on what the sensors show: a blip is taken for a hull of middling size, whatever it is.
    const radius = apparentRadius(track);
    const away = distance(ship.x, ship.y, track.x, track.y);
    // Most of what a side senses is far off: its range alone rules it out, without any trigonometry.
    const why = away - radius > reach ? WHY["out-of-range"] : obstacle(ship, mount, weapon, layOn(ship, track, radius, lay), designated);
    if (why === WHY.ready) {
      const worth = worthOf(weapon, lay) + (designated ? DESIGNATED : 0);
      if (worth > bestWorth) {
        bestWorth = worth;
        best = track;
      }
    } else if ((designated ? -1 : away) < lackDistance) {
      lackDistance = designated ? -1 : away;
      lack = why;
    }
  }
  const chosen = ship.mounts[index] as MountState;
  chosen.why = best === null ? lack : WHY.ready;
  return best;
}

/** u from the target's edge within which a weapon is fired. */
function reachOf(weapon: Weapon): number {
  return weapon.flight === null ? weapon.optimal + REACH * weapon.falloff : weapon.flight.speed * weapon.flight.fuel * TORPEDO_MARGIN;
}

/** ready, or what keeps this mount from firing on a target within reach that lies so. */
function obstacle(ship: Ship, mount: Mount, weapon: Weapon, at: Lay, designated: boolean): number {
  if (!inArc(ship, mount, at)) return WHY["out-of-arc"];
  if (weapon.flight !== null) return WHY.ready;
  return hitChance(weapon, at.edge, at.omega, at.radius) < (designated ? WORTH_AN_ORDER : WORTHWHILE) ? WHY["cannot-track"] : WHY.ready;
}

function worthOf(weapon: Weapon, at: Lay): number {
  if (weapon.flight !== null) return at.radius / (at.distance + 100);
  return hitChance(weapon, at.edge, at.omega, at.radius) * (1 + at.radius / 200);
}
