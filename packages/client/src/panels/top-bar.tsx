import type { Signal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { ComponentChildren } from "preact";
import { bindings, keyLabel } from "../battle/keys/keys.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { clockText, percent, seatName, shipName } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { Emblem } from "../kit/emblem.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { Audience } from "./audience.tsx";
import { BarButtons } from "./bar-buttons.tsx";
import { BattleMenu } from "./battle-menu.tsx";
import { Opponent } from "./opponent.tsx";
import { OwnTimeButtons } from "./own-time.tsx";

/** Time, the station's fate, the two lines, and the ways out. */
export function TopBar({
  bridge,
  picture,
  settings,
  log,
  clock = clockText(picture.tick / ROOM_HZ),
  children,
}: {
  bridge: Bridge;
  picture: Picture;
  settings: Signal<boolean>;
  log: Signal<boolean>;
  /** The time shown, where it is not that of the battle. */
  clock?: string;
  /** What stands in the middle, instead of the station's state. */
  children?: ComponentChildren;
}) {
  return (
    <header class="top-bar">
      <div class="top-side">
        <Emblem side={picture.side} size={26} />
        <time class="clock" role="timer" aria-label={t("battle.clock")}>
          {clock}
        </time>
        <Opponent bridge={bridge} />
        <Audience count={bridge.link.room.value.audience} />
      </div>
      {children ?? <StationState picture={picture} />}
      <div class="top-ways">
        {bridge.link.ownTime ? <OwnTimeButtons bridge={bridge} time={bridge.link.ownTime} /> : <Line bridge={bridge} />}
        {!picture.chart && <CounselButton side={picture.side} open={bridge.mind.counselOpen} />}
        <BarButtons log={log} settings={settings} />
        <BattleMenu bridge={bridge} />
      </div>
    </header>
  );
}

/** Opens and closes the panel of the side's adviser. */
function CounselButton({ side, open }: { side: Side; open: Signal<boolean> }) {
  const key = bindings.value.counsel;
  const title = t(`counsel.title.${side}`);
  return (
    <Toggle on={open} title={title} aria-label={title} aria-keyshortcuts={key ? keyLabel(key) : undefined}>
      {t(`counsel.button.${side}`)}
    </Toggle>
  );
}

/** The station as this side knows it: its hull, and the contest aboard while there is one. */
function StationState({ picture }: { picture: Picture }) {
  const own = picture.own.find((ship) => ship.cls === "terok-nor");
  const foe = picture.contacts.find((contact) => contact.cls === "terok-nor");
  const state = own ?? foe?.detail;
  if (!state) return <div class="station-state" />;
  const contested = state.boarders > 0 || state.captured > 0;
  return (
    <div class={`station-state${contested ? " contested" : ""}`}>
      <span class="station-name">{t("station.hull")}</span>
      <Bar tone="hull" value={state.hull} label={t("station.hull")} />
      <span class="mono">{percent(state.hull)}</span>
      {contested && (
        <div class="contest" role="status" aria-label={t("contest.title", { name: shipName("terok-nor") })}>
          <Bar tone="taken" value={state.captured} label={t("contest.taken", { percent: percent(state.captured) })} />
          <b>{t("contest.taken", { percent: percent(state.captured) })}</b>
          <small>{t("contest.text", { boarders: Math.round(state.boarders), garrison: Math.round(state.garrison) })}</small>
        </div>
      )}
    </div>
  );
}

/** Round trip of both players, people that they are, so that one sees whose line is slow. */
function Line({ bridge }: { bridge: Bridge }) {
  const { state, ping } = bridge.link.line.value;
  const other = bridge.link.room.value.seats.find((seat) => seat.side !== bridge.link.side.value && seat.captain === null);
  const mine = state === "good" || state === "slow" ? t(`line.${state}`, { ping: Math.max(0, Math.round(ping)) }) : t(`line.${state}`);
  const theirs = !other ? null : !other.connected ? "lost" : other.ping > 250 ? "slow" : "good";
  return (
    <div class="line" role="status" aria-label={t("line.title")}>
      <span class={`lamp lamp-${state}`}>{mine}</span>
      {other && theirs && (
        <span class={`lamp lamp-${theirs}`}>
          {theirs === "lost"
            ? t("line.other.lost", { name: seatName(other) })
            : other.ping < 0
              ? t("line.other.unknown", { name: seatName(other) })
              : t("line.other", { name: seatName(other), ping: Math.round(other.ping) })}
        </span>
      )}
    </div>
  );
}
