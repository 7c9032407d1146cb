import type { TaskKind } from "@terok-nor/shared/battle/state.ts";
import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { canMove } from "../orders/able.ts";

/** What is said on the chart of the approach, and what in the battle. */
const CHART_HINTS = ["teams", "cast", "sail", "probe", "fleet", "wings"] as const;
export const HINTS = [...CHART_HINTS, "jettison", "recall", "attack", "readout", "assist", "board", "select", "besiege"] as const;
export type Hint = (typeof HINTS)[number];

/** What the player's hand is on: how many own ships, and the class of the contact looked at. */
export interface HandNow {
  readonly selected: number;
  readonly lookingAt: ShipClassId | null;
}

const FIGHTING = new Set<TaskKind>(["attack", "attack-move", "orbit", "strafe", "stand-off", "board"]);
/** A facing charged to less than this lets boarders through (battle/rules/boarding.ts). */
const OPEN = 0.02;
/** The flagship calls for help when its hull is below this. */
const PRESSED = 0.8;

const byClass = (picture: Picture, cls: ShipClassId) => picture.own.find((ship) => ship.cls === cls && ship.status === "active");
const contactOf = (picture: Picture, cls: ShipClassId) => picture.contacts.find((contact) => contact.cls === cls);
const doing = (picture: Picture, does: (task: OwnShip["tasks"][number]) => boolean) => picture.own.some((ship) => ship.tasks.some(does));

/** Whether a squadron was given anything of its own to do: on its way at cruise it goes straight for the station. */
function isSentOff({ course, sweep, chase, join }: OwnSquadron): boolean {
  return sweep || chase >= 0 || join >= 0 || course.length !== 1 || course.some(({ x, y }) => x !== 0 || y !== 0);
}

/** When a hint is of use. */
const WHEN: Readonly<Record<Hint, (picture: Picture) => boolean>> = {
  teams: ({ chart }) => (chart?.rebels?.idle ?? 0) > 0,
  cast: ({ chart }) => (chart?.rebels?.charges ?? 0) > 0,
  sail: ({ chart }) => chart?.rebels?.raider.home === true,
  fleet: ({ chart }) => (chart?.squadrons.length ?? 0) > 0,
  wings: ({ chart }) => (chart?.squadrons.length ?? 0) > 1,
  probe: ({ chart }) => (chart?.squadrons.length ?? 0) > 0 && (chart?.contacts.length ?? 0) > 0,
  jettison: (picture) => picture.own.some((ship) => ship.status === "scaffold" && ship.scaffold < 0),
  recall: ({ command }) => command.raiderDue === 0 && !command.raiderRecalled,
  attack: (picture) =>
    picture.side === "terran" &&
    picture.contacts.some((contact) => contact.seen) &&
    picture.own.some((ship) => ship.status === "active" && canMove(ship)),
  readout: (picture) =>
    picture.side === "terran" && byClass(picture, "defiant") !== undefined && contactOf(picture, "flagship") !== undefined,
  board: (picture) =>
    (contactOf(picture, "terok-nor")?.detail?.shields.some((charge) => charge <= OPEN) ?? false) &&
    picture.own.some((ship) => ship.status === "active" && ship.troops > 0),
  assist: (picture) =>
    picture.command.callWait === 0 && (byClass(picture, "flagship")?.hull ?? 1) < PRESSED && byClass(picture, "bird") !== undefined,
  select: (picture) => picture.side === "alliance",
  besiege: (picture) => contactOf(picture, "terok-nor") !== undefined,
};

/** When a hint's deed is done: it is not needed any more. */
const DONE: Readonly<Record<Hint, (picture: Picture, hand: HandNow) => boolean>> = {
  teams: ({ chart }) => chart?.rebels?.idle === 0,
  cast: ({ chart }) => (chart?.rebels?.shadows.length ?? 0) > 0,
  sail: ({ chart }) => chart?.rebels?.raider.home === false,
  fleet: ({ chart }) => chart?.squadrons.some((squadron) => squadron.pace === "flank" || squadron.sweep || squadron.chase >= 0) ?? false,
  wings: ({ chart }) => chart?.squadrons.some((squadron) => !squadron.main && isSentOff(squadron)) ?? false,
  probe: ({ chart }) => chart?.squadrons.some((squadron) => squadron.chase >= 0 || squadron.scans >= 0) ?? false,
  jettison: (picture) => picture.own.some((ship) => ship.cls === "defiant" && (ship.status !== "scaffold" || ship.scaffold >= 0)),
  recall: ({ command }) => command.raiderRecalled,
  attack: (picture) => doing(picture, (task) => FIGHTING.has(task.kind)),
  readout: (_, hand) => hand.selected > 0 && hand.lookingAt === "flagship",
  board: (picture) => doing(picture, (task) => task.kind === "board"),
  assist: ({ command }) => command.callWait > 0,
  select: (_, hand) => hand.selected > 1,
  besiege: (picture) => doing(picture, (task) => task.target >= 0 && task.target === contactOf(picture, "terok-nor")?.id),
};

const isOfChart = (hint: Hint): boolean => (CHART_HINTS as readonly Hint[]).includes(hint);

/** What a newcomer should be told now: one thing at a time, the most pressing first; null where nothing is left to say. */
export function hintFor(picture: Picture, learned: ReadonlySet<Hint>): Hint | null {
  return HINTS.find((hint) => isOfChart(hint) === (picture.chart !== null) && !learned.has(hint) && WHEN[hint](picture)) ?? null;
}

/** The hints whose deed can be seen done in this moment. */
export function deedsIn(picture: Picture, hand: HandNow): Hint[] {
  return HINTS.filter((hint) => DONE[hint](picture, hand));
}
