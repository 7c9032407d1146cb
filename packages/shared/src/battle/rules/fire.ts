import { ROLL, roll } from "../../math/chance.ts";
import { bearing } from "../../math/trig.ts";
import { thingOfShadow } from "../../ships/ids.ts";
import { WEAPONS, type Weapon } from "../../ships/types.ts";
import type { BattleEvent } from "../events.ts";
import { onField, radiusOf, sideState, thingOf, tickAfter, trackById } from "../field.ts";
import { BURST_CYCLE, isBursting } from "../obrien.ts";
import type { BattleState, MountState, Shadow, Ship, Track } from "../state.ts";
import { blankSights, chooseAim, lookAround } from "./aim.ts";
import { strike } from "./damage.ts";
import { blankLay, blankMark, hitChance, inArc, layOn, markOf, WHY } from "./gunnery.ts";
import { type Gun, gunsOf } from "./guns.ts";
import { advance } from "./sensing.ts";
import { facingStruck } from "./shields.ts";
import { defendAgainstTorpedoes, launch } from "./torpedoes.ts";

/** Weapon systems in worse shape than this do not fire at all. */
export const WEAPONS_DEAD = 0.15;
/** A shot that should have struck but met no hull tells the gunners this much about what they shoot at. */
const SHOT_THROUGH = 0.05;
/** How far shots alone take a scan: the last of it is the sensors', which see the shadow go in the same step. */
const SHOTS_TELL = 0.999;

const lay = blankLay();
const mark = blankMark();
/** What the ship whose turn it is has in its sights, once one of its mounts has looked. */
const sights = blankSights();
const NOT_LOOKED = -1;

/** Every ship's mounts: cycles run, targets are chosen, bursts fired, torpedoes launched. */
export function fireMounts(state: BattleState, dt: number, out: BattleEvent[]): void {
  for (const ship of state.ships) {
    if (!onField(ship)) {
      if (ship.status === "docked" || ship.status === "scaffold") stow(ship);
      continue;
    }
    ship.sinceFired = Math.min(60, ship.sinceFired + dt);
    const guns = gunsOf(ship.cls);
    const dead = (ship.systems[WEAPONS] as number) < WEAPONS_DEAD;
    sights.count = NOT_LOOKED;
    for (let i = 0; i < ship.mounts.length; i++) {
      const mount = ship.mounts[i] as MountState;
      const gun = guns[i] as Gun;
      if (dead || mount.down || ship.holdFire) stop(mount, dead || mount.down ? WHY.disabled : WHY["holding-fire"]);
      else if (mount.shots > 0) {
        if (mount.next <= state.tick) continueBurst(state, ship, i, gun, out);
      } else if (mount.ready <= state.tick) begin(state, ship, i, gun, out);
      else if (mount.aim >= 0 && mount.why === WHY.firing) mount.why = WHY.cycling;
    }
  }
}

/** What is out of order says so there too: its captain has to know before it goes out. */
function stow(ship: Ship): void {
  for (const mount of ship.mounts) stop(mount, mount.down ? WHY.disabled : WHY.stowed);
}

function stop(mount: MountState, why: number): void {
  mount.shots = 0;
  mount.aim = -1;
  mount.why = why;
}

/** s before an idle mount looks for work again. */
const LOOK_AGAIN = 0.2;

function begin(state: BattleState, ship: Ship, index: number, gun: Gun, out: BattleEvent[]): void {
  const weapon = gun.weapon;
  const mount = ship.mounts[index] as MountState;
  mount.aim = -1;
  mount.ready = tickAfter(state, LOOK_AGAIN);
  if (weapon.flight !== null && mount.left < 1) return stop(mount, WHY.empty);
  if (ship.energy < weapon.energy) return stop(mount, WHY["no-power"]);
  if (weapon.pointDefence && defendAgainstTorpedoes(state, ship, index, gun, out)) return;
  if (sights.count === NOT_LOOKED) lookAround(state, ship, sights);
  const track = chooseAim(state, ship, mount, gun, sights);
  if (track === null) return;
  mount.aim = track.id;
  if (weapon.flight !== null) {
    launch(state, ship, index, weapon, track, out);
    return;
  }
  mount.shots = weapon.burst;
  mount.ready = tickAfter(state, isBursting(ship) ? weapon.cycle * BURST_CYCLE : weapon.cycle);
  continueBurst(state, ship, index, gun, out);
}

/** Fires the shots of the running burst that have come due. */
function continueBurst(state: BattleState, ship: Ship, index: number, gun: Gun, out: BattleEvent[]): void {
  const mount = ship.mounts[index] as MountState;
  const side = sideState(state, ship.side);
  const track = trackById(side, mount.aim);
  const target = track === null || !track.seen ? null : thingOf(state, track.of);
  if (track === null || target === null) return stop(mount, WHY["no-target"]);
  if (ship.energy < gun.weapon.energy) return stop(mount, WHY["no-power"]);
  layOn(ship, markOf(target, radiusOf(target), mark), lay);
  if (!inArc(gun, lay)) return stop(mount, WHY["out-of-arc"]);
  mount.shots--;
  mount.next = tickAfter(state, gun.weapon.gap);
  mount.why = WHY.firing;
  ship.energy -= gun.weapon.energy;
  ship.sinceFired = 0;
  shoot(state, ship, index, gun.weapon, track, target, out);
}

function shoot(
  state: BattleState,
  ship: Ship,
  index: number,
  weapon: Weapon,
  track: Track,
  target: Ship | Shadow,
  out: BattleEvent[],
): void {
  const struck = roll(state.setup.chance, state.tick, ROLL.shot, ship.id, index) < hitChance(weapon, lay.edge, lay.omega, lay.radius);
  if (!("hull" in target)) {
    if (struck) advance(track, Math.max(0, Math.min(SHOT_THROUGH, SHOTS_TELL - track.scan)), ship.side, out);
    out.push({ kind: "shot", a: ship.id, mount: index, b: thingOfShadow(target.id), hit: false, facing: 0, damage: 0, weapon: weapon.id });
    return;
  }
  const facing = facingStruck(target, bearing(ship.y - target.y, ship.x - target.x));
  out.push({
    kind: "shot",
    a: ship.id,
    mount: index,
    b: target.id,
    hit: struck,
    facing,
    damage: struck ? weapon.damage : 0,
    weapon: weapon.id,
  });
  if (struck) strike(state, target, facing, weapon.damage, ship.id, track.id === ship.target ? ship.targetSystem : -1, "fire", out);
}
