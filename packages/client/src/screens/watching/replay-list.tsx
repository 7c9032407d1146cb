import { SIDES } from "@terok-nor/shared/ships/types.ts";
import "./replay-list.css";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import { MODES, type Mode } from "@terok-nor/shared/battle/state.ts";
import type { MatchSummary } from "@terok-nor/shared/wire/api.ts";
import { useEffect, useMemo } from "preact/hooks";
import { t, textOf } from "../../i18n/t.ts";
import { clockText, seatName } from "../../i18n/words.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { Answered } from "../../kit/page-frame.tsx";
import { PlayerRef } from "../../kit/player-ref.tsx";
import { hashOf } from "../../kit/route.ts";
import type { Api } from "../../net/api.ts";
import { createPages } from "../../net/pages.ts";
import { CountedNote, dateText } from "../players/match-rows.tsx";

/** Battles fetched at once. */
const PAGE = 20;
/** ms without a key after which what was typed is searched for. */
const QUIET = 350;

interface Wish {
  readonly text: string;
  readonly mode: Mode | null;
  readonly rated: boolean | null;
}
const ANY: Wish = { text: "", mode: null, rated: null };

/** The battles of the archive, newest first: searched, sifted, and page by page. */
export function ReplayList({ api }: { api: Api }) {
  const wish = useSignal<Wish>(ANY);
  const pages = useMemo(
    () =>
      createPages<MatchSummary, Wish>(
        (sought, after) => api.matches({ ...sought, before: after.at(-1)?.began ?? null, limit: PAGE }),
        PAGE,
      ),
    [api],
  );
  const now = wish.value;
  useEffect(() => {
    const timer = setTimeout(() => pages.begin(now), now.text === "" ? 0 : QUIET);
    return () => clearTimeout(timer);
  }, [now, pages]);
  const rows = pages.rows.value;
  const refusal = pages.refusal.value;
  return (
    <section class="card replay-list" aria-label={t("replays.title")}>
      <Sieve
        wish={now}
        onWish={(next) => {
          wish.value = { ...wish.peek(), ...next };
        }}
      />
      <Answered answer={rows === null ? refusal : { ok: true, value: rows }} again={pages.next}>
        {(matches) =>
          matches.length === 0 ? <Empty sifted={now.text !== "" || now.mode !== null || now.rated !== null} /> : <Rows matches={matches} />
        }
      </Answered>
      {rows !== null && refusal && (
        <p class="refusal" role="alert">
          {refusal.text}
        </p>
      )}
      {pages.more.value && (
        <button type="button" class="replay-more" onClick={pages.next}>
          {refusal ? t("app.retry") : t("replays.more")}
        </button>
      )}
    </section>
  );
}

function Empty({ sifted }: { sifted: boolean }) {
  return <p class="empty">{sifted ? t("replays.empty.sifted") : t("replays.empty")}</p>;
}

function Sieve({ wish, onWish }: { wish: Wish; onWish: (next: Partial<Wish>) => void }) {
  return (
    <search>
      <form class="replay-sieve" onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          maxLength={64}
          aria-label={t("replays.search")}
          placeholder={t("replays.search")}
          value={wish.text}
          onInput={(event) => onWish({ text: event.currentTarget.value.trim() })}
        />
        <select
          aria-label={t("replays.mode")}
          value={wish.mode ?? ""}
          onChange={(event) => onWish({ mode: MODES.find((mode) => mode === event.currentTarget.value) ?? null })}
        >
          <option value="">{t("replays.mode.any")}</option>
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t(`mode.${mode}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={t("replays.rated")}
          value={String(wish.rated)}
          onChange={({ currentTarget: { value } }) => onWish({ rated: value === "null" ? null : value === "true" })}
        >
          <option value="null">{t("replays.rated.any")}</option>
          <option value="true">{t("terms.rated")}</option>
          <option value="false">{t("terms.casual")}</option>
        </select>
      </form>
    </search>
  );
}

function Rows({ matches }: { matches: readonly MatchSummary[] }) {
  return (
    <ul class="match-rows">
      {matches.map((match) => (
        <Row key={match.id} match={match} />
      ))}
    </ul>
  );
}

function Row({ match }: { match: MatchSummary }) {
  const { participants, winner } = match;
  const [rebels, fleet] = SIDES.map((side) => participants.find((one) => one.side === side));
  return (
    <li>
      {winner ? <Emblem side={winner} size={26} /> : <span class="match-nobody" aria-hidden="true" />}
      <span class="match-what">
        <b class="versus">
          {rebels && <Fighter one={rebels} won={winner === "terran"} />} <span class="faint">{t("live.versus")}</span>{" "}
          {fleet && <Fighter one={fleet} won={winner === "alliance"} />}
        </b>
        <small>
          {dateText(match.began)} · {t(`mode.${match.mode}`)} · {match.rated ? t("terms.rated") : t("terms.casual")} ·{" "}
          {clockText(match.length)} · {endText(match)}
          <Verified match={match} />
        </small>
        <CountedNote match={match} />
      </span>
      {match.historic && <span class="badge-historic">{t("match.historic")}</span>}
      <a class="button small" href={hashOf({ at: "match", id: match.id, moment: null })}>
        {t("match.replay")}
      </a>
    </li>
  );
}

/** What came of running the orders again; nothing where that was not done. */
function Verified({ match: { verified } }: { match: MatchSummary }) {
  if (verified === null) return null;
  return (
    <span class={verified ? "verified" : "unverified"} title={t(verified ? "replays.verified.hint" : "replays.unverified.hint")}>
      {" · "}
      {t(verified ? "replays.verified" : "replays.unverified")}
    </span>
  );
}

function Fighter({ one, won }: { one: MatchSummary["participants"][number]; won: boolean }) {
  return (
    <span class={`text-${one.side}`}>
      <PlayerRef player={one.player} name={seatName(one)} />
      {won && <small class="match-winner">{t("replays.winner")}</small>}
    </span>
  );
}

function endText({ winner, ending, margin }: MatchSummary): string {
  if (winner === null) return t("match.void");
  return `${textOf(`replays.ending.${ending}`) ?? ending} · ${t("match.margin", { margin: Math.round(margin) })}`;
}
