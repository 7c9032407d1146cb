import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t, textOf } from "../../i18n/t.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { goTo, hashOf } from "../../kit/route.ts";
import { VerdictCard } from "../result/trial/verdict-card.tsx";
import type { LiveBattle } from "./live.ts";

/** s after which whoever watched goes along to the battle that follows. */
const GO_ALONG = 15;

/** How it ended, what the court found, and where it goes from here. */
export function EndCard({
  live,
  onLeave,
  onTold,
  onAnother,
}: {
  live: LiveBattle;
  onLeave: () => void;
  /** Shows how it went. */
  onTold: () => void;
  /** Lets the same captains fight again; people decide that for themselves. */
  onAnother?: () => void;
}) {
  const away = useSignal(false);
  const { result, verdict, match, next } = live.state.value;
  if (away.value) return null;
  const winner = result?.winner ?? null;
  return (
    <div class="veil end-veil" role="dialog" aria-label={t("watching.over")}>
      <div class="card veil-card end-card">
        {winner && <Emblem side={winner} size={56} />}
        <h2>{winner ? t(`result.winner.${winner}`) : t("watching.over")}</h2>
        <p>{result ? (textOf(`ending.${result.ending}`) ?? t("ending.other")) : t("watching.over.void")}</p>
        {result && <p class="soft">{t("match.margin", { margin: Math.round(result.margin) })}</p>}
        {verdict && <VerdictCard verdict={verdict} rated={live.participants.value.some((one) => one.rating !== null)} />}
        {next !== "" && <Next code={next} />}
        <div class="question-ways">
          {onAnother && (
            <button type="button" class="primary" onClick={onAnother}>
              {t("watching.another")}
            </button>
          )}
          {result && (
            <button type="button" onClick={onTold}>
              {t("watching.told")}
            </button>
          )}
          {match !== "" && (
            <a class="button" href={hashOf({ at: "match", id: match, moment: null })}>
              {t("watching.replay")}
            </a>
          )}
          <button
            type="button"
            onClick={() => {
              away.value = true;
            }}
          >
            {t("watching.look-on")}
          </button>
          <button type="button" onClick={onLeave}>
            {t("watching.leave")}
          </button>
        </div>
      </div>
    </div>
  );
}

function Next({ code }: { code: string }) {
  const left = useSignal(GO_ALONG);
  const staying = useSignal(false);
  useEffect(() => {
    if (staying.value) return;
    const timer = setInterval(() => {
      left.value--;
      if (left.peek() <= 0) goTo({ at: "watch", code }, true);
    }, 1000);
    return () => clearInterval(timer);
  }, [code, left, staying.value]);
  return (
    <div class="end-next">
      <p>{staying.value ? t("watching.next") : t("watching.next.in", { seconds: left.value })}</p>
      <button type="button" class="primary" onClick={() => goTo({ at: "watch", code }, true)}>
        {t("watching.next.go")}
      </button>
      {!staying.value && (
        <button
          type="button"
          onClick={() => {
            staying.value = true;
          }}
        >
          {t("watching.next.stay")}
        </button>
      )}
    </div>
  );
}
