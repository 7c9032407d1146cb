import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import { onField } from "../orders/able.ts";
import { orderText } from "./order-words.ts";

/** What a row says a ship is about. A figure has a place of its own, as words that are too long are cut. */
export interface RowOrder {
  readonly words: string;
  /** A countdown, or empty. */
  readonly figure: string;
}

/** Whether a ship that is not on the field yet can still come. */
export function isExpected(ship: OwnShip, { command }: Pick<Picture, "command">): boolean {
  return ship.status === "away" && (ship.due >= 0 || command.raiderDue >= 0);
}

const counted = (words: string, seconds: number): RowOrder => ({ words, figure: t("fleet.seconds", { seconds: Math.ceil(seconds) }) });

/** When somebody who is not on the field yet will be. */
function arrival(ship: OwnShip, { command }: Picture): RowOrder {
  if (ship.due >= 0) return counted(t("fleet.late"), ship.due);
  if (command.raiderRecalled) return counted(t("fleet.raider.coming"), command.raiderDue);
  return command.raiderDue > 0 ? counted(t("fleet.raider.due"), command.raiderDue) : { words: t("fleet.raider.ready"), figure: "" };
}

export function rowOrder(ship: OwnShip, picture: Picture): RowOrder {
  if (isExpected(ship, picture)) return arrival(ship, picture);
  if (ship.status === "scaffold" && ship.scaffold >= 0) return counted(t("order.scaffold.clear"), ship.scaffold);
  return { words: orderText(ship, picture, "brief"), figure: "" };
}

/** So many ships of a class, by their plain word: "6 Birds", "1 Bird", "No Birds left". */
export function wingName(cls: ShipClassId, count: number): string {
  if (count === 0) return t("wing.none", { name: t(`chart.many.${cls}`, { count: "" }).trim() });
  if (count === 1 && CLASSES[cls].mustered !== 1) return t(`chart.one.${cls}`);
  return t(`chart.many.${cls}`, { count });
}

/** The ships of a wing that its row stands for: those on the field; while there are none, those on the way. */
export function wingOf(ships: readonly OwnShip[], picture: Pick<Picture, "command">): readonly OwnShip[] {
  const there = ships.filter(onField);
  return there.length > 0 ? there : ships.filter((ship) => isExpected(ship, picture));
}

/** u from the first selected ship; null: nothing is selected to measure from. */
export function awayFrom(contact: Pick<Contact, "x" | "y">, picture: Pick<Picture, "own">, selected: ReadonlySet<number>): number | null {
  const from = picture.own.find((ship) => selected.has(ship.id) && onField(ship));
  return from ? Math.round(Math.hypot(contact.x - from.x, contact.y - from.y)) : null;
}
