/** The words of the ship tables: what a class, a mount and a weapon are made of. Angles in °, lengths in u, times in s. */

export type Side = "terran" | "alliance";
export const SIDES: readonly Side[] = ["terran", "alliance"];

export function otherSide(side: Side): Side {
  return side === "terran" ? "alliance" : "terran";
}

/** Ship systems, in the fixed order in which every `systems` array holds them. */
export const SYSTEMS = ["weapons", "engines", "shields", "sensors", "dampers"] as const;
export type SystemName = (typeof SYSTEMS)[number];
export const WEAPONS = 0;
export const ENGINES = 1;
export const SHIELDS = 2;
export const SENSORS = 3;
export const DAMPERS = 4;

/**
 * Facings of a ship, in the order every `shields` array of four holds them.
 * The station has six sectors of 60°, sector i centred on 60·i° from its bow.
 */
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

/**
 * How a weapon looks and travels: a beam, a burst of pulses, a fat
 * bolt (all direct fire), or a torpedo that flies as an object.
 */
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

/**
 * How a captain under a plain attack order closes: tail (behind the
 * target), run (attack runs), face (keep the bow on it at best range).
 */
export type AttackStyle = "tail" | "run" | "face";

export interface ShipClass {
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
  /**
   * Troops aboard who can be beamed across, and defenders who hold
   * the ship; both 0 for ships that neither board nor can be boarded.
   */
  readonly troops: number;
  readonly garrison: number;
  /** Damage-control teams. */
  readonly teams: number;
  /** How far losses shake the crew: 0 never breaks. */
  readonly shaken: number;
  /** Share of her hull under which her crew takes her out of the fight: 0 never. */
  readonly spared: number;
  /** Warp-shadow charges. */
  readonly projectors: number;
  readonly docks: boolean;

  /** How many there are in every battle, or which number agreed on before it says so. */
  readonly mustered: number | "galors" | "birds";
  /** Where she comes out of warp with a fleet; null: she is in the sector already. */
  readonly arrives: Formation | null;
  /** u/h at flank speed on the chart; all cruise at 1. */
  readonly flank: number;
  /** Share of her hull that a raid on her squadron costs. */
  readonly struck: number;
  readonly between: Interval;

  /** What captains and advisers reckon with. Worth in a fight, beside her share of hull and shields: roughly her guns. */
  readonly worth: number;
  /** u from the station's middle to her place in a siege, in her heavy guns' best range; null: she lies in none. */
  readonly siege: number | null;
  /**
   * Brought down by Defiant: what that is worth to the rebels, and
   * the damage per s that she does to it; null: no prey of hers.
   */
  readonly prey: { readonly worth: number; readonly pace: number } | null;
  /** s of battle at which launchers usually get to work, and s between two torpedoes of one of them. */
  readonly launching: { readonly from: number; readonly every: number };

  /** For drawing: the small sign of the class, an SVG path in a square of 24, bow up. */
  readonly sign: string;
  /** Control group she belongs to at first. */
  readonly group: 1 | 2 | 3;
  /** How much more it matters to whoever watches what befalls her, 0 to 6. */
  readonly renown: number;
}

/** A class's place among those that come out of warp together, u: ahead of the flagship, and abeam from one to the next. */
export interface Formation {
  readonly ahead: number;
  readonly apart: number;
  /** How far the one that would come straight behind the flagship keeps aside. */
  readonly clear: number;
}

/** What becomes of a class between two battles of a series. */
export interface Interval {
  /** Share of the damage to hulls that is mended. */
  readonly mended: number;
  /** Ships sent to make up for those lost (no class grows beyond what it was), and how many there are at least. */
  readonly sent: number;
  readonly least: number;
  /** Share of its hull that such a ship has. */
  readonly hull: number;
}
