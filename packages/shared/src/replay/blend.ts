import type { Approach } from "../approach/state.ts";
import type { BattleState, Ship } from "../battle/state.ts";
import { turnBetween, wrap } from "../math/angle.ts";

/** Where something is drawn that is known at two moments: `share` of the way from the one place to the other. */

interface Placed {
  x: number;
  y: number;
  heading: number;
}

/** A state between two frames: what moves is moved in a straight line, all else is as it was at the first. */
export function blend(from: BattleState, to: BattleState, share: number): BattleState {
  const next = new Map(to.torpedoes.map((torpedo) => [`${torpedo.side} ${torpedo.id}`, torpedo]));
  const shadows = new Map(to.shadows.map((shadow) => [shadow.id, shadow]));
  return {
    ...from,
    tick: Math.round(from.tick + (to.tick - from.tick) * share),
    ships: from.ships.map((ship, i) => shipBetween(ship, to.ships[i], share)),
    torpedoes: from.torpedoes.map((each) => between(each, next.get(`${each.side} ${each.id}`), share)),
    shadows: from.shadows.map((shadow) => between(shadow, shadows.get(shadow.id), share)),
    chart: from.chart === null || to.chart === null ? from.chart : chartBetween(from.chart, to.chart, share),
  };
}

/** Who comes onto the field or leaves it does so at once. */
function shipBetween(ship: Ship, to: Ship | undefined, share: number): Ship {
  return to === undefined || to.status !== ship.status ? ship : between(ship, to, share);
}

function between<T extends Placed>(from: T, to: T | undefined, share: number): T {
  if (to === undefined) return from;
  const { x, y, heading } = from;
  return {
    ...from,
    x: x + (to.x - x) * share,
    y: y + (to.y - y) * share,
    heading: wrap(heading + turnBetween(heading, to.heading) * share),
  };
}

function chartBetween(from: Approach, to: Approach, share: number): Approach {
  const squadrons = new Map(to.squadrons.map((squadron) => [squadron.id, squadron]));
  const shadows = new Map(to.shadows.map((shadow) => [shadow.id, shadow]));
  return {
    ...from,
    hour: from.hour + (to.hour - from.hour) * share,
    squadrons: from.squadrons.map((each) => between(each, squadrons.get(each.id), share)),
    raider: between(from.raider, to.raider, share),
    shadows: from.shadows.map((shadow) => between(shadow, shadows.get(shadow.id), share)),
  };
}
