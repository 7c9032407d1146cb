import { clock } from "../cli/progress.ts";
import type { Share } from "../stats/wilson.ts";
import type { ApproachSummary } from "./approach-summary.ts";
import type { Standings, Summary } from "./summary.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const interval = ({ share, low, high }: Share): string => `${percent(share)} (${percent(low)} to ${percent(high)})`;
const counts = (of: Readonly<Record<string, number>>, battles: number): string =>
  Object.entries(of)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([what, count]) => `${what} ${percent(count / battles)}`)
    .join(", ");

function block(title: string, summary: Summary): string {
  const { battles, wins, outcomes, endings, length, margin, orders, survivors } = summary;
  const rows = [
    ["rebels win", interval(wins.terran)],
    ["Alliance wins", interval(wins.alliance)],
    ["outcomes", counts(outcomes, battles)],
    ["endings", counts(endings, battles)],
    ["length", `median ${clock(length.median)}, p10 ${clock(length.p10)}, p90 ${clock(length.p90)}`],
    ["orders", `rebels ${orders.terran.all.toFixed(1)} a minute, Alliance ${orders.alliance.all.toFixed(1)}`],
    ["median margin", `rebels ${margin.terran ?? "–"}, Alliance ${margin.alliance ?? "–"}`],
    [
      "survivors",
      Object.entries(survivors)
        .map(([cls, { share }]) => `${cls} ${percent(share)}`)
        .join(", "),
    ],
  ];
  if (summary.approach !== null) rows.push(...approachRows(summary.approach));
  return `${title}, ${battles} battles\n${rows.map(([name = "", text]) => `  ${name.padEnd(14)} ${text}`).join("\n")}`;
}

function approachRows({ wins, ...act }: ApproachSummary): [string, string][] {
  const { length, arrived, chases, stalls, strikes, caught, real, shadows, confirmed, exposed, work } = act;
  const plans = (of: Readonly<Record<string, Share | undefined>>): string =>
    Object.entries(of)
      .map(([plan, won]) => `${plan} ${won === undefined ? "–" : percent(won.share)}`)
      .join(", ");
  const two = (value: number): string => value.toFixed(2);
  return [
    ["approach", `median ${clock(length)}, there at ${two(arrived)} h; ${two(work)} team-hours of work`],
    ["lost hours", `${two(chases)} to chases, ${two(stalls)} after ${two(strikes)} strikes; raider caught ${two(caught)} times`],
    ["contacts", `raider ${two(real)} (confirmed ${two(confirmed)}), shadows ${two(shadows)} (exposed ${two(exposed)})`],
    ["rebels win by", `raider: ${plans(wins.raider)}`],
    ["", `works: ${plans(wins.works)}`],
    ["", `fleet: ${plans(wins.fleet)}`],
  ];
}

/** Standings for a terminal. */
export function standingsTable({ groups, all }: Standings): string {
  const blocks = groups.map((group) => block(`${group.galors} Galors`, group));
  return [...blocks, ...(groups.length > 1 ? [block("All", all)] : [])].join("\n\n");
}
