import { distance, turnBetween } from "@terok-nor/shared/math/angle.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, Motion, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import { contactName, shipName } from "../../i18n/words.ts";
import type { Alert } from "./alert.ts";

/** u within which a hunter behind a ship is on its tail. */
const CLOSE = 260;
/** ° off a ship's bow beyond which something is behind it; ° off a hunter's bow within which it points at its prey. */
const BEHIND = 120;
const POINTED = 40;
/** u: bigger ships are not hunted by the tail. */
const AGILE = 20;

const KEY = "tail:";

/** Whether one flies close behind the other and points at it. */
export function isBehind(hunter: Motion, prey: Motion): boolean {
  if (distance(prey.x, prey.y, hunter.x, hunter.y) > CLOSE) return false;
  const towards = bearing(hunter.y - prey.y, hunter.x - prey.x);
  return Math.abs(turnBetween(prey.heading, towards)) > BEHIND && Math.abs(turnBetween(hunter.heading, towards + 180)) < POINTED;
}

const onTail = (foe: Contact, ship: OwnShip): boolean => foe.cls === "bird" && foe.seen && isBehind(foe, ship);

/** Ticks the alert stays when the hunter has been shaken off or the ship is lost. */
const LINGER = 40;

/** Whether an alert tells of a tail that was shaken off a while ago. */
export function isShakenOff(alert: Alert, tick: number): boolean {
  return alert.key.startsWith(KEY) && tick - alert.tick > LINGER;
}

/** An alert for each agile own ship with a Bird-of-Prey on its tail: to the hunter it hardly moves. */
export function tailAlerts(picture: Picture): Alert[] {
  return picture.own.flatMap((ship) => {
    const foe =
      ship.status === "active" && CLASSES[ship.cls].radius < AGILE ? picture.contacts.find((contact) => onTail(contact, ship)) : undefined;
    if (!foe) return [];
    const text = t("alert.tail", { foe: contactName(foe), a: shipName(ship.name) });
    const at = { x: foe.x, y: foe.y };
    return [{ key: `${KEY}${ship.id}`, rank: 3, tone: "bad", text, at, tick: picture.tick, count: 1, of: ship.id }];
  });
}
