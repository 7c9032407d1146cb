import { isContact, isOwn, type ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import type { Place } from "../orders/place.ts";
import { contextualOrders, placedOrders } from "../orders/placing.ts";
import { orderRow, type PlacedKind } from "../orders/rows.ts";
import type { Hand, WorldPoint } from "../sight/hand-and-eye.ts";
import { type Mind, say } from "../sight/mind.ts";
import type { Sight } from "../sight/sight.ts";
import { showPlace } from "../talk/talk.ts";
import { entityName } from "../words/entity-names.ts";
import { isTouching } from "./pointer-kind.ts";

export const MIN_RADIUS = 40;
export const MAX_RADIUS = 600;
/** u of radius for each CSS px scrolled: 10 for a notch of a wheel. */
const RADIUS_RATE = 0.1;
/** ms of quiet after the wheel before ships already circling are told the new radius. */
const RADIUS_QUIET = 250;

type Given = Pick<Sight, "picture" | "give" | "talk" | "mind">;

function select({ selected }: Mind, ids: readonly number[], add: boolean): void {
  const now = new Set(add ? selected.peek() : []);
  for (const id of ids) {
    if (add && ids.length === 1 && now.has(id)) now.delete(id);
    else now.add(id);
  }
  selected.value = now;
}

/** What the pointer means on the field, on the map and in the lists. */
export function createHand(bridge: Given): Hand {
  const { mind } = bridge;
  const { selected, picked, pending, posing, orbitRadius, queueing } = mind;
  const place = (at: WorldPoint): Place => ({ ...at, add: at.add || queueing.peek() });

  async function show(at: WorldPoint): Promise<void> {
    if (pending.peek() === "ping") pending.value = null;
    const refusal = await showPlace(bridge.talk, at, t("talk.nobody"));
    if (refusal) say(mind, refusal);
  }

  function carryOut(at: WorldPoint): void {
    const kind = pending.peek();
    const picture = bridge.picture.peek();
    if (!kind || !picture) return;
    if (kind === "ping") return void show(at);
    const orders = placedOrders(kind, picture, selected.peek(), place(at), { radius: orbitRadius.peek(), posing: posing.peek() });
    if (orders === "refused.contact" && isOwn(at.entity)) return takeUp(kind, at.entity, picture);
    if (typeof orders === "string") return say(mind, t(orders));
    for (const order of orders) bridge.give(order);
    if (!place(at).add) pending.value = null;
  }

  /** Who points an attack at an own ship means to have that ship: it is selected, and the order that waited is gone. */
  function takeUp(kind: PlacedKind, id: ShipId, picture: Picture): void {
    pending.value = null;
    select(mind, [id], false);
    say(mind, t("pending.dropped", { name: entityName(picture, id), order: t(`do.${kind}`) }));
  }

  return {
    primary(at) {
      if (at.alt) return void show(at);
      if (pending.peek()) return carryOut(at);
      if (isContact(at.entity)) picked.value = at.entity;
      else if (at.entity >= 0) select(mind, [at.entity], at.add);
      else if (!at.add) {
        selected.value = new Set();
        picked.value = -1;
      }
    },
    secondary(at) {
      if (pending.peek()) {
        if (isTouching()) carryOut(at);
        else pending.value = null;
        return;
      }
      const picture = bridge.picture.peek();
      if (!picture) return;
      if (isContact(at.entity)) picked.value = at.entity;
      for (const order of contextualOrders(picture, selected.peek(), place(at))) bridge.give(order);
    },
    doublePrimary(at) {
      const picture = bridge.picture.peek();
      const clicked = picture?.own.find((ship) => ship.id === at.entity);
      if (picture && clicked)
        select(
          mind,
          picture.own.filter((ship) => ship.cls === clicked.cls).map((ship) => ship.id),
          at.add,
        );
      else if (isContact(at.entity)) picked.value = at.entity;
    },
    box: (ids, add) => select(mind, ids.length === 1 && add ? ids.filter((id) => !selected.peek().has(id)) : ids, add),
    wheel: radiusWheel(bridge),
  };
}

/** The wheel sets the radius while an order with one waits, or over a contact that selected ships circle; else it zooms. */
function radiusWheel(bridge: Given): Hand["wheel"] {
  const { selected, hovered, pending, orbitRadius } = bridge.mind;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  // u: what a touchpad's small steps have come to that is not a whole u yet.
  let rest = 0;
  return (scrolled) => {
    const circling = (bridge.picture.peek()?.own ?? []).filter(
      (ship) => selected.peek().has(ship.id) && ship.tasks[0]?.kind === "orbit" && ship.tasks[0].target === hovered.peek(),
    );
    const kind = pending.peek();
    const waiting = kind !== null && kind !== "ping" && orderRow(kind).choice === "radius";
    if (!waiting && circling.length === 0) return false;
    rest += scrolled * RADIUS_RATE;
    const step = Math.trunc(rest);
    rest -= step;
    orbitRadius.value = Math.max(MIN_RADIUS, Math.min(MAX_RADIUS, orbitRadius.peek() + step));
    const target = hovered.peek();
    if (!waiting && isContact(target)) {
      const ships = circling.map((ship) => ship.id);
      clearTimeout(quiet);
      quiet = setTimeout(() => bridge.give({ kind: "orbit", ships, target, radius: orbitRadius.peek(), queue: false }), RADIUS_QUIET);
    }
    return true;
  };
}
