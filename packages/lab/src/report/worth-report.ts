import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { DEED, DEED_MARGIN } from "../tournament/wanted.ts";
import type { Compared, Worth } from "../worth/run.ts";
import { WORTH_COLUMNS, worthRows } from "../worth/table.ts";
import { html } from "./html.ts";
import { intervals, type Scale } from "./intervals.ts";
import { renderPage, type Section } from "./page.ts";
import { TONE } from "./standing-sections.ts";
import { ticks } from "./ticks.ts";
import { SIDE_WORDS } from "./words.ts";

/** What worth is told in: the figure of a deed, and how its axis is drawn. */
interface Measure {
  readonly title: string;
  readonly note: string;
  readonly of: (one: Worth) => Compared;
  /** What the axis shows at least. */
  readonly least: readonly [low: number, high: number];
  readonly scale: Pick<Scale, "band" | "told" | "times">;
}

const LINES = "lines are where the true gain lies with 95 % confidence.";
const MEASURES: readonly Measure[] = [
  {
    title: "in wins",
    note: `Points of wins the side gains by each deed; ${LINES}`,
    of: (one) => one,
    least: [-0.1, 0.25],
    scale: { band: DEED },
  },
  {
    title: "in margin",
    note: `Points of margin, of -100 to 100, the side gains by each deed in the mean; ${LINES}`,
    of: ({ margin }) => margin,
    least: [-10, 25],
    scale: { band: DEED_MARGIN, told: (points) => points.toFixed(1), times: 1 },
  },
];

/** The report of what deeds are worth: one HTML file. `foot` says how it was measured. */
export function worthReport(found: readonly Worth[], foot: readonly (readonly [string, string])[]): string {
  const inside = found.filter(({ gain }) => gain >= DEED.low && gain <= DEED.high).length;
  return renderPage({
    title: "What deeds are worth",
    head: html`<p class="eyebrow">Battle of Terok Nor — what deeds are worth</p>
<h1>What deeds are worth</h1>
<p class="lead">The same battles with and without each: ${inside} of ${found.length} are worth 3 to 20 points of wins to their side.</p>`,
    sections: MEASURES.flatMap((measure) => {
      const scale = scaleOf(measure, found);
      const of = (side: Side) => found.filter((one) => one.side === side);
      return SIDES.filter((side) => of(side).length > 0).map((side) => section(side, of(side), measure, { ...scale, tone: TONE[side] }));
    }),
    foot,
  });
}

/** One axis for both sides. */
function scaleOf({ of, least, scale }: Measure, found: readonly Worth[]): Omit<Scale, "tone"> {
  const low = Math.min(least[0], ...found.map((one) => of(one).low));
  const high = Math.max(least[1], ...found.map((one) => of(one).high));
  return { ...scale, low, high, marks: ticks(low, high, 7) };
}

function section(side: Side, found: readonly Worth[], { title, note, of }: Measure, scale: Scale): Section {
  return {
    title: `${SIDE_WORDS[side]}, ${title}`,
    note,
    wide: true,
    chart: intervals(
      found.map((one) => ({ name: one.what, share: { share: of(one).gain, low: of(one).low, high: of(one).high } })),
      scale,
    ),
    table: { columns: WORTH_COLUMNS, rows: worthRows(found) },
  };
}
