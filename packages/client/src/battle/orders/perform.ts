import { isContact } from "@terok-nor/shared/ships/ids.ts";
import { SYSTEMS } from "@terok-nor/shared/ships/types.ts";
import { t } from "../../i18n/t.ts";
import { shipName } from "../../i18n/words.ts";
import type { OrderAction } from "../../settings/actions.ts";
import { say } from "../sight/mind.ts";
import type { Sight } from "../sight/sight.ts";
import { shipsFor } from "./able.ts";
import { type Pending, placedOrders } from "./place.ts";

/** Actions that wait for a place or a contact. */
const PLACED: Partial<Record<OrderAction, Pending>> = {
  move: "move",
  attack: "attack",
  "attack-move": "attack-move",
  orbit: "orbit",
  strafe: "strafe",
  "stand-off": "stand-off",
  guard: "guard",
  board: "board",
  shadow: "shadow",
  recall: "recall",
};

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
  const waits = PLACED[action];
  if (waits) return place(bridge, waits, focus);
  giveNow(
    bridge,
    action,
    able.map((ship) => ship.id),
    able.every((ship) => ship.holdFire),
  );
}

function place(bridge: Sight, waits: Pending, focus: number): void {
  const { selected, orbitRadius, posing, pending } = bridge.mind;
  const picture = bridge.picture.peek();
  const thing = [...(picture?.own ?? []), ...(picture?.contacts ?? [])].find((one) => one.id === focus);
  // Where the raider comes in is never meant by whichever row was pressed last.
  if (picture && thing && waits !== "recall" && (isContact(focus) || waits === "guard")) {
    const at = { x: thing.x, y: thing.y, entity: focus, add: false };
    const orders = placedOrders(waits, picture, selected.peek(), at, { radius: orbitRadius.peek(), posing: posing.peek() });
    if (typeof orders === "string") return say(bridge.mind, t(orders as "refused.select"));
    for (const order of orders) bridge.give(order);
    return;
  }
  pending.value = pending.peek() === waits ? null : waits;
}

function giveNow(bridge: Sight, action: OrderAction, ships: number[], holding: boolean): void {
  const ship = ships[0] ?? 0;
  const { pending, question } = bridge.mind;
  pending.value = null;
  if (action === "stop") bridge.give({ kind: "hold", ships });
  else if (action === "fire") bridge.give({ kind: "fire", ships, mode: holding ? "free" : "hold" });
  else if (action === "dock") bridge.give({ kind: "dock", ships, queue: false });
  else if (action === "undock") bridge.give({ kind: "undock", ships });
  else if (action === "helm") takeHelm(bridge, ship);
  else if (action === "jettison") bridge.give({ kind: "jettison", ship });
  else if (action === "burst") bridge.give({ kind: "burst", ship });
  else if (action === "assist") bridge.give({ kind: "assist", ship });
  else if (action === "rush-repair") rushWorst(bridge, ship);
  else if (action === "withdraw") {
    question.value = {
      text: t("confirm.withdraw", { names: namesOf(bridge, ships) }),
      yes: t("confirm.withdraw.yes"),
      run: () => bridge.give({ kind: "withdraw", ships }),
    };
  } else if (action === "full-retreat") {
    question.value = {
      text: t("confirm.full-retreat"),
      yes: t("confirm.full-retreat.yes"),
      run: () => bridge.give({ kind: "full-retreat" }),
    };
  }
}

function namesOf(bridge: Sight, ids: readonly number[]): string {
  const own = bridge.picture.peek()?.own ?? [];
  return own
    .filter((ship) => ids.includes(ship.id))
    .map((ship) => shipName(ship.name))
    .join(", ");
}

function takeHelm(bridge: Sight, ship: number): void {
  const { takingHelm } = bridge.mind;
  takingHelm.value = true;
  bridge.give({ kind: "take-helm", ship }).then((given) => {
    if (!given) takingHelm.value = false;
  });
}

/** O'Brien goes where it burns most: the system in the worst state. The ship panel can send him elsewhere. */
function rushWorst(bridge: Sight, id: number): void {
  const systems = bridge.picture.peek()?.own.find((ship) => ship.id === id)?.systems ?? [];
  const worst = systems.indexOf(Math.min(...systems));
  bridge.give({ kind: "rush-repair", ship: id, system: SYSTEMS[worst] ?? "weapons" });
}
