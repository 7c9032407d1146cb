import { WEAPONS } from "@terok-nor/shared/ships/types.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { damageToKill, type View } from "../../mind/view.ts";

/** Charge under which a sector lets troops through, or is about to. */
const OPEN = 0.03;
/** u from the station within which a ship goes in at once. */
const CLOSE = 1000;
/** Troops for each of the garrison with which a boarding is worth beginning. */
const ENOUGH = 1.3;
/** s that it takes to have the troops across, and damage per s meanwhile by the batteries that bear, and by Defiant. */
const FERRY = 35;
const BATTERIES = 45;
const DEFIANT = 60;
/** u from the station within which she guards it, and the fraction of her hull with which she can. */
const GUARDS = 420;
const FIT = 0.35;

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
  if (detail.captured > 0) return true;
  let troops = 0;
  let toughness = 0;
  for (const ship of ready) {
    troops += ship.troops;
    toughness += damageToKill(ship);
  }
  const lost = Math.min(1, (FERRY * fireOver(view, station)) / toughness);
  return view.guess(detail.boarders + troops * (1 - lost), 2) > detail.garrison * ENOUGH;
}

/** Damage per s that ships which board are under; a Defiant out of sight lies in dock, from which she comes at them. */
function fireOver(view: View, station: Contact): number {
  const batteries = BATTERIES * (station.detail?.systems[WEAPONS] ?? 1);
  if (view.picture.gone.some(({ cls }) => cls === "defiant")) return batteries;
  const defiant = view.foes.defiant[0];
  const guards = defiant === undefined || (distanceBetween(defiant, station) < GUARDS && (defiant.detail?.hull ?? 1) > FIT);
  return guards ? batteries + DEFIANT : batteries;
}
