import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { meanOf, staying, type View } from "../../view.ts";

/** Damage the besiegers can still take for which the odds of a fresh station are even, and how fast odds change with it. */
const EVEN = 4200;
/** Troops against garrison: what a whole siege brings to bear. */
const TROOPS_WEIGHT = 4;

/** The captain's own guess of the odds, 0 to 1, that the station still falls: what its large ships can still take and bring, against what the station has left. */
export function outlook(view: View): number {
  const station = view.foes["terok-nor"][0];
  let strength = 0;
  let troops = 0;
  for (const ship of [...view.own.flagship, ...view.own.galor]) {
    strength += staying(ship);
    troops += ship.troops;
  }
  const detail = station?.detail ?? null;
  if (detail !== null) troops += detail.boarders;
  const hull = detail?.hull ?? 1;
  const shields = detail === null ? 1 : meanOf(detail.shields);
  const garrison = detail?.garrison ?? CLASSES["terok-nor"].garrison;
  const holds = EVEN * (0.25 + 0.45 * hull + 0.3 * shields);
  const byGuns = strength / (strength + holds);
  const byTroops = troops / (troops + garrison + 1);
  const taken = detail?.captured ?? 0;
  return (
    Math.min(1, byGuns * 0.6 + (byTroops * TROOPS_WEIGHT * 0.4) / (1 + byTroops * (TROOPS_WEIGHT - 1)) + taken * 0.5) *
    Math.min(1, strength / 1200)
  );
}
