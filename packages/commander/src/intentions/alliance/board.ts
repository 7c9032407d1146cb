import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import type { View } from "../../mind/view.ts";

/** Charge under which a sector lets troops through, or is about to. */
const OPEN = 0.03;
/** u from the station within which a ship goes in at once. */
const CLOSE = 1000;
/** Troops for each of the garrison with which a boarding is worth beginning. */
const ENOUGH = 1.1;

/** Beams the troops across as soon as a sector is open and there are enough of them near to overcome the garrison. */
export const boardStation: Intention = {
  name: "board",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    if (station === undefined || station.detail === null) return;
    const ready = view.own.large.filter((ship) => ship.troops > 0 && distanceBetween(ship, station) < CLOSE);
    if (!worthIt(view, station, ready)) return;
    for (const ship of ready) {
      const committed = ship.tasks[0]?.kind === "board";
      if (committed || isOpen(station)) desk.fly(ship, { kind: "board", target: station.id }, "board", station.id);
    }
  },
};

function isOpen(station: Contact): boolean {
  return station.detail?.shields.some((charge) => charge < OPEN) ?? false;
}

function worthIt(view: View, station: Contact, ready: readonly OwnShip[]): boolean {
  const { detail } = station;
  if (detail === null) return false;
  let troops = detail.boarders;
  for (const ship of ready) troops += ship.troops;
  return detail.captured > 0 || view.guess(troops, 2) > detail.garrison * ENOUGH;
}
