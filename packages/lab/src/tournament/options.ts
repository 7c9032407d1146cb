import { FLEET_PLANS, type Plan, RAIDER_PLANS, WORKS_PLANS } from "@terok-nor/commander/approach/plans.ts";
import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { LEVEL_NAMES, type LevelName } from "@terok-nor/commander/mind/levels.ts";
import { GALOR_COUNTS, type GalorCount } from "@terok-nor/shared/battle/matched.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { type Flags, flagsOf, numberIn, oneOf, pathOf } from "../cli/flags.ts";
import type { PloyName } from "../exploit/ploys/ploys.ts";
import type { Versions } from "./versions.ts";

/** What every battle of a tournament has in common: enough, with its index, to play one of them again. */
export interface Field {
  readonly mode: BattleMode;
  readonly seed: number;
  /** Galors in every battle, or null: 2, 3 and 4 in turn. The rest of the fleet follows from it. */
  readonly galors: GalorCount | null;
  readonly terran: LevelName;
  readonly alliance: LevelName;
  /**
   * Changed values of the ship and weapon tables, as shared/ships/override.ts
   * takes them, and of the opening ("setup.batteries=4").
   */
  readonly set: readonly string[];
  /** What the captains are told to do in act one; what is left open they draw themselves. */
  readonly plan: Partial<Plan>;
  /** Strain with which the whole fleet sets out, 0 to 1, to ask what strain costs. */
  readonly strain?: number;
  /** Orders a minute that each captain is held to; without it they give what they mean to. */
  readonly pace?: number;
  /** What the captain of a side leaves undone, to ask what it is worth. */
  readonly without?: Partial<Record<Side, readonly IntentionName[]>>;
  /** Chores the captain of a side does by hand on top of what its crews do, to ask what that gains. */
  readonly byHand?: Partial<Record<Side, readonly IntentionName[]>>;
  /** The one idea by which the captain of a side flies its ships. */
  readonly ploy?: Partial<Record<Side, PloyName>>;
}

export interface TournamentOptions {
  readonly field: Field;
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
  /** Files, as absolute paths. */
  readonly report: string | null;
  readonly resume: string | null;
  /** The one battle to tell instead of a tournament. */
  readonly only: number | null;
}

/** With the approach, or beginning when the fleet is there. */
export const BATTLE_MODES = ["full", "assault"] as const;
export type BattleMode = (typeof BATTLE_MODES)[number];

/** The best captain that thinks fast enough for thousands of battles. */
export const BEST: LevelName = "admiral";

/** Galors in battle `index`. */
export function galorsOf(field: Field, index: number): GalorCount {
  return field.galors ?? (GALOR_COUNTS[index % GALOR_COUNTS.length] as GalorCount);
}

export const USAGE = `npm run tournament -- [options]

  --mode full|assault   with the approach, or beginning when the fleet is there (default full)
  --battles N        battles to play (default 300)
  --seed S           seed of the tournament (default 1); battle i follows from S and i alone
  --galors 2|3|4     Galors in every battle, with what makes an even battle of them (default: 2, 3 and 4 in turn)
  --level LEVEL      level of both captains: ${LEVEL_NAMES.join(", ")} (default admiral)
  --terran LEVEL     level of the rebels' captain alone; --alliance LEVEL likewise
  --raider PLAN      what the rebels do with the raider in act one: ${RAIDER_PLANS.join(", ")}
  --works PLAN       what their engineers see to first: ${WORKS_PLANS.join(", ")}
  --fleet PLAN       how the fleet comes: ${FLEET_PLANS.join(", ")}
                     (each captain draws its own where none is given)
  --set PATH=VALUE   another value in the ship or weapon tables, as often as needed: galor.hull=1200,
                     weapon.station-battery.damage=30, galor.shields=x1.1 (times what stands there);
                     or in the opening: setup.batteries=4, setup.birds, setup.overhaul, setup.raiderAway
  --threads T        threads to play on (default: one for each core); changes no result
  --resume FILE      keep the results in FILE, one line each, and go on from those already there
  --report FILE      write a report to look at, an HTML file
  --only I           play battle I alone and tell its story
  --json             results as JSON on stdout`;

/** Reads the command line; a wrong one throws with the reason. */
export function tournamentOptions(args: readonly string[]): TournamentOptions {
  const flags = flagsOf(args, [...FIELD_FLAGS, "battles", "threads", "resume", "report", "only"]);
  const number = (name: string, low: number, high: number): number | undefined => numberIn(flags, name, low, high);
  return {
    field: fieldOf(flags),
    battles: number("battles", 1, 1_000_000) ?? 300,
    threads: number("threads", 1, 256),
    json: flags.json,
    report: pathOf(flags, "report"),
    resume: pathOf(flags, "resume"),
    only: number("only", 0, 1_000_000) ?? null,
  };
}

/** Options of `fieldOf`. */
export const FIELD_FLAGS = ["mode", "seed", "galors", "level", "terran", "alliance", "raider", "works", "fleet"] as const;

/** The part of a command line that says what is played, the same for the lab's other commands. */
export function fieldOf(flags: Flags): Field {
  const level = oneOf(flags, "level", LEVEL_NAMES) ?? BEST;
  const galors = oneOf(flags, "galors", ["2", "3", "4"]);
  return {
    mode: oneOf(flags, "mode", BATTLE_MODES) ?? "full",
    seed: numberIn(flags, "seed", 0, 0xffffffff) ?? 1,
    galors: galors === undefined ? null : (Number(galors) as GalorCount),
    terran: oneOf(flags, "terran", LEVEL_NAMES) ?? level,
    alliance: oneOf(flags, "alliance", LEVEL_NAMES) ?? level,
    set: flags.set,
    plan: planOf(flags),
  };
}

function planOf(flags: Flags): Partial<Plan> {
  const raider = oneOf(flags, "raider", RAIDER_PLANS);
  const works = oneOf(flags, "works", WORKS_PLANS);
  const fleet = oneOf(flags, "fleet", FLEET_PLANS);
  return { ...(raider && { raider }), ...(works && { works }), ...(fleet && { fleet }) };
}

/** How a tournament was measured, in words: what stands at the foot of its report. */
export function footOf({ field, battles }: { field: Field; battles: number }, versions: Versions): [name: string, value: string][] {
  return [
    ["Battles", `${battles}, ${field.mode === "full" ? "with the approach" : "without the approach"}`],
    ["Seed", String(field.seed)],
    ["Galors", field.galors === null ? "2, 3 and 4 in turn" : String(field.galors)],
    ["Captains", `rebels ${field.terran}, Alliance ${field.alliance}`],
    ["Plans given", Object.values(field.plan).join(", ") || "none"],
    ["Changed values", field.set.length === 0 ? "none" : field.set.join(", ")],
    ["Version of the tables", versions.tables],
    ["Version of rules and captains", versions.code],
  ];
}

/** The call that plays the first battle again alone and tells its story. */
export function callOfOne(field: Field): string {
  const galors = field.galors === null ? [] : [`--galors ${field.galors}`];
  const options = [
    `--mode ${field.mode}`,
    ...Object.entries(field.plan).map(([what, plan]) => `--${what} ${plan}`),
    `--seed ${field.seed}`,
    ...galors,
    `--terran ${field.terran}`,
    `--alliance ${field.alliance}`,
    ...field.set.map((set) => `--set ${set}`),
  ];
  return `npm run tournament -- ${options.join(" ")} --only 0`;
}
