import "../../i18n/later.ts";
import { t } from "../../i18n/t.ts";
import { percent } from "../../i18n/words.ts";
import { pathThrough, scalesOf } from "../../kit/graph-scale.ts";
import { type Odds, oddsAt, type Watched } from "./watched.ts";

/** The drawing's own units. */
const WIDE = 240;
const HIGH = 48;
const BOX = { width: WIDE, height: HIGH, left: 0, right: 0, top: 0, bottom: 0 };

/** The rebels' odds from the beginning on, up to `seconds` drawn strongly, what is known of later faintly. */
export function OddsGraph({ watched, seconds, length }: { watched: Watched; seconds: number; length: number }) {
  const odds = watched.odds.value;
  const value = oddsAt(odds, seconds);
  const span = Math.max(length, seconds, 1);
  return (
    <section class="panel odds-panel" aria-label={t("watching.odds")}>
      <header>
        <h2>{t("watching.odds")}</h2>
        {value !== null && <b class="mono">{t("panel.percent", { value: percent(value) })}</b>}
      </header>
      {value === null ? (
        <small class="soft">{t("watching.odds.none")}</small>
      ) : (
        <svg
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t("watching.odds.value", { percent: percent(value) })}
        >
          <path class="odds-even" d={`M0 ${HIGH / 2}H${WIDE}`} />
          <path class="odds-later" d={lineOf(odds, span, Number.POSITIVE_INFINITY)} />
          <path class="odds-so-far" d={lineOf(odds, span, seconds)} />
          <path class="odds-now" d={`M${(seconds / span) * WIDE} 0V${HIGH}`} />
        </svg>
      )}
    </section>
  );
}

/** The odds alone, for where there is no room for the graph. */
export function OddsFigure({ watched, seconds }: { watched: Watched; seconds: number }) {
  const value = oddsAt(watched.odds.value, seconds);
  if (value === null) return null;
  return (
    <span class="odds-figure" title={t("watching.odds.value", { percent: percent(value) })}>
      <small>{t("watching.odds")}</small> <b class="mono">{t("panel.percent", { value: percent(value) })}</b>
    </span>
  );
}

function lineOf(odds: Odds, span: number, until: number): string {
  const points = odds.values.map((value, i) => [i * odds.every, value] as const).filter(([at]) => at <= Math.min(until, span));
  const now = Number.isFinite(until) ? oddsAt(odds, until) : null;
  if (now !== null) points.push([until, now]);
  const { x, y } = scalesOf({ ...BOX, length: span });
  return pathThrough(points.map(([at, value]) => [x(at), y(value)]));
}
