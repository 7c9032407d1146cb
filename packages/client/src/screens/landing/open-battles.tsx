import type { OpenBattle } from "@terok-nor/shared/wire/open-battle.ts";
import { t } from "../../i18n/t.ts";
import { calledAs } from "../../i18n/words.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { minutesSince } from "../../net/server-time.ts";
import type { Session } from "../../session/session.ts";
import { ListCard } from "./list-card.tsx";

/** Who is waiting for an opponent. */
export function OpenBattles({ session }: { session: Session }) {
  return (
    <ListCard
      session={session}
      title={t("landing.list")}
      loading={t("landing.list.loading")}
      empty={t("landing.list.empty")}
      hint={t("landing.list.emptyHint")}
      rows={({ open }) => open.map((battle) => <OpenRow key={battle.code} battle={battle} session={session} />)}
    />
  );
}

function OpenRow({ battle, session }: { battle: OpenBattle; session: Session }) {
  const host = calledAs(battle.host, battle.guest);
  return (
    <li>
      <Emblem side={battle.freeSide} size={28} />
      <span>
        <b>{t("landing.list.row", { host, side: t(`side.${battle.freeSide}.short`) })}</b>
        <small>
          {t("landing.list.fleet", { mode: t(`mode.${battle.mode}`), galors: battle.galors, birds: battle.birds })} · {age(battle)}
        </small>
      </span>
      <button
        type="button"
        class="small"
        disabled={session.busy.value}
        aria-label={t("landing.list.join", { host })}
        onClick={() => session.join(battle.code)}
      >
        {t("landing.join.go")}
      </button>
    </li>
  );
}

function age(battle: OpenBattle): string {
  const minutes = minutesSince(battle.since);
  if (minutes < 1) return t("landing.list.ago.now");
  return minutes < 120 ? t("landing.list.ago", { minutes }) : t("landing.list.ago.hours", { hours: Math.floor(minutes / 60) });
}
