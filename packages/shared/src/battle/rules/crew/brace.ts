import { classOf } from "../../field.ts";
import type { Ship } from "../../state.ts";

/** Fraction of its charge under which a facing is fed first. */
const WORN = 0.75;
/** Fraction above which none needs it. */
const SOUND = 0.92;
/** How much worse another must be for a change. */
const WORSE = 0.12;

/** Feeds the facing that is most worn, while one is: the side that takes the fire. */
export function brace(ship: Ship): void {
  const { shields } = classOf(ship);
  let worst = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ship.shields.length; i++) {
    const charge = (ship.shields[i] as number) / (shields[i] as number);
    if (charge >= least) continue;
    least = charge;
    worst = i;
  }
  const fed = ship.reinforced;
  if (least > SOUND) ship.reinforced = -1;
  else if (least < WORN && fed !== worst && (fed < 0 || chargeOf(ship, fed) - least > WORSE)) ship.reinforced = worst;
}

/** Whether the facing the commander wanted fed is full and another is worn: while none is, he may look ahead. */
export function isFed(ship: Ship): boolean {
  if (ship.reinforced < 0) return true;
  return chargeOf(ship, ship.reinforced) > SOUND && ship.shields.some((_, facing) => chargeOf(ship, facing) < WORN);
}

function chargeOf(ship: Ship, facing: number): number {
  return (ship.shields[facing] as number) / (classOf(ship).shields[facing] as number);
}
