import type { OpenBattle } from "@terok-nor/shared/wire/open-battle.ts";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { Emblem } from "./emblem.tsx";
import type { Session } from "./session.ts";

/** ms between two looks at the list while the page is in view. */
const LOOK_AGAIN = 5000;

/** Who is waiting for an opponent. */
export function OpenBattles({ session }: { session: Session }) {
  useEffect(() => {
    session.refresh();
    const timer = setInterval(() => {
      if (!document.hidden) session.refresh();
    }, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [session]);
  return (
    <section class="card open-battles" aria-labelledby="list-title">
      <div class="card-head">
        <h2 id="list-title">{t("landing.list")}</h2>
        <button type="button" class="quiet small" onClick={() => session.refresh()}>
          {t("landing.list.refresh")}
        </button>
      </div>
      <BattleRows session={session} />
    </section>
  );
}

function BattleRows({ session }: { session: Session }) {
  const battles = session.battles.value;
  if (battles === null) return <p class="empty">{t("landing.list.loading")}</p>;
  if (battles === "unreachable") {
    return (
      <div class="empty" role="status">
        <b>{t("landing.list.unreachable")}</b>
        <p>{t("fault.unreachable.text")}</p>
      </div>
    );
  }
  if (battles.length === 0) {
    return (
      <div class="empty">
        <b>{t("landing.list.empty")}</b>
        <p>{t("landing.list.emptyHint")}</p>
      </div>
    );
  }
  return (
    <ul class="battle-rows">
      {battles.map((battle) => (
        <li key={battle.code}>
          <Emblem side={battle.freeSide} size={28} />
          <span>
            <b>{t("landing.list.row", { host: battle.host, side: t(`side.${battle.freeSide}.short`) })}</b>
            <small>
              {t("landing.list.fleet", { mode: t(`mode.${battle.mode}`), galors: battle.galors, birds: battle.birds })} · {age(battle)}
            </small>
          </span>
          <button
            type="button"
            disabled={session.busy.value}
            aria-label={t("landing.list.join", { host: battle.host })}
            onClick={() => session.join(battle.code)}
          >
            {t("landing.join.go")}
          </button>
        </li>
      ))}
    </ul>
  );
}

function age(battle: OpenBattle): string {
  const minutes = Math.floor((Date.now() - Date.parse(battle.since)) / 60_000);
  return minutes < 1 ? t("landing.list.ago.now") : t("landing.list.ago", { minutes });
}
