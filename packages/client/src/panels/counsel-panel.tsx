import type { Forecast } from "@terok-nor/commander/counsel/forecast.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Counsel, CounselState } from "../battle/counsel/counsel.ts";
import { ageOf, sentenceFor, shownOdds } from "../battle/counsel/situation.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t, textOf } from "../i18n/t.ts";
import { clockText } from "../i18n/words.ts";
import { keyMeant } from "../kit/key-meant.ts";
import { LatePortrait } from "../people/portraits/late-portrait.tsx";
import type { Expression } from "../people/speakers.ts";

/** Who advises a side. */
const ADVISER = { terran: "obrien", alliance: "garak" } as const;

/** From these odds on an adviser is pleased, and below those uneasy. */
const PLEASED = 0.65;
const UNEASY = 0.4;

function faceFor(state: CounselState): Expression {
  if (state.kind !== "given") return "calm";
  const { odds } = state.forecast;
  return odds >= PLEASED ? "triumph" : odds < UNEASY ? "tense" : "calm";
}

/** What the side's own adviser makes of the battle, from the side's own picture. */
export function CounselPanel({ counsel, bridge, picture }: { counsel: Counsel; bridge: Bridge; picture: Picture }) {
  const { counselOpen } = bridge.mind;
  const close = () => {
    counselOpen.value = false;
  };
  const ask = () => {
    const now = bridge.link.picture.peek();
    const { seed, choices } = bridge.link.room.peek();
    if (now && now.phase === "assault") counsel.ask({ picture: now, seed, choices });
  };
  const panel = useOpening(counselOpen.value, () => {
    // Whoever opens it wants to know: the first time it asks by itself.
    if (counsel.state.peek().kind === "none") ask();
  });
  if (!counselOpen.value) return null;
  const over = picture.phase === "aftermath";
  const state = counsel.state.value;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (keyMeant(event) !== "escape") return;
    event.stopPropagation();
    close();
  };
  return (
    <section ref={panel} class="panel counsel" aria-label={t(`counsel.title.${picture.side}`)} tabIndex={-1} onKeyDown={closeOnEscape}>
      <header class="counsel-head">
        <LatePortrait of={ADVISER[picture.side]} expression={faceFor(state)} size={48} />
        <div>
          <h2>{t(`counsel.title.${picture.side}`)}</h2>
          {state.kind === "given" && <Age forecast={state.forecast} now={picture.tick} />}
        </div>
        <AskButton state={state} over={over} onAsk={ask} onStop={() => counsel.stop()} />
        <button type="button" class="quiet small" onClick={close}>
          {t("app.close")}
        </button>
      </header>
      <div role="status" class="counsel-word">
        <Word state={state} over={over} picture={picture} />
      </div>
      {state.kind === "given" && !over && (
        <div class={ageOf(state.forecast, picture.tick).stale ? "counsel-figures counsel-stale" : "counsel-figures"}>
          <Figures forecast={state.forecast} retreating={picture.command.retreating} />
        </div>
      )}
      {state.kind === "asking" && <Progress soFar={state.soFar} />}
      {state.kind !== "given" && <small>{t("counsel.about")}</small>}
    </section>
  );
}

/** Which moment it speaks of; old figures are called so. */
function Age({ forecast, now }: { forecast: Forecast; now: number }) {
  const { seconds, stale } = ageOf(forecast, now);
  return (
    <>
      <small>{t("counsel.age", { time: clockText(forecast.tick / ROOM_HZ), runs: forecast.runs })}</small>
      {stale && <small class="counsel-old">{t("counsel.age.stale", { seconds })}</small>}
    </>
  );
}

/**
 * The panel to open: it takes the focus, and gives it back when it closes. At once, not after the next frame: a key
 * pressed in between would make it the keyboard that went there, and not the pointer that opened it.
 */
function useOpening(open: boolean, onOpen: () => void): { readonly current: HTMLElement | null } {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    onOpen();
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      // Focus that was still in the panel falls to the page when the panel goes; elsewhere it stays.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [open]);
  return panel;
}

function AskButton({ state, over, onAsk, onStop }: { state: CounselState; over: boolean; onAsk: () => void; onStop: () => void }) {
  if (state.kind === "asking")
    return (
      <button type="button" class="small" onClick={onStop}>
        {t("counsel.stop")}
      </button>
    );
  return (
    <button type="button" class="small" disabled={over} onClick={onAsk}>
      {t(state.kind === "given" ? "counsel.again" : "counsel.ask")}
    </button>
  );
}

/** The sentence, and for those who listen the odds with it. */
function Word({ state, over, picture }: { state: CounselState; over: boolean; picture: Picture }) {
  if (over) return <p>{t("counsel.over")}</p>;
  switch (state.kind) {
    case "none":
      return <p>{t("counsel.none")}</p>;
    case "asking":
      return <p>{t(`counsel.thinking.${picture.side}`)}</p>;
    case "given":
      return (
        <>
          <blockquote>{textOf(sentenceFor(state.forecast, picture.command.retreating))}</blockquote>
          <span class="hidden-text">{t("counsel.odds.spoken", shares(state.forecast))}</span>
        </>
      );
    default:
      return <p>{t(`counsel.${state.kind}`)}</p>;
  }
}

function Progress({ soFar }: { soFar: Forecast | null }) {
  return (
    <div class="counsel-progress">
      <progress value={soFar?.runs ?? 0} max={soFar?.of ?? 1} aria-label={t("counsel.progress")} />
      <span class="mono">{soFar && t("counsel.progress.of", { done: soFar.runs, of: soFar.of })}</span>
    </div>
  );
}

const whole = (share: number): number => Math.round(share * 100);

const shares = ({ odds, low, high }: Forecast) => ({ odds: shownOdds(odds), low: whole(low), high: whole(high) });

function Figures({ forecast, retreating }: { forecast: Forecast; retreating: boolean }) {
  const { side, odds, low, high, stay, withdraw, advice, ending, endingShare, left, falls } = forecast;
  return (
    <>
      <div class="odds">
        <span>{t("counsel.odds")}</span>
        <b>{t("counsel.odds.value", shares(forecast))}</b>
        <span class="odds-bar" aria-hidden="true">
          <i class="odds-range" style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
          <i class="odds-mark" style={{ left: `${odds * 100}%` }} />
        </span>
        <small>{t("counsel.odds.range", shares(forecast))}</small>
      </div>
      <dl class="counsel-facts">
        <Score words={t(`counsel.stay.${side}`)} score={stay} advised={withdraw !== null && !retreating && advice === "stay"} />
        {withdraw !== null && !retreating && <Score words={t("counsel.withdraw")} score={withdraw} advised={advice === "withdraw"} />}
        <div>
          <dt>{t("counsel.end")}</dt>
          <dd>{t("counsel.end.in", { ending: t(`counsel.end.${ending}`), share: whole(endingShare), time: clockText(left) })}</dd>
        </div>
        {side === "terran" && (
          <div>
            <dt>{t("counsel.hold")}</dt>
            <dd>{falls === null ? t("counsel.hold.always") : t("counsel.hold.falls", { time: clockText(falls) })}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Score({ words, score, advised }: { words: string; score: number; advised: boolean }) {
  const points = Math.round(score);
  return (
    <div class={advised ? "advised" : undefined}>
      <dt>{words}</dt>
      <dd title={t("counsel.score.hint")}>
        <b class={points < 0 ? "bad" : "good"}>{points > 0 ? `+${points}` : `${points}`.replace("-", "−")}</b>
        {advised && <em>{t("counsel.advised")}</em>}
      </dd>
    </div>
  );
}
