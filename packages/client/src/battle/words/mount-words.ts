import type { MountStateName } from "@terok-nor/shared/battle/state.ts";
import { SYSTEMS } from "@terok-nor/shared/ships/types.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";

const GOOD = new Set<MountStateName>(["ready", "firing", "cycling"]);
const WEAPONS = SYSTEMS.indexOf("weapons");
/** Weapons in a worse state than this fire no mount at all (battle/rules/fire.ts). */
const WEAPONS_DEAD = 0.15;

type Armed = Pick<OwnShip, "status" | "systems">;

/** Down although the ship's weapons work: it was never made ready, and cannot be repaired in this battle. */
const outOfOrder = (why: MountStateName, ship: Armed) => why === "disabled" && (ship.systems[WEAPONS] ?? 0) >= WEAPONS_DEAD;

/** What a mount is about, or why it does not fire, in a few words. */
export function mountText(why: MountStateName, ship: Armed): string {
  if (outOfOrder(why, ship)) return t("mount.out-of-order");
  if (why === "stowed" && ship.status === "docked") return t("mount.stowed.dock");
  // Cast off a moment ago, and not yet run out.
  if (why === "stowed" && ship.status === "active") return t("mount.stowed.out");
  return t(`mount.${why}`);
}

/** The same where there is room for a sentence. */
export function mountTip(why: MountStateName, ship: Armed): string {
  return outOfOrder(why, ship) ? t("mount.out-of-order.tip") : mountText(why, ship);
}

/** Which colour it is told in: its own where all is well, "not" where it does not fire. */
export function mountTone(why: MountStateName): string {
  return GOOD.has(why) ? why : "not";
}
