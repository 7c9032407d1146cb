import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import { shipName } from "../../i18n/words.ts";
import { shipsFor } from "../orders/offers.ts";
import { placedOrders } from "../orders/placing.ts";
import { type ButtonKind, isAsked, isPlaced, ORDER_ROWS, orderRow, type PlacedKind } from "../orders/rows.ts";
import { say } from "../sight/mind.ts";
import type { Sight } from "../sight/sight.ts";

/** What giving an order needs of a battle. */
type Given = Pick<Sight, "picture" | "mind" | "give">;

/**
 * Does what a button or key of the order bar stands for. `focus` is the contact or ship focused in a list, or -1:
 * an order that needs one is given on it at once, so that the keyboard alone can play. A bearing is chosen on the map.
 */
export function perform(bridge: Given, kind: ButtonKind, focus = -1): void {
  const picture = bridge.picture.peek();
  if (!picture) return;
  const { selected } = bridge.mind;
  const back = orderRow(kind).back?.(picture.command);
  if (back) return void bridge.give(back);
  const able = shipsFor(kind, picture, selected.peek());
  if (able.length === 0) return say(bridge.mind, selected.peek().size === 0 ? t("refused.select") : t("refused.cannot"));
  if (isPlaced(kind)) place(bridge, picture, kind, focus);
  else giveNow(bridge, kind, able);
}

function place(bridge: Given, picture: Picture, kind: PlacedKind, focus: number): void {
  const { mind } = bridge;
  const { aim } = ORDER_ROWS[kind];
  const thing = [...picture.own, ...picture.contacts].find((one) => one.id === focus);
  // Where the raider comes in is never meant by whichever row was pressed last, nor whom to guard by the row
  // that chose the guard.
  if (thing && aim !== "bearing" && (isContact(focus) || (aim === "own" && !mind.selected.peek().has(focus)))) {
    const at = { x: thing.x, y: thing.y, entity: focus, add: false };
    const choices = { radius: mind.orbitRadius.peek(), posing: mind.posing.peek() };
    const orders = placedOrders(kind, picture, mind.selected.peek(), at, choices);
    if (typeof orders === "string") return say(mind, t(orders));
    for (const order of orders) bridge.give(order);
    return;
  }
  mind.pending.value = mind.pending.peek() === kind ? null : kind;
}

function giveNow(bridge: Given, kind: ButtonKind, able: readonly OwnShip[]): void {
  const ships = able.map((ship) => ship.id);
  const order = orderRow(kind).now?.({ able, ships, ship: ships[0] ?? 0 });
  if (!order) return;
  const { pending, question } = bridge.mind;
  pending.value = null;
  if (!isAsked(kind)) return void bridge.give(order);
  question.value = {
    text: t(`confirm.${kind}`, { names: able.map((ship) => shipName(ship.name)).join(", ") }),
    yes: t(`confirm.${kind}.yes`),
    run: () => bridge.give(order),
  };
}
