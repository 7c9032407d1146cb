import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { LiveMatch, Participant } from "@terok-nor/shared/wire/api.ts";
import { t } from "../../i18n/t.ts";
import { clockText, seatName } from "../../i18n/words.ts";
import { PlayerRef } from "../../kit/player-ref.tsx";
import { goTo } from "../../kit/route.ts";
import type { Session } from "../../session/session.ts";
import { ListCard } from "./list-card.tsx";

/** Battles that go on and may be looked at. */
export function LiveBattles({ session }: { session: Session }) {
  return (
    <ListCard
      session={session}
      title={t("live.title")}
      loading={t("live.loading")}
      empty={t("live.empty")}
      hint={t("live.emptyHint")}
      rows={({ live }) => live.map((match) => <LiveRow key={match.code} match={match} />)}
    />
  );
}

function LiveRow({ match }: { match: LiveMatch }) {
  const [terran, alliance] = SIDES.map((side) => match.participants.find((one) => one.side === side));
  const names = [terran, alliance].map((one) => (one ? seatName(one) : t("live.nobody")));
  return (
    <li>
      <span>
        <b class="versus">
          <Fighter one={terran} /> <span class="faint">{t("live.versus")}</span> <Fighter one={alliance} />
        </b>
        <small>
          {t(`mode.${match.mode}`)} · {match.rated ? t("terms.rated") : t("terms.casual")} · {clockText(match.seconds)}
          {match.audience > 0 && ` · ${t("live.audience", { audience: match.audience })}`}
        </small>
      </span>
      <button
        type="button"
        class="small"
        aria-label={t("live.watch.of", { terran: names[0] ?? "", alliance: names[1] ?? "" })}
        onClick={() => goTo({ at: "watch", code: match.code })}
      >
        {t("live.watch")}
      </button>
    </li>
  );
}

function Fighter({ one }: { one: Participant | undefined }) {
  if (!one) return <span>{t("live.nobody")}</span>;
  return (
    <span class={`text-${one.side}`}>
      <PlayerRef player={one.player} name={seatName(one)} />
      {one.rating !== null && <small class="mono"> {one.rating}</small>}
    </span>
  );
}
