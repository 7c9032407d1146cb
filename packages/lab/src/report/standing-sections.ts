import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { clock } from "../cli/progress.ts";
import { percent } from "../stats/percent.ts";
import type { BattleResult } from "../tournament/result.ts";
import type { Standings, Summary } from "../tournament/summary.ts";
import { lengthWanted } from "../tournament/wanted.ts";
import { bars } from "./bars.ts";
import { intervals } from "./intervals.ts";
import type { Section } from "./page.ts";
import { plot } from "./plot.ts";
import { ticks } from "./ticks.ts";
import { ranking } from "./verdict.ts";
import { CLASS_WORDS, OUTCOME_WORDS } from "./words.ts";

export const TONE: Readonly<Record<Side, string>> = { terran: "rebels", alliance: "fleet" };

export function winsSection({ groups, all }: Standings): Section {
  const rows = [
    ...groups.map(({ galors, wins, battles }) => ({ name: `${galors} Galors`, share: wins.terran, battles })),
    ...(groups.length > 1 ? [{ name: "All", share: all.wins.terran, battles: all.battles }] : []),
  ];
  return {
    title: "Who wins",
    note: "The rebels’ share of wins, %. The line is where the true share lies with 95 % confidence; the band, 45 to 55 %, is where it should be.",
    chart: intervals(rows),
    table: {
      columns: ["Fleet", "Battles", "Rebels won", "Share", "From", "To"],
      rows: rows.map(({ name, share, battles }) => [
        name,
        battles,
        share.count,
        percent(share.share),
        percent(share.low),
        percent(share.high),
      ]),
    },
  };
}

export function outcomesSection(all: Summary): Section {
  const ranked = ranking(all);
  const share = (kind: (typeof ranked)[number]): string => percent(all.outcomes[kind] / all.battles);
  return {
    title: "How it ends",
    note: "Kinds of outcome, the most common first, in the colour of the side that wins by it.",
    chart: bars(
      ranked.map((kind) => ({
        name: OUTCOME_WORDS[kind],
        value: share(kind),
        parts: [{ size: all.outcomes[kind], tone: kind.startsWith("station-") ? "fleet" : "rebels", title: share(kind) }],
      })),
    ),
    table: {
      columns: ["Outcome", "Battles", "Share"],
      rows: ranked.map((kind) => [OUTCOME_WORDS[kind], all.outcomes[kind], share(kind)]),
    },
  };
}

/** s: width of a column of the lengths. */
const COLUMN = 30;

export function lengthSection(results: readonly BattleResult[]): Section {
  const wanted = lengthWanted(results[0] ?? { approach: null });
  const last = Math.max(wanted.high + 60, ...results.map((result) => result.length));
  const columns = Array.from({ length: Math.floor(last / COLUMN) + 1 }, (_, i) => {
    const within = results.filter((result) => Math.floor(result.length / COLUMN) === i);
    return { from: i * COLUMN, to: (i + 1) * COLUMN, terran: winsOf(within, "terran"), alliance: winsOf(within, "alliance") };
  });
  const most = Math.max(1, ...columns.map((column) => column.terran + column.alliance));
  const minutes = columns.length * COLUMN;
  return {
    title: "How long it takes",
    note: "Battles by length in minutes, in the colour of the side that won them. The band is where most should be.",
    chart: plot(
      { low: 0, high: minutes, marks: ticks(0, minutes / 60, 8).map((minute) => ({ at: minute * 60, text: `${minute}` })) },
      {
        low: 0,
        high: most * 1.15,
        marks: ticks(0, most, 4)
          .filter(Number.isInteger)
          .map((at) => ({ at, text: `${at}` })),
      },
      {
        band: { along: "x", low: wanted.low, high: wanted.high, text: `${wanted.minutes} min` },
        columns: columns.map(({ from, to, terran, alliance }) => ({
          from,
          to,
          parts: [
            { size: terran, tone: "rebels", title: `${clock(from)} to ${clock(to)}: rebels won ${terran}` },
            { size: alliance, tone: "fleet", title: `${clock(from)} to ${clock(to)}: Alliance won ${alliance}` },
          ],
        })),
      },
    ),
    table: {
      columns: ["Length", "Rebels won", "Alliance won"],
      rows: columns
        .filter((column) => column.terran + column.alliance > 0)
        .map(({ from, to, terran, alliance }) => [`${clock(from)} to ${clock(to)}`, terran, alliance]),
    },
  };
}

function winsOf(results: readonly BattleResult[], side: Side): number {
  return results.filter((result) => result.winner === side).length;
}

export function survivalSection(all: Summary): Section {
  const classes = Object.keys(all.survivors) as ShipClassId[];
  return {
    title: "Who lives",
    note: "Share of the ships of each class that were neither destroyed nor captured.",
    chart: bars(
      classes.map((cls) => ({
        name: CLASS_WORDS[cls],
        value: percent(all.survivors[cls].share, 0),
        parts: [{ size: all.survivors[cls].share, tone: TONE[CLASSES[cls].side], title: percent(all.survivors[cls].share) }],
      })),
      1,
    ),
    table: {
      columns: ["Class", "Ships", "Survived", "Share"],
      rows: classes.map((cls) => {
        const { of, survived, share } = all.survivors[cls];
        return [CLASS_WORDS[cls], of, survived, percent(share)];
      }),
    },
  };
}
