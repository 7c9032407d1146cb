import type { RepairItem } from "../battle/order-limits.ts";
import type { Ending, MountStateName, Phase, ShipStatus, TaskKind } from "../battle/state.ts";
import type { ShipClassId } from "../ships/classes.ts";
import type { ContactId, EntityId, ShadowId, ShipId, TorpedoId } from "../ships/ids.ts";
import type { Side, SystemName, WeaponId } from "../ships/types.ts";
import type { ChartPicture } from "./chart-picture.ts";
import type { ContactLevel } from "./contact-level.ts";

/** All that one side knows: what its screen shows and its captain reads. Fractions run 0 to 1 unless said otherwise. */
export interface Picture {
  readonly side: Side;
  readonly tick: number;
  readonly phase: Phase;
  /** Tick at which the assault began; -1: not yet. */
  readonly assaultAt: number;
  /** Act one while it runs; null before and after, and where there is none. */
  readonly chart: ChartPicture | null;
  readonly own: readonly OwnShip[];
  readonly contacts: readonly Contact[];
  /** In the order of the ship tables; classes none of which was seen to go are left out. */
  readonly gone: readonly Gone[];
  readonly torpedoes: readonly TorpedoMark[];
  readonly shadows: readonly OwnShadow[];
  readonly command: Command;
  readonly winner: Side | null;
  readonly ending: Ending | null;
}

/** Where something is and how it moves: u, ° clockwise from +x, u/s, °/s. */
export interface Motion {
  readonly x: number;
  readonly y: number;
  readonly heading: number;
  readonly speed: number;
  readonly turn: number;
}

export interface OwnShip extends Motion {
  readonly id: ShipId;
  readonly cls: ShipClassId;
  readonly name: string;
  readonly status: ShipStatus;
  readonly hull: number;
  /** Fraction of each facing's full charge. */
  readonly shields: readonly number[];
  /** Facing index fed first, or -1. */
  readonly reinforced: number;
  readonly energy: number;
  /** weapons, shields, engines; adds up to 1. */
  readonly power: readonly number[];
  readonly core: number;
  /** Core output above which stress builds; above coreMax it never does. */
  readonly safeCore: number;
  readonly stress: number;
  /** s until another burst; one runs while it is above BURST_REST. */
  readonly burst: number;
  /** In the order of SYSTEMS. */
  readonly systems: readonly number[];
  /** What repair can bring each of them to: less than 1 where work at it was left unfinished. */
  readonly ceilings: readonly number[];
  /** Severity under each facing, 0 sealed to 3. */
  readonly breaches: readonly number[];
  readonly repair: readonly RepairItem[];
  /** Duties its crew sees to, and those its commander has in his own hands: bits, see battle/duties.ts. */
  readonly crew: number;
  readonly word: number;
  readonly mounts: readonly MountView[];
  readonly tasks: readonly TaskView[];
  readonly holdFire: boolean;
  /** Contact id, or -1. */
  readonly target: ContactId;
  readonly targetSystem: SystemName | null;
  readonly nerve: number;
  readonly broken: boolean;
  readonly troops: number;
  readonly garrison: number;
  readonly boarders: number;
  readonly captured: number;
  /** s until clear of the scaffold; -1: jettison not begun. */
  readonly scaffold: number;
  readonly projectors: number;
  /** s until it comes onto the field, where status is away and it is known when; else -1. */
  readonly due: number;
}

export interface MountView {
  readonly weapon: WeaponId;
  readonly why: MountStateName;
  /** Contact id aimed at, or -1. */
  readonly aim: ContactId;
  /** Torpedoes left; -1 for direct fire. */
  readonly left: number;
}

export interface TaskView {
  readonly kind: TaskKind;
  readonly x: number;
  readonly y: number;
  /** Contact or own ship; -1 none. */
  readonly target: EntityId;
  readonly radius: number;
}

/** One thing of the other side, true or false alike. */
export interface Contact extends Motion {
  /** Given out in the order in which this side first sensed things. */
  readonly id: ContactId;
  readonly level: ContactLevel;
  /** Progress towards confirmed. */
  readonly scan: number;
  /** Sensed now; otherwise a last-known mark of this age (s) within `error` u. */
  readonly seen: boolean;
  readonly age: number;
  readonly error: number;
  /** From level class on. */
  readonly cls: ShipClassId | null;
  readonly name: string | null;
  /** From level confirmed on; null before. */
  readonly detail: ContactDetail | null;
}

export interface ContactDetail {
  readonly hull: number;
  readonly shields: readonly number[];
  readonly systems: readonly number[];
  readonly breaches: readonly number[];
  /** The contest aboard, where this side's troops are in it or the ship is its own objective. */
  readonly boarders: number;
  readonly garrison: number;
  readonly captured: number;
  readonly scaffold: boolean;
  readonly broken: boolean;
}

/** How many enemy ships of a class this side has seen destroyed, and how many it has seen leave the field. */
export interface Gone {
  readonly cls: ShipClassId;
  readonly destroyed: number;
  readonly withdrawn: number;
}

export interface TorpedoMark {
  readonly id: TorpedoId;
  readonly own: boolean;
  readonly weapon: WeaponId;
  readonly x: number;
  readonly y: number;
  readonly heading: number;
}

export interface OwnShadow extends Motion {
  readonly id: ShadowId;
  readonly posing: ShipClassId;
  /** s left. */
  readonly life: number;
}

/** What belongs to the side as a whole. */
export interface Command {
  /** Own ship flown by hand, or -1. */
  readonly helm: ShipId;
  /** O'Brien's one use is still there. */
  readonly obrien: boolean;
  /** s until the flagship may call again; -1: no caller. */
  readonly callWait: number;
  readonly retreating: boolean;
  /** s before the raider can be recalled or, once recalled, arrives; -1: it is on the field or gone. */
  readonly raiderDue: number;
  readonly raiderRecalled: boolean;
  /** Warp shadows alive and the most there may be. */
  readonly shadows: number;
  readonly shadowLimit: number;
}
