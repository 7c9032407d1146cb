/** What the station's engineers can do before the fleet is there. Amounts in team-hours. */

export const WORK_IDS = ["dampers", "cannons", "shields", "drive", "batteries", "sectors", "projectors", "kira"] as const;
export type WorkId = (typeof WORK_IDS)[number];

export interface WorkRow {
  /** From nothing to finished. */
  readonly hours: number;
  /** Pieces that count only when finished, one after the other; 1: every hour counts. */
  readonly steps: number;
  /** Share done at the beginning; of batteries and dampers the setup says it. */
  readonly start: number;
}

export const WORKS: Readonly<Record<WorkId, WorkRow>> = {
  /** Defiant's inertial dampers: the safe power of her core. */
  dampers: { hours: 11, steps: 1, start: 0 },
  /** Her pulse cannons. */
  cannons: { hours: 9, steps: 4, start: 0.25 },
  /** Her shields: how much charge they hold at the beginning and how fast they come back. */
  shields: { hours: 6, steps: 1, start: 0.4 },
  /** Her impulse drive. */
  drive: { hours: 5, steps: 1, start: 0.5 },
  /** The station's heavy batteries. */
  batteries: { hours: 95, steps: 6, start: 0 },
  /** The station's shield sectors. */
  sectors: { hours: 35, steps: 1, start: 0.5 },
  /** Warp-shadow charges for the raider in the battle. */
  projectors: { hours: 7, steps: 4, start: 0 },
  /** The interrogation of Kira: what she tells of the fleet's sensors makes everything of the rebels' slower to scan. */
  kira: { hours: 3, steps: 1, start: 0 },
};

/** Teams that can work on one item without standing in each other's way. */
export const TEAMS_AT_ONE = 3;

/** How ready the rebels are when the battle begins: the works as they bear on it. Fractions 0 to 1 unless counted. */
export interface Readiness {
  readonly overhaul: number;
  /** Of 4. */
  readonly cannons: number;
  readonly shields: number;
  readonly drive: number;
  /** Of 6. */
  readonly batteries: number;
  readonly sectors: number;
  /** Warp-shadow charges aboard the raider, 0 to 6. */
  readonly projectors: number;
  /** How much Kira has told. */
  readonly fidelity: number;
}

/** Charges the raider has in the battle whatever is made ready besides. */
export const CHARGES_ABOARD = 2;

/** Finished pieces of an item, or the share of it where every hour counts. */
export function gained(id: WorkId, done: number): number {
  const { hours, steps } = WORKS[id];
  // What rounding leaves short of a whole piece counts as the piece.
  return steps === 1 ? Math.min(1, done / hours) : Math.min(steps, Math.floor((done / hours) * steps + 1e-9));
}

/** What works stand for in the battle; `done` in team-hours. */
export function readinessOf(done: Readonly<Record<WorkId, number>>): Readiness {
  const of = (id: WorkId): number => gained(id, done[id]);
  return {
    overhaul: of("dampers"),
    cannons: of("cannons"),
    shields: of("shields"),
    drive: of("drive"),
    batteries: of("batteries"),
    sectors: of("sectors"),
    projectors: CHARGES_ABOARD + of("projectors"),
    fidelity: of("kira"),
  };
}
