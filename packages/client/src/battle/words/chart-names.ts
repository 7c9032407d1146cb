import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { type ContactId, contactNumber, type GoalId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { t } from "../../i18n/t.ts";

/** "flagship, 3 Galors" */
export function shipsText(ships: readonly { readonly cls: ShipClassId; readonly count: number }[]): string {
  return ships.map(({ cls, count }) => (count === 1 ? t(`chart.one.${cls}`) : t(`chart.many.${cls}`, { count }))).join(", ");
}

export function squadronName({ id, main, ships }: Pick<OwnSquadron, "id" | "main" | "ships">): string {
  if (main) return t("chart.main");
  return ships.every((ship) => ship.cls === "bird") ? t("chart.wing", { number: id }) : t("chart.squadron", { number: id });
}

/** By the number it was sensed as: the same words for true and false ones. */
export function chartContactName(id: ContactId | GoalId): string {
  return t("chart.contact", { number: contactNumber(id) });
}
