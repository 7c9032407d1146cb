import type { MountStateName } from "@terok-nor/shared/battle/state.ts";
import type { WeaponId } from "@terok-nor/shared/ships/types.ts";
import type { MountView } from "@terok-nor/shared/sight/picture.ts";

export interface MountGroup {
  readonly weapon: WeaponId;
  readonly count: number;
  /** How many mounts of the group are in each state, most first. */
  readonly states: readonly (readonly [MountStateName, number])[];
  /** Torpedoes left in all tubes of the group; -1 for direct fire. */
  readonly left: number;
}

/** A ship's mounts by weapon: four cannons take one line. Tubes without torpedoes are empty. */
export function groupMounts(mounts: readonly MountView[]): MountGroup[] {
  return [...Map.groupBy(mounts, (mount) => mount.weapon)].map(([weapon, group]) => ({
    weapon,
    count: group.length,
    states: [...Map.groupBy(group, stateOf)].map(([why, same]) => [why, same.length] as const).sort((a, b) => b[1] - a[1]),
    left: group.some((mount) => mount.left >= 0) ? group.reduce((sum, mount) => sum + Math.max(0, mount.left), 0) : -1,
  }));
}

const stateOf = ({ left, why }: MountView): MountStateName => (left === 0 ? "empty" : why);
