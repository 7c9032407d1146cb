import "./match-rows.css";
import "../../i18n/later.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { MatchSummary, Participant } from "@terok-nor/shared/wire/api.ts";
import { t } from "../../i18n/t.ts";
import { clockText, seatName } from "../../i18n/words.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { PlayerRef } from "../../kit/player-ref.tsx";
import { hashOf } from "../../kit/route.ts";
import { countedNote } from "./counted-words.ts";

/** Battles of one player, as that player saw them end. */
export function MatchRows({ matches, of }: { matches: readonly MatchSummary[]; of: string }) {
  return (
    <ul class="match-rows">
      {matches.map((match) => (
        <MatchRow key={match.id} match={match} of={of} />
      ))}
    </ul>
  );
}

function MatchRow({ match, of }: { match: MatchSummary; of: string }) {
  const own = match.participants.find(({ player }) => player === of);
  const other = match.participants.find((one) => one !== own);
  const side = own?.side ?? SIDES[0];
  return (
    <li>
      <Emblem side={side} size={26} />
      <span class="match-what">
        <b>
          <HowItEnded match={match} own={own} /> {t("match.against")}{" "}
          {other ? <PlayerRef player={other.player} name={seatName(other)} /> : t("live.nobody")}
        </b>
        <small>
          {dateText(match.began)} · {t(`mode.${match.mode}`)} · {clockText(match.length)}
          {match.winner !== null && ` · ${t("match.margin", { margin: Math.round(match.margin) })}`}
        </small>
        <CountedNote match={match} />
      </span>
      {match.historic && <span class="badge-historic">{t("match.historic")}</span>}
      <Change match={match} own={own} />
      <a class="button small" href={hashOf({ at: "match", id: match.id, moment: null })}>
        {t("match.replay")}
      </a>
    </li>
  );
}

/** Why a battle that was to be rated was not, or not in full. */
export function CountedNote({ match }: { match: MatchSummary }) {
  const note = countedNote(match.counted);
  return note === null ? null : <small>{note}</small>;
}

function HowItEnded({ match, own }: { match: MatchSummary; own: Participant | undefined }) {
  if (match.winner === null) return <span class="soft">{t("match.void")}</span>;
  const won = match.winner === own?.side;
  return <span class={won ? "match-won" : "match-lost"}>{won ? t("match.won") : t("match.lost")}</span>;
}

function Change({ match, own }: { match: MatchSummary; own: Participant | undefined }) {
  const change = own?.change ?? null;
  if (!match.rated || change === null) return <span class="match-change soft">{match.rated ? "" : t("terms.casual")}</span>;
  return (
    <span class="match-change mono" title={t("match.change")}>
      {change < 0 ? "−" : "+"}
      {Math.abs(change)}
    </span>
  );
}

/** A day as it is written where the player lives. */
export function dateText(iso: string): string {
  return new Date(iso).toLocaleDateString(undefined, { year: "numeric", month: "short", day: "numeric" });
}
