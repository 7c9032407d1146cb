import type { ChartContact, OwnSquadron, RebelChart } from "../sight/chart-picture.ts";
import type { Picture } from "../sight/picture.ts";
import { type Dice, pick, type Wish } from "./wish.ts";

/** Act one by rote: how each side of an exercise plays the chart. */

const STATION = { x: 0, y: 0 };

/** The teams go where there is work; the raider flies out, projects, and strikes at whom it meets. */
export function rebelsOnChart({ chart }: Picture, dice: Dice): Wish[] {
  if (chart?.rebels == null) return [];
  const wishes = engineers(chart.rebels, dice);
  const { raider } = chart.rebels;
  const prey = pick(chart.contacts, dice);
  const taste = dice();
  if (taste < 0.1 && prey !== undefined && raider.wait === 0) wishes.push({ kind: "chase", of: 0, target: prey.id });
  else if (taste < 0.15) wishes.push({ kind: "course", of: 0, points: [STATION] });
  else if (taste < 0.4 && raider.course.length === 0)
    wishes.push({ kind: "course", of: 0, points: [around(prey, dice), around(prey, dice)] });
  if (!raider.home && dice() < 0.15) wishes.push({ kind: "project", points: [around(prey, dice), around(undefined, dice)] });
  return wishes;
}

function engineers({ works, idle, sisko, obrien }: RebelChart, dice: Dice): Wish[] {
  const wishes: Wish[] = [];
  const open = works.filter((work) => work.teams < 3);
  const to = pick(open, dice)?.id;
  if (idle > 0 && to !== undefined) wishes.push({ kind: "team", from: null, to });
  else if (dice() < 0.05) wishes.push({ kind: "team", from: pick(works, dice)?.id, to });
  if (sisko === null || dice() < 0.02) wishes.push({ kind: "expertise", work: to });
  if (obrien && dice() < 0.05) wishes.push({ kind: "rush-work", work: to });
  return wishes;
}

/** A place in the neighbourhood of a contact, or of the station. */
function around(contact: ChartContact | undefined, dice: Dice): { x: number; y: number } {
  const { x, y } = contact ?? STATION;
  return { x: clip(x + dice() * 6 - 3), y: clip(y + dice() * 6 - 3) };
}

function clip(coordinate: number): number {
  return Math.max(-12, Math.min(12, coordinate));
}

/** All make for the station, more or less straight; the wings go after what they sense, or come to others. */
export function allianceOnChart({ chart }: Picture, dice: Dice): Wish[] {
  if (chart === null) return [];
  return chart.squadrons.flatMap((squadron) => squadronByRote(squadron, chart.squadrons, chart.contacts, dice));
}

function squadronByRote(own: OwnSquadron, all: readonly OwnSquadron[], contacts: readonly ChartContact[], dice: Dice): Wish[] {
  const of = own.id;
  const prey = pick(contacts, dice);
  const taste = dice();
  if (taste < (own.main ? 0.02 : 0.15) && prey !== undefined) return [{ kind: "chase", of, target: prey.id }];
  if (taste > 0.8 && taste < 0.86) return [{ kind: "scan", of, target: prey?.id ?? null }];
  if (taste > 0.96) return [{ kind: "sweep", of, on: !own.sweep }];
  if (taste > 0.92) return [{ kind: "pace", of, pace: own.pace === "cruise" ? "flank" : "cruise" }];
  if (taste > 0.9 && own.ships.length > 1) return [{ kind: "split", of, ships: [own.ships[0]?.id] }];
  if (taste > 0.88 && !own.main) return [{ kind: "join", of, into: pick(all, dice)?.id }];
  if (own.course.length > 0 || own.there || own.join >= 0) return [];
  return [{ kind: "course", of, points: dice() < 0.3 ? [around(undefined, dice), STATION] : [STATION] }];
}
