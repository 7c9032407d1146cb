import { fleetBearing } from "@terok-nor/shared/approach/create.ts";
import { sideState } from "@terok-nor/shared/battle/field.ts";
import { OBRIEN_REST } from "@terok-nor/shared/battle/obrien.ts";
import { safeCore } from "@terok-nor/shared/battle/rules/power.ts";
import { type BattleState, MOUNT_STATES, type MountState, type Ship } from "@terok-nor/shared/battle/state.ts";
import { clamp, wrap } from "@terok-nor/shared/math/angle.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { type Mount, SYSTEMS, WEAPONS } from "@terok-nor/shared/ships/types.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import type { MountView, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Draw } from "./draw.ts";
import { pointAhead } from "./places.ts";

/** s of a shadow's flight that lie ahead of it, as where it was sent is not in the picture. */
const SHADOW_AHEAD = 8;

/**
 * Puts the side's own ships, shadows and command into a battle as its
 * picture has them: fractions back to what they are fractions of.
 */
export function placeOwn(state: BattleState, picture: Picture, draw: Draw): void {
  for (const known of picture.own) {
    const ship = state.ships[known.id];
    if (ship !== undefined) restore(state, ship, known, draw);
  }
  for (const { life, posing, x, y, heading, speed, turn } of picture.shadows) {
    const goal = pointAhead({ x, y }, heading, speed * SHADOW_AHEAD);
    state.shadows.push({
      id: state.nextShadow++,
      side: picture.side,
      posing,
      x,
      y,
      heading,
      speed,
      turn,
      life,
      goalX: goal.x,
      goalY: goal.y,
    });
  }
  for (const known of picture.own) {
    const ship = state.ships[known.id];
    if (known.cls === "defiant" && ship !== undefined) state.readiness = { ...state.readiness, overhaul: overhaulOf(ship, known.safeCore) };
  }
  const own = sideState(state, picture.side);
  const { command } = picture;
  own.obrienUsed = picture.side === "terran" && !command.obrien;
  // How long he has rested is not in the picture.
  if (own.obrienUsed) own.obrienRest = OBRIEN_REST * draw("obrien", 0);
  own.callWait = Math.max(0, command.callWait);
  own.retreating = command.retreating;
  if (picture.side !== "terran") return;
  state.raiderDue = command.raiderDue;
  // The vector that was chosen is not in the picture.
  if (command.raiderRecalled && state.raiderVector < 0) state.raiderVector = draw("vector", 0) * 360;
}

function restore(state: BattleState, ship: Ship, known: OwnShip, draw: Draw): void {
  const { hull, shields, energy, mounts, tasks, power, systems, breaches, repair, targetSystem, ...same } = known;
  const { id: _id, cls: _cls, name: _name, safeCore: _safe, ceilings, due, ...rest } = same;
  const cls = CLASSES[ship.cls];
  Object.assign(ship, rest);
  ship.hull = hull * cls.hull;
  ship.shields = shields.map((share, i) => share * (cls.shields[i] as number));
  ship.energy = energy * cls.energy;
  ship.power = [...power];
  ship.systems = [...systems];
  ship.ceilings = [...ceilings];
  ship.breaches = [...breaches];
  ship.repair = [...repair];
  ship.tasks = tasks.map((task) => ({ ...task }));
  ship.targetSystem = targetSystem === null ? -1 : SYSTEMS.indexOf(targetSystem);
  ship.mounts = ship.mounts.map((fresh, i) => {
    const wait = WEAPON_TABLE[(cls.mounts[i] as Mount).weapon].cycle * draw("cycle", ship.id * 16 + i);
    return mountOf(fresh, mounts[i], state.tick + Math.round(wait * state.setup.hz), (systems[WEAPONS] as number) > 0);
  });
  if (known.status === "away" && due >= 0) state.arrivals.push({ ship: ship.id, bearing: comesFrom(state, draw), due });
  if (mounts.some((view) => view.why === "firing" || view.why === "cycling")) ship.sinceFired = 0;
}

/**
 * ° either way by which those who come late may come from elsewhere
 * than the fleet set out; from where is not in the picture.
 */
const ASTRAY = 60;

function comesFrom(state: BattleState, draw: Draw): number {
  return wrap(fleetBearing(state.setup.seed) + ASTRAY * (2 * draw("bearing", 0) - 1));
}

/** How far the dampers were overhauled, read off what her core bears now. */
function overhaulOf(ship: Ship, borne: number): number {
  const least = safeCore(ship, 0);
  return clamp((borne - least) / (safeCore(ship, 1) - least), 0, 1);
}

/**
 * A mount as the picture shows it; how far it is through its cycle is not
 * in there, so one that is in it is `ready` at a tick that was drawn.
 */
function mountOf(fresh: MountState, view: MountView | undefined, ready: number, fed: boolean): MountState {
  if (view === undefined) return fresh;
  const cycling = view.why === "firing" || view.why === "cycling";
  return {
    ...fresh,
    why: MOUNT_STATES.indexOf(view.why),
    ready: cycling ? ready : 0,
    aim: view.aim,
    left: view.left,
    down: isDown(fresh, view, fed),
  };
}

/** Whether a mount was never restored: it is out of order though the guns are sound. */
function isDown(fresh: MountState, view: MountView, fed: boolean): boolean {
  return view.why === "disabled" && (fed || fresh.down);
}
