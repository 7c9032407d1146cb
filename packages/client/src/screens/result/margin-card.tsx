import "./margin-card.css";
import "../../i18n/later.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";

/** How far the winner won and of what that is made: whoever lost reads the same figures, so each row says whose it is. */
export function MarginCard({ result, winner, reader }: { result: BattleResult; winner: Side; reader: Side | null }) {
  return (
    <section class={`card margin-card margin-${winner}`} aria-labelledby="margin-title">
      <h2 id="margin-title">{t("result.margin", { side: t(`side.${winner}.adjective`) })}</h2>
      <p class={`margin-figure text-${winner}`}>
        <strong>{Math.round(result.margin)}</strong>
        <span> / 100</span>
      </p>
      <ul class="parts">
        {result.parts.map((part) => (
          <li key={part.what}>
            <span>{t(`result.part.${part.what}.${winner}`)}</span>
            <meter min={0} max={part.of} value={part.points} aria-label={t(`result.part.${part.what}.${winner}`)} />
            <span class="mono">{t("result.part.of", { points: Math.round(part.points), of: part.of })}</span>
          </li>
        ))}
      </ul>
      <dl class="facts">
        <dt>{t("result.length")}</dt>
        <dd>{clockText(result.length)}</dd>
      </dl>
      {reader !== null && reader !== winner && <small>{t("result.margin.theirs")}</small>}
    </section>
  );
}
