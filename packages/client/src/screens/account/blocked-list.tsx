import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import { useCallback } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { Answered } from "../../kit/page-frame.tsx";
import { PlayerRef } from "../../kit/player-ref.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import type { Account } from "../../net/account.ts";
import type { Api } from "../../net/api.ts";
import { dateText } from "../players/match-rows.tsx";

/** Whom one has blocked, and the way to hear them again. */
export function BlockedList({ api, account }: { api: Api; account: Account }) {
  const key = account.key.value ?? "";
  const { answer, again } = useAnswer(useCallback(() => api.blocked(key), [api, key]));
  const refusal = useSignal("");
  const unblock = async (player: string) => {
    const outcome = await account.block(player, false);
    refusal.value = outcome.ok ? "" : outcome.text;
  };
  const still = account.me.value?.blocked ?? [];
  return (
    <section class="card" aria-labelledby="blocked-title">
      <h2 id="blocked-title">{t("account.blocked")}</h2>
      <Answered answer={answer} again={again}>
        {(all) => {
          const blocked = all.filter(({ player }) => still.includes(player));
          if (blocked.length === 0) return <p class="soft">{t("account.blocked.none")}</p>;
          return (
            <ul class="blocked-list">
              {blocked.map(({ player, name, since }) => (
                <li key={player}>
                  <span>
                    <PlayerRef player={player} name={name} />
                    <small>{t("account.blocked.since", { since: dateText(since) })}</small>
                  </span>
                  <button type="button" class="small" aria-label={t("account.unblock.name", { name })} onClick={() => unblock(player)}>
                    {t("account.unblock")}
                  </button>
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
      <p class="refusal" role="alert">
        {refusal}
      </p>
    </section>
  );
}
