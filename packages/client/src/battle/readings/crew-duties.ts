import { bitOf, DUTIES, type Duty, SPARE, seesTo } from "@terok-nor/shared/battle/duties.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { onField } from "../orders/able.ts";

/** Who sees to a matter: the ship's crew, its commander by his own order, nobody; or not the same on all ships. */
export type Keeper = "crew" | "you" | "off" | "some";

export interface DutyRow {
  readonly duty: Duty;
  /** The ships it means something to. */
  readonly ids: readonly ShipId[];
  readonly keeper: Keeper;
}

/** Only an overpowered core needs minding, and the flagship and the station stay to the last. */
function concerns(duty: Duty, { cls }: OwnShip): boolean {
  const { coreMax, spared } = CLASSES[cls];
  return duty === "core" ? coreMax > 1 : duty === "spare" ? spared > 0 : true;
}

export function keeperOf(duty: Duty, ship: Pick<OwnShip, "crew" | "word">): Exclude<Keeper, "some"> {
  const bit = bitOf(duty);
  return seesTo(ship, bit) ? "crew" : (ship.word & bit) !== 0 ? "you" : "off";
}

/** The duties that mean something to at least one of the ships, and who sees to each. */
export function dutyRows(ships: readonly OwnShip[]): DutyRow[] {
  return DUTIES.flatMap((duty) => {
    const concerned = ships.filter((ship) => onField(ship) && concerns(duty, ship));
    const keepers = new Set(concerned.map((ship) => keeperOf(duty, ship)));
    const [keeper] = keepers;
    if (keeper === undefined) return [];
    return [{ duty, ids: concerned.map(({ id }) => id), keeper: keepers.size > 1 ? "some" : keeper }];
  });
}

const isLeaving = (ship: OwnShip | undefined): boolean => ship?.tasks[0]?.kind === "dock" || ship?.tasks[0]?.kind === "withdraw";

/** Whether a crippled ship is on its way out of the fight, and not on its commander's word. */
export function isSpared(ship: OwnShip, { command }: Pick<Picture, "command">): boolean {
  const crippled = ship.status === "active" && ship.hull < CLASSES[ship.cls].spared;
  return crippled && isLeaving(ship) && seesTo(ship, SPARE) && !ship.broken && !command.retreating;
}

/** The cripples whose crews have begun to take them out since the picture before. */
export function newlySpared(before: Picture, now: Picture): OwnShip[] {
  return now.own.filter((ship) => {
    const was = before.own.find(({ id }) => id === ship.id);
    return was !== undefined && !isLeaving(was) && isSpared(ship, now);
  });
}
