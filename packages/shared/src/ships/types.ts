/** The words of the ship tables: what a class, a mount and a weapon are made of. Angles in °, lengths in u, times in s. */

export type Side = "terran" | "alliance";
export const SIDES: readonly Side[] = ["terran", "alliance"];

export type ShipClassId = "terok-nor" | "defiant" | "raider" | "flagship" | "galor" | "bird";

/** Ship systems, in the fixed order in which every `systems` array holds them. */
export const SYSTEMS = ["weapons", "engines", "shields", "sensors", "dampers"] as const;
export type SystemName = (typeof SYSTEMS)[number];
export const WEAPONS = 0;
export const ENGINES = 1;
export const SHIELDS = 2;
export const SENSORS = 3;
export const DAMPERS = 4;

/** Facings of a ship, in the order every `shields` array of four holds them. The station has six sectors of 60°, sector i centred on 60·i° from its bow. */
export const FACINGS = ["fore", "aft", "port", "starboard"] as const;
export const FORE = 0;
export const AFT = 1;
export const PORT = 2;
export const STARBOARD = 3;

export type WeaponId =
  | "pulse-cannon"
  | "defiant-beam"
  | "light-cannon"
  | "station-battery"
  | "flagship-disruptor"
  | "flagship-light"
  | "galor-disruptor"
  | "galor-beam"
  | "bird-disruptor"
  | "quantum-torpedo"
  | "photon-torpedo"
  | "station-torpedo";

/** How a weapon looks and travels: a beam, a burst of pulses, a fat bolt (all direct fire), or a torpedo that flies as an object. */
export type WeaponKind = "beam" | "pulse" | "bolt" | "torpedo";

export interface Weapon {
  readonly kind: WeaponKind;
  /** Shown to players; a message-catalogue key is made of the weapon's id. */
  readonly id: WeaponId;
  /** °/s at which a 20 u target is hit half the time. Direct fire only. */
  readonly tracking: number;
  /** u: no loss of accuracy up to here, from the target's edge. */
  readonly optimal: number;
  /** u past optimal at which half the shots still hit. */
  readonly falloff: number;
  /** s from the first shot of a burst to the first of the next. */
  readonly cycle: number;
  /** Shots in a burst, `gap` s apart. */
  readonly burst: number;
  readonly gap: number;
  /** Per shot (or per torpedo). */
  readonly damage: number;
  /** Weapon charge a shot takes. */
  readonly energy: number;
  /** Engages incoming torpedoes. */
  readonly pointDefence: boolean;
  /** Torpedoes only: u/s, °/s, s of fuel, and how many carried per mount. */
  readonly flight: { readonly speed: number; readonly turn: number; readonly fuel: number; readonly carried: number } | null;
}

export interface Mount {
  readonly weapon: WeaponId;
  /** ° from the bow (clockwise) of the arc's centre. */
  readonly bearing: number;
  /** ° full width of the arc; 360 sees all round. */
  readonly arc: number;
  /** Where the muzzle sits on the hull, in radii: forward, then starboard. For drawing. */
  readonly muzzle: readonly [number, number];
}

/** How a captain under a plain attack order closes: tail (behind the target), run (attack runs), face (keep the bow on it at best range). */
export type AttackStyle = "tail" | "run" | "face";

export interface ShipClass {
  readonly id: ShipClassId;
  readonly side: Side;
  readonly radius: number;
  /** u/s at nominal engine power. */
  readonly speed: number;
  /** u/s². */
  readonly accel: number;
  /** °/s. */
  readonly turn: number;
  readonly hull: number;
  /** Charge of each facing when full: fore, aft, port, starboard; six sectors for the station. */
  readonly shields: readonly number[];
  /** Fraction of a facing's full charge regained per s at nominal shield power. */
  readonly regen: number;
  /** Weapon charge: capacity, and regained per s at nominal weapon power. */
  readonly energy: number;
  readonly recharge: number;
  /** Highest core output, 1 = nominal. */
  readonly coreMax: number;
  /** u at which a target of signature 1 is sensed. */
  readonly sensors: number;
  /** Multiplies the range at which others sense this ship. */
  readonly signature: number;
  readonly mounts: readonly Mount[];
  readonly style: AttackStyle;
  /** Troops aboard who can be beamed across, and defenders who hold the ship; both 0 for ships that neither board nor can be boarded. */
  readonly troops: number;
  readonly garrison: number;
  /** Damage-control teams. */
  readonly teams: number;
  /** How far losses shake the crew: 0 never breaks. */
  readonly shaken: number;
  /** Warp-shadow charges. */
  readonly projectors: number;
  readonly docks: boolean;
}
