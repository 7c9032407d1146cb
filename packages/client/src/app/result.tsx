import { useSignal } from "@preact/signals";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { t, textOf } from "../i18n/t.ts";
import { clockText, shipName } from "../i18n/words.ts";
import type { BattleLink } from "../net/link.ts";
import { Debrief } from "./debrief.tsx";
import { Deceptions } from "./deceptions.tsx";
import { Emblem } from "./emblem.tsx";
import { LineLost } from "./faults.tsx";

/** How it ended and why, what became of every ship, and the way to another battle. */
export function ResultScreen({ link, result, onLeave }: { link: BattleLink; result: BattleResult; onLeave: () => void }) {
  const won = result.winner === link.side.value || link.watching.value;
  return (
    <main class={`result result-${won ? "won" : "lost"}`}>
      <header class="result-head">
        {result.winner && <Emblem side={result.winner} size={84} />}
        <div>
          <Headline link={link} result={result} won={won} />
          <p class="result-ending">{textOf(`ending.${result.ending}`) ?? t("ending.other")}</p>
        </div>
        <Again link={link} onLeave={onLeave} />
      </header>
      <div class="result-columns">
        <MarginCard result={result} seed={link.room.value.seed} />
        <ShipsCard result={result} />
      </div>
      {result.approach && <Deceptions approach={result.approach} />}
      {result.debrief.length > 0 && <Debrief lines={result.debrief} seats={link.room.value.seats} />}
      {link.line.value.state === "lost" && <LineLost />}
    </main>
  );
}

/** Whoever watched has neither won nor lost. */
function Headline({ link, result, won }: { link: BattleLink; result: BattleResult; won: boolean }) {
  if (result.winner === null) return <h1>{t("result.nobody")}</h1>;
  const winner = t("result.winner", { side: t(`side.${result.winner}.short`) });
  if (link.watching.value) return <h1 class={`text-${result.winner}`}>{winner}</h1>;
  return (
    <>
      <p class={`result-winner text-${result.winner}`}>{winner}</p>
      <h1>{won ? t("result.won") : t("result.lost")}</h1>
    </>
  );
}

function Again({ link, onLeave }: { link: BattleLink; onLeave: () => void }) {
  const refusal = useSignal("");
  const seats = link.room.value.seats;
  const mine = seats.find((seat) => seat.side === link.side.value);
  const other = seats.find((seat) => seat.side !== link.side.value);
  const gone = !other?.connected || link.line.value.state === "ended";
  const note = gone ? t("result.rematch.gone") : other?.wantsRematch && !mine?.wantsRematch ? t("result.rematch.asked") : "";
  return (
    <div class="again">
      <button
        type="button"
        class="primary"
        disabled={gone || mine?.wantsRematch}
        onClick={async () => {
          const outcome = await link.rematch();
          refusal.value = outcome.ok ? "" : outcome.text;
        }}
      >
        {mine?.wantsRematch && !gone ? t("result.rematch.waiting") : link.watching.value ? t("result.again") : t("result.rematch")}
      </button>
      <button type="button" onClick={onLeave}>
        {t("app.back")}
      </button>
      <p role="status">{note}</p>
      <p class="refusal" role="alert">
        {refusal}
      </p>
    </div>
  );
}

function MarginCard({ result, seed }: { result: BattleResult; seed: number }) {
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

function ShipsCard({ result }: { result: BattleResult }) {
  const most = Math.max(1, ...result.ships.map((ship) => ship.dealt));
  return (
    <section class="card ships-card" aria-labelledby="ships-title">
      <h2 id="ships-title">{t("result.ships")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("result.ship")}</th>
            <th scope="col">{t("result.fate")}</th>
            <th scope="col" class="number">
              {t("result.hull")}
            </th>
            <th scope="col" class="number">
              {t("result.dealt")}
            </th>
            <th scope="col" class="number">
              {t("result.kills")}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.ships.map((ship) => (
            <tr key={`${ship.side}-${ship.name}`} class={`row-${ship.side} row-is-${ship.status}`}>
              <th scope="row">{shipName(ship.name)}</th>
              <td>{fateOf(ship.status)}</td>
              <td class="number">{t("panel.percent", { value: Math.round(ship.hull * 100) })}</td>
              <td class="number">
                <span class="dealt-bar" style={{ width: `${(ship.dealt / most) * 64}px` }} aria-hidden="true" />
                {Math.round(ship.dealt)}
              </td>
              <td class="number">{ship.kills || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const LOST = new Set(["destroyed", "withdrawn", "away"]);

function fateOf(status: string): string {
  return (LOST.has(status) && textOf(`status.${status}`)) || t("fate.survived");
}
