import type { ShipId } from "@terok-nor/shared/ships/ids.ts";
import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import { shipName } from "../../i18n/words.ts";
import { shipsFor } from "../orders/offers.ts";
import { placedOrders } from "../orders/placing.ts";
import { isAsked, isPlaced, ORDER_ROWS, type OrderAction, orderRow, type PlacedAction } from "../orders/rows.ts";
import { say } from "../sight/mind.ts";
import type { Sight } from "../sight/sight.ts";

/**
 * Does what a button or key of the order bar stands for. `focus` is the contact or ship focused in a list, or -1:
 * an order that needs one is given on it at once, so that the keyboard alone can play. A bearing is chosen on the map.
 */
export function perform(bridge: Sight, action: OrderAction, focus = -1): void {
  const picture = bridge.picture.peek();
  if (!picture) return;
  const { selected } = bridge.mind;
  if (action === "helm" && bridge.helm.peek() >= 0) {
    bridge.give({ kind: "release-helm" });
    return;
  }
  const able = shipsFor(action, picture, selected.peek());
  if (able.length === 0) return say(bridge.mind, selected.peek().size === 0 ? t("refused.select") : t("refused.cannot"));
  if (isPlaced(action)) place(bridge, picture, action, focus);
  else giveNow(bridge, action, able);
}

function place(bridge: Sight, picture: Picture, action: PlacedAction, focus: number): void {
  const { mind } = bridge;
  const { aim } = ORDER_ROWS[action];
  const thing = [...picture.own, ...picture.contacts].find((one) => one.id === focus);
  // Where the raider comes in is never meant by whichever row was pressed last.
  if (thing && aim !== "bearing" && (isContact(focus) || aim === "own")) {
    const at = { x: thing.x, y: thing.y, entity: focus, add: false };
    const choices = { radius: mind.orbitRadius.peek(), posing: mind.posing.peek() };
    const orders = placedOrders(action, picture, mind.selected.peek(), at, choices);
    if (typeof orders === "string") return say(mind, t(orders));
    for (const order of orders) bridge.give(order);
    return;
  }
  mind.pending.value = mind.pending.peek() === action ? null : action;
}

function giveNow(bridge: Sight, action: OrderAction, able: readonly OwnShip[]): void {
  const ships = able.map((ship) => ship.id);
  const order = orderRow(action).now?.({ able, ships, ship: ships[0] ?? 0 });
  if (!order) return;
  bridge.mind.pending.value = null;
  if (isAsked(action)) {
    bridge.mind.question.value = {
      text: t(`confirm.${action}`, { names: namesOf(able) }),
      yes: t(`confirm.${action}.yes`),
      run: () => bridge.give(order),
    };
  } else if (order.kind === "take-helm") takeHelm(bridge, order.ship);
  else bridge.give(order);
}

function namesOf(ships: readonly OwnShip[]): string {
  return ships.map((ship) => shipName(ship.name)).join(", ");
}

function takeHelm(bridge: Sight, ship: ShipId): void {
  const { takingHelm } = bridge.mind;
  takingHelm.value = true;
  bridge.give({ kind: "take-helm", ship }).then((given) => {
    if (!given) takingHelm.value = false;
  });
}
