import "./margin-card.css";
import "../../i18n/later.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";

/** How far it was won, of what that is made, and the luck it was fought with. */
export function MarginCard({ result, seed }: { result: BattleResult; seed: number }) {
  return (
    <section class={`card margin-card margin-${result.winner}`} aria-labelledby="margin-title">
      <h2 id="margin-title">{t("result.margin")}</h2>
      <p class={`margin-figure text-${result.winner}`}>
        <strong>{Math.round(result.margin)}</strong>
        <span> / 100</span>
      </p>
      <ul class="parts">
        {result.parts.map((part) => (
          <li key={part.what}>
            <span>{t(`result.part.${part.what}`)}</span>
            <meter min={0} max={part.of} value={part.points} aria-label={t(`result.part.${part.what}`)} />
            <span class="mono">{t("result.part.of", { points: Math.round(part.points), of: part.of })}</span>
          </li>
        ))}
      </ul>
      <dl class="facts">
        <dt>{t("result.length")}</dt>
        <dd>{clockText(result.length)}</dd>
        <dt>{t("result.seed")}</dt>
        <dd class="mono">{seed}</dd>
        <dt>{t("result.chance")}</dt>
        <dd class="mono">{result.chance}</dd>
      </dl>
      <small>{t("result.chance.hint")}</small>
    </section>
  );
}
