import "./players.css";
import "../../i18n/later.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { PlayerPage } from "@terok-nor/shared/wire/api.ts";
import { useCallback } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { Answered, PageFrame } from "../../kit/page-frame.tsx";
import { RatingText } from "../../kit/player-ref.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import type { Account } from "../../net/account.ts";
import type { Api } from "../../net/api.ts";
import type { Blocks } from "../../net/blocks.ts";
import { aboutPlayer } from "../../panels/about-player/about.ts";
import { AboutButton } from "../../panels/about-player/about-button.tsx";
import { dateText, MatchRows } from "./match-rows.tsx";
import { RatingGraph } from "./rating-graph.tsx";

/** Everything anyone may know of a player. */
export function PlayersPage({ api, account, blocks, id }: { api: Api; account: Account; blocks: Blocks; id: string }) {
  const { answer, again } = useAnswer(useCallback(() => api.player(id), [api, id]));
  return (
    <PageFrame title={answer?.ok ? answer.value.profile.name : t("player.title")}>
      <Answered answer={answer} again={again}>
        {(page) => (
          <>
            <Everything page={page} />
            {account.me.value?.id !== id && (
              <div class="player-about">
                <AboutButton about={aboutPlayer({ api, account }, page.profile, null)} blocks={blocks} text={t("about.open")} />
              </div>
            )}
          </>
        )}
      </Answered>
    </PageFrame>
  );
}

function Everything({ page: { profile, history, matches } }: { page: PlayerPage }) {
  return (
    <>
      <p class="soft">
        {t("player.since", { since: dateText(profile.since) })} · {t("player.played", { played: profile.played, won: profile.won })}
      </p>
      <div class="player-columns">
        <section class="card player-ratings" aria-labelledby="ratings-title">
          <h2 id="ratings-title">{t("player.ratings")}</h2>
          <div class="player-sides">
            {SIDES.map((side) => (
              <div key={side} class="player-side">
                <Emblem side={side} size={30} />
                <span>
                  <small>{t(`side.${side}`)}</small>
                  <b class={`text-${side}`}>
                    <RatingText rating={profile.ratings[side]} />
                  </b>
                  <small>{t("player.games", { games: profile.ratings[side].games })}</small>
                </span>
              </div>
            ))}
          </div>
          <RatingGraph history={history} />
        </section>
        <section class="card player-matches" aria-labelledby="matches-title">
          <h2 id="matches-title">{t("player.matches")}</h2>
          {matches.length === 0 ? <p class="empty">{t("player.matches.empty")}</p> : <MatchRows matches={matches} of={profile.id} />}
        </section>
      </div>
    </>
  );
}
