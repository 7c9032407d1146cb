import { distance, turnBetween } from "@terok-nor/shared/math/angle.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
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

function onTail(foe: Contact, ship: OwnShip): boolean {
  if (foe.cls !== "bird" || !foe.seen || distance(ship.x, ship.y, foe.x, foe.y) > CLOSE) return false;
  const towards = bearing(foe.y - ship.y, foe.x - ship.x);
  return Math.abs(turnBetween(ship.heading, towards)) > BEHIND && Math.abs(turnBetween(foe.heading, towards + 180)) < POINTED;
}

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
