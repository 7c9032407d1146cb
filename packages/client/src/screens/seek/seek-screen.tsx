import "./seek-screen.css";
import type { SeekNews } from "@terok-nor/shared/wire/seek.ts";
import { useEffect, useMemo } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";
import { useSecondsSince } from "../../kit/use-seconds.ts";
import type { Seeking } from "../../net/seek.ts";
import type { Session } from "../../session/session.ts";
import { sideToTake } from "../../settings/opponent-choice.ts";
import { Offer, useOffer } from "../muster/offer.tsx";

/** Waiting for an opponent: how long, among how many, and what is being looked for by now. */
export function SeekScreen({ session, seeking }: { session: Session; seeking: Seeking }) {
  const state = seeking.state.value;
  return (
    <main class="seek">
      <section class="card seek-card" aria-labelledby="seek-title">
        <h1 id="seek-title">{state.at === "found" ? t("seek.found") : state.at === "over" ? t("seek.over") : t("seek.title")}</h1>
        <p class="seek-wishes">{wishesText(seeking)}</p>
        {state.at === "found" && <p role="status">{t("seek.entering")}</p>}
        {state.at === "over" && state.refusal && <Refused session={session} seeking={seeking} text={state.refusal.text} />}
        {(state.at === "waiting" || state.at === "asking" || state.at === "lost") && (
          <Waiting session={session} seeking={seeking} news={state.at === "waiting" ? state.news : null} />
        )}
      </section>
    </main>
  );
}

function wishesText({ wishes }: Seeking): string {
  const { rated, side, mode } = wishes;
  return [
    rated ? t("terms.rated") : t("terms.casual"),
    side ? t(`side.${side}`) : t("side.either"),
    mode ? t(`mode.${mode}`) : t("seek.anyMode"),
  ].join(" · ");
}

function Waiting({ session, seeking, news }: { session: Session; seeking: Seeking; news: SeekNews | null }) {
  const seconds = useSecondsSince(seeking.since);
  const offered = useOffer(true);
  const others = (news?.seeking ?? 1) - 1;
  const isLost = seeking.state.value.at === "lost";
  return (
    <>
      <p class="seek-clock mono" role="timer" aria-label={t("seek.waited")}>
        {clockText(seconds)}
      </p>
      <p role="status">{isLost ? t("seek.lost") : others > 0 ? t("seek.others", { others }) : t("seek.alone")}</p>
      {seeking.isOnward && <p>{t("seek.onward")}</p>}
      <p class="soft">{isLost ? t("seek.lost.text") : reachText(news)}</p>
      <button type="button" onClick={() => session.search.stop()}>
        {t("seek.stop")}
      </button>
      {offered && <Offer text={t("seek.offer")} onFight={(level) => session.alone(seeking.wishes.side ?? sideToTake(), level)} />}
      <p class="refusal" role="alert">
        {session.refusal}
      </p>
    </>
  );
}

/** How strong an opponent may be by now, in words; and what waiting usually comes to. */
function reachText(news: SeekNews | null): string {
  if (news === null) return t("seek.reach.begins");
  const reach = news.tolerance === null ? t("seek.reach.anyone") : t("seek.reach.within", { tolerance: Math.round(news.tolerance) });
  return news.usual === null ? reach : `${reach} ${t("seek.usual", { usual: clockText(news.usual) })}`;
}

function Refused({ session, seeking, text }: { session: Session; seeking: Seeking; text: string }) {
  const since = useMemo(() => performance.now(), []);
  useEffect(() => {
    session.account.refresh();
  }, [session]);
  const left = (session.account.me.value?.barred ?? 0) - useSecondsSince(since);
  return (
    <>
      <p class="refusal" role="alert">
        {text}
      </p>
      {left > 0 && <p role="timer">{t("seek.barred", { left: clockText(left) })}</p>}
      <div class="joined">
        <button type="button" class="primary" disabled={left > 0 || session.busy.value} onClick={() => session.seek(seeking.wishes)}>
          {t("app.retry")}
        </button>
        <button type="button" onClick={() => session.search.stop()}>
          {t("app.back")}
        </button>
      </div>
    </>
  );
}
