import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { canMove, onField } from "../battle/orders/able.ts";
import type { Disc } from "../battle/sight/hand-and-eye.ts";

/** Somebody the camera may keep in view. */
export interface Fighter extends Disc {
  readonly id: number;
  readonly own: boolean;
  /** It shot a moment ago. */
  readonly hot: boolean;
}

/** CSS px there are for the fight, and CSS px per u below which it is not shown: ships would be specks. */
export interface Room {
  readonly x: number;
  readonly y: number;
}

/** CSS px per u: no fight is shown from closer, and none but the ships one commands from farther. */
export const FIGHT_CLOSEST = 1.1;
export const FIGHT_FARTHEST = 0.5;
/** Whoever is in view is let go of a little later than they were taken in, so that nobody comes and goes at the edge. */
const KEPT = 0.85;
/** u within which others are taken in at all; whoever shoots counts as nearer, and so do own ships. */
const NEAR = 850;
const HOT = 0.55;
const OWN = 0.8;
/** u within which ships make one fight, for whoever commands none. */
const ONE_FIGHT = 420;

/** The own ships that must stay in view: the one flown by hand, else those selected, else the side's best that moves. */
export function commanded(picture: Pick<Picture, "own" | "command">, selected: ReadonlySet<ShipId>): ShipId[] {
  const there = picture.own.filter(onField);
  const { helm } = picture.command;
  if (there.some(({ id }) => id === helm)) return [helm];
  const chosen = there.filter(({ id }) => selected.has(id));
  if (chosen.length > 0) return chosen.map(({ id }) => id);
  const best = [...there].sort((a, b) => worth(b) - worth(a))[0];
  return best ? [best.id] : [];
}

const worth = (ship: OwnShip): number => CLASSES[ship.cls].renown + (canMove(ship) ? 10 : 0);

/**
 * Whom to show: those who must stay in view, and around them whoever is near or hot, as long as ships are more than
 * specks. `last`: whom it showed before. Without anybody who must, the hottest knot of ships is the fight.
 */
export function fightOf(all: readonly Fighter[], must: readonly number[], last: ReadonlySet<number>, room: Room): Fighter[] {
  const kernel = kernelOf(all, must, last, room);
  const rest = all
    .filter((one) => !kernel.includes(one))
    .map((one) => ({ one, far: farness(one, kernel, last) }))
    .filter(({ far }) => far < NEAR)
    .sort((a, b) => a.far - b.far);
  const shown = [...kernel];
  for (const { one } of rest) {
    const least = FIGHT_FARTHEST * (last.has(one.id) ? KEPT : 1);
    if (zoomFor([...shown, one], room) >= least) shown.push(one);
  }
  return shown;
}

function farness(one: Fighter, kernel: readonly Fighter[], last: ReadonlySet<number>): number {
  const near = Math.min(...kernel.map(({ x, y, radius }) => Math.hypot(x - one.x, y - one.y) - radius - one.radius));
  return near * (one.hot ? HOT : 1) * (one.own ? OWN : 1) * (last.has(one.id) ? KEPT : 1);
}

/** Those who must be in view; of ships spread too wide, the first and whoever goes with it. */
function kernelOf(all: readonly Fighter[], must: readonly number[], last: ReadonlySet<number>, room: Room): Fighter[] {
  const chosen = must.flatMap((id) => all.find((one) => one.id === id) ?? []);
  const [first, ...others] = chosen;
  if (!first) return hottest(all, last);
  const kernel = [first];
  for (const one of others) if (zoomFor([...kernel, one], room) >= FIGHT_FARTHEST * KEPT) kernel.push(one);
  return kernel;
}

/** The ship with most of the shooting around it. */
function hottest(all: readonly Fighter[], last: ReadonlySet<number>): Fighter[] {
  let best: Fighter | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of all) {
    const around = all.filter((other) => Math.hypot(other.x - one.x, other.y - one.y) < ONE_FIGHT);
    const heat = around.reduce((sum, { hot }) => sum + (hot ? 3 : 1), 0) + (last.has(one.id) ? 2 : 0);
    if (heat <= most) continue;
    most = heat;
    best = one;
  }
  return best ? [best] : [];
}

/** CSS px per u at which all of them are seen. */
function zoomFor(discs: readonly Disc[], room: Room): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, radius } of discs) {
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  }
  return Math.min(room.x / Math.max(1, right - left), room.y / Math.max(1, bottom - top));
}
