import "./players.css";
import "../../i18n/later.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { LeaderboardRow } from "@terok-nor/shared/wire/api.ts";
import { useCallback } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { Answered, PageFrame } from "../../kit/page-frame.tsx";
import { PlayerRef } from "../../kit/player-ref.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import type { Api } from "../../net/api.ts";

/** The best on each side. */
export function LeadersPage({ api }: { api: Api }) {
  return (
    <PageFrame title={t("leaders.title")}>
      <p class="soft">{t("leaders.how")}</p>
      <div class="leaders">
        {SIDES.map((side) => (
          <SideLeaders key={side} api={api} side={side} />
        ))}
      </div>
    </PageFrame>
  );
}

function SideLeaders({ api, side }: { api: Api; side: Side }) {
  const { answer, again } = useAnswer(useCallback(() => api.leaders(side), [api, side]));
  return (
    <section class={`card leaders-side seat-${side}`} aria-labelledby={`leaders-${side}`}>
      <h2 id={`leaders-${side}`} class={`text-${side}`}>
        <Emblem side={side} size={24} /> {t(`side.${side}`)}
      </h2>
      <Answered answer={answer} again={again}>
        {(rows) => (rows.length === 0 ? <p class="empty">{t("leaders.empty")}</p> : <LeadersTable rows={rows} side={side} />)}
      </Answered>
    </section>
  );
}

function LeadersTable({ rows, side }: { rows: readonly LeaderboardRow[]; side: Side }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col" class="number">
            <span class="hidden-text">{t("leaders.rank")}</span>
          </th>
          <th scope="col">{t("leaders.player")}</th>
          <th scope="col" class="number">
            {t("leaders.rating")}
          </th>
          <th scope="col" class="number">
            {t("leaders.games")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rank, player }) => (
          <tr key={player.id}>
            <td class="number faint">{rank}</td>
            <th scope="row">
              <PlayerRef player={player.id} name={player.name} />
            </th>
            <td class="number">
              <b>{player.ratings[side].rating}</b> <small>±{player.ratings[side].uncertainty}</small>
            </td>
            <td class="number">{player.ratings[side].games}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
