import "./lan-hosts.css";
import type { LanHost, LiveMatch, Participant } from "@terok-nor/shared/wire/api.ts";
import type { OpenBattle } from "@terok-nor/shared/wire/open-battle.ts";
import { t } from "../../i18n/t.ts";
import { calledAs, clockText, seatName } from "../../i18n/words.ts";
import { Emblem } from "../../kit/emblem.tsx";

/**
 * Other hosts on the local network and what is played there. Every way in
 * is a link to that host's own page, which brings the client that fits it.
 * @param version of the wire this page speaks.
 */
export function LanHosts({ hosts, version }: { hosts: readonly LanHost[]; version: number }) {
  return (
    <section class="card lan-hosts" aria-labelledby="lan-title">
      <h2 id="lan-title">{t("lan.title")}</h2>
      {hosts.length === 0 ? (
        <div class="empty">
          <b>{t("lan.empty")}</b>
          <p>{t("lan.emptyHint")}</p>
        </div>
      ) : (
        <ul class="lan-rows">
          {hosts.map((host) => (
            <HostRow key={host.id} host={host} version={version} />
          ))}
        </ul>
      )}
    </section>
  );
}

function HostRow({ host, version }: { host: LanHost; version: number }) {
  const address = host.url.replace("http://", "");
  const quiet = host.open.length + host.live.length === 0;
  return (
    <li>
      <div class="lan-host">
        <span>
          <b>{host.name}</b>
          <small class="mono">{address}</small>
        </span>
        <a class="way" href={`${host.url}/`} aria-label={t("lan.visit.label", { name: host.name, address })}>
          {t("lan.visit")}
        </a>
      </div>
      {host.version !== version ? (
        <small class="lan-version">{host.version > version ? t("lan.newer") : t("lan.older")}</small>
      ) : quiet ? (
        <small>{t("lan.quiet")}</small>
      ) : (
        <ul>
          {host.open.map((battle) => (
            <OpenThere key={battle.code} host={host} battle={battle} />
          ))}
          {host.live.map((match) => (
            <LiveThere key={match.code} host={host} match={match} />
          ))}
        </ul>
      )}
    </li>
  );
}

function OpenThere({ host, battle }: { host: LanHost; battle: OpenBattle }) {
  const by = calledAs(battle.host, battle.guest);
  return (
    <li class="lan-battle">
      <Emblem side={battle.freeSide} size={24} />
      <span>
        <b>{t("landing.list.row", { host: by, side: t(`side.${battle.freeSide}.short`) })}</b>
        <small>{t("landing.list.fleet", { mode: t(`mode.${battle.mode}`), galors: battle.galors, birds: battle.birds })}</small>
      </span>
      <a class="way" href={`${host.url}/#${battle.code}`} aria-label={t("lan.join.label", { host: by, name: host.name })}>
        {t("landing.join.go")}
      </a>
    </li>
  );
}

function LiveThere({ host, match }: { host: LanHost; match: LiveMatch }) {
  const named = (side: Participant["side"]) => match.participants.filter((one) => one.side === side).map(seatName)[0] ?? t(`side.${side}`);
  const names = { terran: named("terran"), alliance: named("alliance") };
  return (
    <li class="lan-battle">
      <LiveMark />
      <span>
        <b>{t("lan.live", names)}</b>
        <small>{t("lan.live.what", { mode: t(`mode.${match.mode}`), time: clockText(match.seconds) })}</small>
      </span>
      <a class="way" href={`${host.url}/#watch-${match.code}`} aria-label={t("lan.watch.label", { ...names, name: host.name })}>
        {t("lan.watch")}
      </a>
    </li>
  );
}

/** An eye: this one is looked at, not fought. */
function LiveMark() {
  return (
    <svg class="live-mark" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <path d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12z" />
      <circle cx="12" cy="12" r="3" fill="currentColor" stroke="none" />
    </svg>
  );
}
