import { useSignal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { t } from "../i18n/t.ts";
import type { BattleLink, Outcome, SeatView } from "../net/link.ts";
import { ChoicesForm } from "./choices.tsx";
import { Emblem } from "./emblem.tsx";
import { LineLost } from "./faults.tsx";
import { SharePanel } from "./share-panel.tsx";

/** Muster: who commands what, how strong each side is, and when both are ready, the countdown. */
export function LobbyScreen({ link, onLeave }: { link: BattleLink; onLeave: () => void }) {
  const refusal = useSignal("");
  const ask = async (answer: Promise<Outcome>) => {
    const outcome = await answer;
    refusal.value = outcome.ok ? "" : outcome.text;
  };
  const room = link.room.value;
  const mine = room.seats.find((seat) => seat.side === link.side.value);
  const other = room.seats.find((seat) => seat.side !== link.side.value);
  return (
    <main class="lobby">
      <header class="lobby-head">
        <h1>{t("lobby.title")}</h1>
        <button type="button" class="quiet" onClick={onLeave}>
          {t("lobby.leave")}
        </button>
      </header>
      <div class="seats">
        {SIDES.map((side) => (
          <SeatCard
            key={side}
            side={side}
            seat={room.seats.find((seat) => seat.side === side)}
            mine={side === link.side.value}
            onTake={() => ask(link.takeSide(side))}
          />
        ))}
      </div>
      <div class="lobby-columns">
        <ChoicesForm room={room} locked={room.phase !== "muster"} onChoose={(choices) => ask(link.choose(choices))} />
        <div class="lobby-side">
          <SharePanel room={room} />
          <div class="ready-box">
            <button
              type="button"
              class={mine?.ready ? "ready-button" : "ready-button primary"}
              aria-pressed={mine?.ready ?? false}
              onClick={() => ask(link.ready(!mine?.ready))}
            >
              {mine?.ready ? t("lobby.unready") : t("lobby.ready")}
            </button>
            <p role="status">{mine?.ready && other && !other.ready ? t("lobby.waitOther") : t("lobby.waitReady")}</p>
            <p class="refusal" role="alert">
              {refusal}
            </p>
          </div>
        </div>
      </div>
      {room.phase === "countdown" && <Countdown left={room.countdown} side={link.side.value} />}
      {link.line.value.state === "lost" && <LineLost />}
    </main>
  );
}

function SeatCard({ side, seat, mine, onTake }: { side: Side; seat: SeatView | undefined; mine: boolean; onTake: () => void }) {
  const state = !seat ? "empty" : !seat.connected ? "gone" : seat.ready ? "ready" : "waiting";
  return (
    <section class={`seat seat-${side} seat-is-${state}`} aria-label={t(`side.${side}`)}>
      <Emblem side={side} size={56} />
      <div class="seat-text">
        <h2>{t(`side.${side}`)}</h2>
        <p class="seat-name">
          {seat ? seat.name : t("lobby.seat.empty")}
          {mine && <span class="you">{t("lobby.seat.you")}</span>}
        </p>
        <p class="seat-brief">{t(`side.${side}.brief`)}</p>
      </div>
      <div class="seat-state">
        {state === "empty" ? (
          <button type="button" onClick={onTake}>
            {t("lobby.seat.take")}
          </button>
        ) : (
          <span class={`badge badge-${state}`}>
            {state === "gone" ? t("lobby.seat.gone") : state === "ready" ? t("lobby.seat.ready") : t("lobby.seat.notReady")}
          </span>
        )}
      </div>
    </section>
  );
}

function Countdown({ left, side }: { left: number; side: Side | null }) {
  return (
    <div class="countdown" role="timer" aria-live="assertive">
      {side && <Emblem side={side} size={72} />}
      <p>{t("lobby.countdown")}</p>
      <strong key={Math.ceil(left)}>{Math.ceil(left)}</strong>
      {side && <p class={`text-${side}`}>{t("lobby.youCommand", { side: t(`side.${side}`) })}</p>}
    </div>
  );
}
