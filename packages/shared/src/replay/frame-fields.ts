import { CHART_RADIUS } from "../approach/chart.ts";
import { type Approach, type ChartKnowledge, type ChartTrack, PACES, type Point, type Squadron } from "../approach/state.ts";
import { WORK_IDS } from "../approach/works.ts";
import { MOST_SHIPS } from "../battle/counts.ts";
import { REPAIR_ITEMS } from "../battle/order-limits.ts";
import {
  type Arrival,
  type BattleState,
  MOUNT_STATES,
  type Shadow,
  type Ship,
  type SideState,
  TASK_KINDS,
  type Track,
} from "../battle/state.ts";
import { SIDES } from "../ships/types.ts";
import { CLASS_IDS, ENDINGS, PHASES, STATUSES, WEAPON_IDS } from "../wire/tables.ts";
import { type Codec, fields, flag, list, maybe, steps, whole, word } from "./frame-codec.ts";

/**
 * What of a battle a frame holds: all that is drawn or said of it, and nothing the rules alone need.
 * What is appended to the whole frame reads as nothing changed in older files; any other change raises FILE_VERSION.
 */

const LISTED = 64;
const share = steps(1 / 100);
const place = steps(1 / 4);
const angle = steps(1 / 2, 180);
const seconds = steps(1);
const motion = { x: place, y: place, heading: angle, speed: steps(1, 1000) };
const clockwise = steps(2, 720);

type Drawn<T, K extends keyof T> = { -readonly [P in K]: T[P] };
type Told<T> = { readonly [K in keyof T]: Codec<T[K]> };

const task: Codec<Ship["tasks"][number]> = fields({ kind: word(TASK_KINDS), x: place, y: place, target: whole, radius: place });
const mount: Codec<Drawn<Ship["mounts"][number], "why" | "aim" | "left">> = fields({
  why: steps(1, MOUNT_STATES.length - 1),
  aim: whole,
  left: steps(1, 99),
});

const shipFields = {
  status: word(STATUSES),
  ...motion,
  turn: clockwise,
  hull: steps(1),
  shields: list(steps(2), 6),
  reinforced: whole,
  energy: steps(2),
  power: list(steps(1 / 100), 3),
  core: steps(1 / 100),
  stress: share,
  burst: seconds,
  systems: list(share, 5),
  ceilings: list(share, 5),
  breaches: list(steps(1 / 10), 6),
  repair: list(word(REPAIR_ITEMS), REPAIR_ITEMS.length),
  tasks: list(task, 12),
  holdFire: flag,
  target: whole,
  targetSystem: whole,
  nerve: share,
  broken: flag,
  troops: whole,
  garrison: whole,
  boarders: whole,
  captured: share,
  scaffold: seconds,
  projectors: whole,
};
type DrawnShip = Drawn<Ship, keyof typeof shipFields> & { mounts: readonly Drawn<Ship["mounts"][number], "why" | "aim" | "left">[] };
const ship = fields<DrawnShip>({ ...(shipFields as unknown as Told<Drawn<Ship, keyof typeof shipFields>>), mounts: list(mount, 32) });

const track = fields<Track>({
  id: whole,
  of: whole,
  cls: word(CLASS_IDS),
  scan: share,
  seen: flag,
  age: steps(1 / 10),
  ...motion,
});
const sideFields = {
  tracks: list(track, LISTED),
  gone: list(whole, LISTED),
  helm: whole,
  obrienUsed: flag,
  callWait: seconds,
  retreating: flag,
};
const side = fields<Drawn<SideState, keyof typeof sideFields>>(sideFields as unknown as Told<Drawn<SideState, keyof typeof sideFields>>);

const torpedo = fields<BattleState["torpedoes"][number]>({
  id: whole,
  side: word(SIDES),
  weapon: word<string>(WEAPON_IDS),
  shooter: whole,
  ...motionOf("x", "y", "heading"),
  fuel: seconds,
  target: whole,
  seen: flag,
  seenAs: whole,
});
function motionOf<K extends keyof typeof motion>(...names: K[]): Pick<typeof motion, K> {
  return Object.fromEntries(names.map((name) => [name, motion[name]])) as Pick<typeof motion, K>;
}

const shadow = fields<Shadow>({
  id: whole,
  side: word(SIDES),
  posing: word(CLASS_IDS),
  ...motion,
  turn: clockwise,
  life: seconds,
  goalX: place,
  goalY: place,
});
const arrival = fields<Arrival>({ ship: whole, bearing: angle, due: seconds });

const hours = steps(1 / 100, 100);
const onChart = steps(1 / 100, CHART_RADIUS * 2);
const mover = { x: onChart, y: onChart, heading: angle, speed: steps(1 / 50, 4) };
const point = fields<Point>({ x: onChart, y: onChart });
const course = list(point, 8) as Codec<Point[]>;
const squadron = fields<Omit<Squadron, "scans">>({
  id: whole,
  ...mover,
  course,
  ships: list(fields({ id: whole, cls: word(CLASS_IDS), hull: share, lag: hours }), MOST_SHIPS) as Codec<Squadron["ships"]>,
  chase: whole,
  join: whole,
  pace: word(PACES),
  sweep: flag,
  strain: share,
  stalled: hours,
});
const chartTrack = fields<ChartTrack>({
  id: whole,
  of: whole,
  classes: list(word(CLASS_IDS), MOST_SHIPS),
  scan: share,
  seen: flag,
  age: hours,
  ...mover,
});
const watch = fields<Pick<ChartKnowledge, "tracks">>({ tracks: list(chartTrack, LISTED) as Codec<ChartTrack[]> });

/** The chart while act one runs. */
export type DrawnChart = Omit<Approach, "squadrons" | "arrivedAt" | "nextSquadron" | "nextShadow" | "story" | "terran" | "alliance"> & {
  readonly squadrons: readonly Omit<Squadron, "scans">[];
  readonly terran: Pick<ChartKnowledge, "tracks">;
  readonly alliance: Pick<ChartKnowledge, "tracks">;
};
const chart = fields<DrawnChart>({
  hour: hours,
  squadrons: list(squadron, 8),
  raider: fields({ ...mover, course, chase: whole, hull: share, wait: hours, supposed: share }),
  shadows: list(fields({ id: whole, ...mover, course, life: hours, supposed: share }), 8) as Codec<Approach["shadows"]>,
  charges: whole,
  works: list(fields({ id: word(WORK_IDS), done: steps(1 / 20), teams: whole }), WORK_IDS.length) as Codec<Approach["works"]>,
  sisko: word([null, ...WORK_IDS]),
  obrien: flag,
  hurt: whole,
  hurtFor: hours,
  terran: watch,
  alliance: watch,
});

export interface Frame {
  readonly tick: number;
  readonly phase: BattleState["phase"];
  readonly assaultAt: number;
  readonly readiness: BattleState["readiness"];
  readonly arrivals: readonly Arrival[];
  readonly ships: readonly DrawnShip[];
  readonly torpedoes: BattleState["torpedoes"];
  readonly shadows: readonly Shadow[];
  readonly raiderDue: number;
  readonly raiderVector: number;
  readonly terran: Drawn<SideState, keyof typeof sideFields>;
  readonly alliance: Drawn<SideState, keyof typeof sideFields>;
  readonly winner: BattleState["winner"];
  readonly ending: BattleState["ending"];
  readonly chart: DrawnChart | null;
  /** Standing orders, ship by ship: behind all else, as files from before there were any end there. */
  readonly watches: readonly Pick<Ship, "crew" | "word">[];
  /** What each squadron of the chart scans, one more than its number; 0 for none. */
  readonly scans: readonly number[];
}

export const frame = fields<Frame>({
  tick: whole,
  phase: word(PHASES),
  assaultAt: whole,
  readiness: fields({
    overhaul: share,
    cannons: whole,
    shields: share,
    drive: share,
    batteries: whole,
    sectors: share,
    projectors: whole,
    fidelity: share,
  }),
  arrivals: list(arrival, MOST_SHIPS),
  ships: list(ship, MOST_SHIPS),
  torpedoes: list(torpedo, LISTED) as Codec<BattleState["torpedoes"]>,
  shadows: list(shadow, 16),
  raiderDue: seconds,
  raiderVector: seconds,
  terran: side,
  alliance: side,
  winner: word([null, ...SIDES]),
  ending: word([null, ...ENDINGS]),
  chart: maybe(chart),
  watches: list(fields({ crew: whole, word: whole }), MOST_SHIPS),
  scans: list(whole, 8),
});
