import { safeCore } from "../battle/rules/power.ts";
import { type BattleState, MOUNT_STATES, type MountState, type Shadow, type Ship } from "../battle/state.ts";
import { rowOf } from "../ships/classes.ts";
import { type Mount, SYSTEMS, type WeaponId } from "../ships/types.ts";
import type { MountView, OwnShadow, OwnShip } from "./picture.ts";

/** A ship as its own side knows it. */
export function ownShip(state: BattleState, ship: Ship): OwnShip {
  const cls = rowOf(ship.cls);
  const {
    id,
    name,
    status,
    x,
    y,
    heading,
    speed,
    turn,
    reinforced,
    core,
    stress,
    burst,
    holdFire,
    target,
    nerve,
    broken,
    captured,
    scaffold,
    crew,
    word,
  } = ship;
  return {
    id,
    cls: ship.cls,
    name,
    status,
    x,
    y,
    heading,
    speed,
    turn,
    hull: ship.hull / cls.hull,
    shields: charges(ship),
    reinforced,
    energy: ship.energy / cls.energy,
    power: ship.power.slice(),
    core,
    safeCore: safeCore(ship, state.readiness.overhaul),
    stress,
    burst,
    systems: ship.systems.slice(),
    ceilings: ship.ceilings.slice(),
    breaches: ship.breaches.slice(),
    repair: ship.repair.slice(),
    crew,
    word,
    mounts: ship.mounts.map((mount, i) => mountView(mount, (cls.mounts[i] as Mount).weapon)),
    tasks: ship.tasks.map(({ kind, x, y, target, radius }) => ({ kind, x, y, target, radius })),
    holdFire,
    target,
    targetSystem: SYSTEMS[ship.targetSystem] ?? null,
    nerve,
    broken,
    troops: ship.troops,
    garrison: ship.garrison,
    boarders: ship.boarders,
    captured,
    scaffold,
    projectors: ship.projectors,
    due: state.arrivals.find((arrival) => arrival.ship === ship.id)?.due ?? -1,
  };
}

/** Fraction of each facing's full charge. */
export function charges(ship: Ship): number[] {
  const full = rowOf(ship.cls).shields;
  return ship.shields.map((charge, i) => charge / (full[i] as number));
}

function mountView(mount: MountState, weapon: WeaponId): MountView {
  return { weapon, why: MOUNT_STATES[mount.why] ?? "ready", aim: mount.aim, left: Math.floor(mount.left) };
}

/** A warp shadow as those know it who made it. */
export function shadowMark({ id, posing, x, y, heading, speed, turn, life }: Shadow): OwnShadow {
  return { id, posing, x, y, heading, speed, turn, life };
}
