import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { BattleResult, Given } from "../tournament/result.ts";
import { type Bar, bars } from "./bars.ts";
import { heatMap, reachOf } from "./heat-map.ts";
import { html } from "./html.ts";
import type { Section } from "./page.ts";
import { TONE } from "./standing-sections.ts";
import { CLASS_WORDS, SIDE_WORDS, spaced } from "./words.ts";

/** Sums by name, the largest first. */
function sums(counts: Iterable<Readonly<Record<string, number>>>): [name: string, sum: number][] {
  const all = new Map<string, number>();
  for (const each of counts) for (const [name, count] of Object.entries(each)) all.set(name, (all.get(name) ?? 0) + count);
  return [...all].sort(([, a], [, b]) => b - a);
}

export function damageSection(results: readonly BattleResult[]): Section {
  const classes = Object.keys(CLASSES) as ShipClassId[];
  const dealt = classes.map((cls) => {
    const weapons = sums(results.flatMap((result) => result.ships.filter((ship) => ship.cls === cls).map((ship) => ship.damage)));
    return { cls, weapons: weapons.map(([weapon, sum]) => [spaced(weapon), Math.round(sum / results.length)] as const) };
  });
  const most = Math.max(1, ...dealt.map(({ weapons }) => sumOf(weapons)));
  return {
    title: "Who does the damage",
    note: "Damage that struck enemy ships in a battle, on average: all ships of a class together, by weapon.",
    wide: true,
    chart: html`<div class="pair">${SIDES.map((side) => {
      const rows = dealt.filter(({ cls }) => CLASSES[cls].side === side).map(damageBar);
      return html`<figure><figcaption>${SIDE_WORDS[side]}</figcaption>${bars(rows, most)}</figure>`;
    })}</div>`,
    table: {
      columns: ["Class", "Weapon", "Damage"],
      rows: dealt.flatMap(({ cls, weapons }) => weapons.map(([weapon, damage]) => [CLASS_WORDS[cls], weapon, damage])),
    },
  };
}

type Dealt = readonly (readonly [weapon: string, damage: number])[];

function sumOf(weapons: Dealt): number {
  return weapons.reduce((sum, [, damage]) => sum + damage, 0);
}

function damageBar({ cls, weapons }: { cls: ShipClassId; weapons: Dealt }): Bar {
  return {
    name: CLASS_WORDS[cls],
    value: String(sumOf(weapons)),
    named: true,
    parts: weapons.map(([weapon, damage], i) => ({
      size: damage,
      tone: `${TONE[CLASSES[cls].side]} shade-${Math.min(i, 3)}`,
      title: `${weapon} ${damage}`,
    })),
  };
}

export function deathsSection(results: readonly BattleResult[]): Section {
  const deaths = results.flatMap((result) =>
    result.ships.flatMap((ship) =>
      ship.died === null || ship.cls === "terok-nor" ? [] : [{ ...ship.died, side: ship.side, cls: ship.cls }],
    ),
  );
  const reach = reachOf(deaths);
  const classes = (Object.keys(CLASSES) as ShipClassId[]).filter((cls) => deaths.some((death) => death.cls === cls));
  return {
    title: "Where ships die",
    note: "The station lies in the middle, its circle as large as it is; the few ships lost farther out than the map reaches are left out.",
    wide: true,
    chart: html`<div class="maps">${SIDES.map((side) => {
      const places = deaths.filter((death) => death.side === side);
      return html`<figure><figcaption>${SIDE_WORDS[side]}: ${places.length} ships lost</figcaption>${heatMap(places, reach, TONE[side])}</figure>`;
    })}</div>`,
    table: {
      columns: ["Class", "Lost", "Middle distance from the station, u", "Middle time, s"],
      rows: classes.map((cls) => {
        const of = deaths.filter((death) => death.cls === cls);
        const middle = (values: number[]): number => Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
        return [CLASS_WORDS[cls], of.length, middle(of.map(({ x, y }) => Math.hypot(x, y))), middle(of.map(({ at }) => at))];
      }),
    },
  };
}

const GIVEN: Readonly<Record<keyof Given, { title: string; note: string }>> = {
  intentions: { title: "What captains have in mind", note: "Orders in a battle, on average, by the intention behind them." },
  orders: { title: "What captains order", note: "Orders in a battle, on average, by kind; those that were refused are among them." },
};

export function ordersSection(results: readonly BattleResult[], what: keyof Given): Section {
  const sides = SIDES.map((side) => ({ side, rows: sums(results.map((result) => result.given[side][what])) }));
  const each = (count: number): string => (count / results.length).toFixed(1);
  return {
    ...GIVEN[what],
    wide: true,
    chart: html`<div class="pair">${sides.map(
      ({ side, rows }) =>
        html`<figure><figcaption>${SIDE_WORDS[side]}</figcaption>${bars(
          rows.map(([name, count]) => ({
            name: spaced(name),
            value: each(count),
            parts: [{ size: count, tone: TONE[side], title: each(count) }],
          })),
        )}</figure>`,
    )}</div>`,
    table: {
      columns: [what === "orders" ? "Order" : "Intention", "Side", "In a battle"],
      rows: sides.flatMap(({ side, rows }) => rows.map(([name, count]) => [spaced(name), SIDE_WORDS[side], each(count)])),
    },
  };
}
