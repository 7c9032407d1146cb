import { ARENA_RADIUS } from "../battle/field.ts";
import { type BattleState, MOUNT_STATES, type Ship } from "../battle/state.ts";
import { CLASSES } from "../ships/classes.ts";

/** What may never be true of a battle, whatever is ordered in it. */

/** Where in plain data a value is no finite number, if anywhere. */
export function noNumber(value: unknown, path = "state"): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : path;
  if (value === undefined || typeof value === "function") return path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = noNumber(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const between = (value: number, low: number, high: number) => value >= low - 1e-9 && value <= high + 1e-9;

/** What of a ship is out of its range; empty when all is well. */
function outOfRange(ship: Ship): string[] {
  const cls = CLASSES[ship.cls];
  const checks: Record<string, boolean> = {
    position: ship.status !== "active" || ship.x ** 2 + ship.y ** 2 <= (ARENA_RADIUS + 1) ** 2,
    heading: ship.heading > -180.001 && ship.heading <= 180,
    speed: between(ship.speed, 0, cls.speed * 1.25),
    turn: Math.abs(ship.turn) <= cls.turn * 1.3 + 1e-9,
    hull: between(ship.hull, 0, cls.hull) && ship.hull > 0 === (ship.status !== "destroyed"),
    shields: ship.shields.every((charge, i) => between(charge, 0, cls.shields[i] as number)),
    energy: between(ship.energy, 0, cls.energy),
    systems: ship.systems.length === 5 && ship.systems.every((health) => between(health, 0, 1)),
    breaches: ship.breaches.every((severity) => between(severity, 0, 3)),
    power: Math.abs(ship.power.reduce((sum, share) => sum + share, 0) - 1) < 1e-9,
    core: between(ship.core, 0.2, cls.coreMax),
    stress: between(ship.stress, 0, 1.5),
    nerve: between(ship.nerve, 0, 1),
    captured: between(ship.captured, 0, 1),
    crew: ship.troops >= 0 && ship.garrison >= 0 && ship.boarders >= 0,
    tasks: ship.tasks.length <= 12,
    mounts: ship.mounts.every((mount) => mount.why in MOUNT_STATES && mount.ready >= 0 && mount.shots >= 0 && mount.left >= -1),
    repair: new Set(ship.repair).size === 6,
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

/** What of a battle is out of its range, ship by ship; empty when all is well. */
export function faultsOf(state: BattleState): string[] {
  const faults = state.ships.flatMap((ship) => outOfRange(ship).map((what) => `${ship.name}: ${what}`));
  if (state.torpedoes.length > 48) faults.push("torpedoes");
  for (const own of [state.terran, state.alliance]) {
    if (new Set(own.tracks.map((track) => track.of)).size !== own.tracks.length) faults.push("two tracks of one thing");
    if (own.tracks.some((track) => !between(track.scan, 0, 1) || track.age < 0)) faults.push("tracks");
  }
  return faults;
}
