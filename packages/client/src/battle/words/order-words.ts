import type { OwnShip, Picture, TaskView } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import { canMove } from "../orders/able.ts";
import { isSpared } from "../readings/crew-duties.ts";
import { entityName } from "./entity-names.ts";

/** In brief only the first task is told, and of a circle whom it is about: the figures would be cut. */
export type Length = "full" | "brief";

/** What a ship is told to do, in plain words. */
function taskText(task: TaskView, picture: Picture, length: Length): string {
  const target = task.target < 0 ? t("order.target.gone") : entityName(picture, task.target);
  if (length === "brief" && (task.kind === "orbit" || task.kind === "stand-off")) return t(`order.${task.kind}.brief`, { target });
  return t(`order.${task.kind}`, { target, radius: Math.round(task.radius) });
}

/** What a ship is about, in plain words: its state where that decides, else its tasks. */
export function orderText(ship: OwnShip, picture: Picture, length: Length = "full"): string {
  if (picture.command.helm === ship.id) return t("order.helm");
  if (ship.status === "scaffold")
    return ship.scaffold < 0 ? t("order.scaffold") : t("order.scaffold.leaving", { seconds: Math.ceil(ship.scaffold) });
  if (ship.status === "docked") return t("order.docked");
  if (ship.status !== "active") return t(`status.${ship.status}`);
  const [first, ...rest] = ship.tasks;
  if (!first && ship.target < 0 && !canMove(ship)) return t("order.station");
  if (!first) return ship.target >= 0 ? t("order.attack", { target: entityName(picture, ship.target) }) : t("order.none");
  if (isSpared(ship, picture)) return t(first.kind === "dock" ? "order.spared.dock" : "order.spared");
  const order = taskText(first, picture, length);
  return rest.length > 0 && length === "full" ? t("order.then", { order, count: rest.length }) : order;
}
