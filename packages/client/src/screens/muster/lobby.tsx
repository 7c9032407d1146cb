import "./lobby.css";
import { useSignal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { LobbyChoices, Reply } from "@terok-nor/shared/wire/requests.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Talk } from "../../battle/talk/talk.ts";
import { t } from "../../i18n/t.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { LineLost } from "../../kit/faults.tsx";
import type { SeatView } from "../../net/room-view.ts";
import { TalkPanel } from "../../panels/talk/talk-panel.tsx";
import { ChoicesForm } from "./choices.tsx";
import { Offer, useOffer } from "./offer.tsx";
import { SeatCard, type SeatWays } from "./seat-card.tsx";
import { SharePanel } from "./share-panel.tsx";
import { TermsForm } from "./terms-form.tsx";

interface LobbyProps {
  readonly talk: Talk;
  readonly onLeave: () => void;
  /** Fights a captain in this page instead, with the same opening. */
  readonly onAlone: (side: Side, level: CaptainLevel, choices: LobbyChoices) => void;
}

/** Muster: who commands what, how strong each side is, and when both are ready, the countdown. */
export function LobbyScreen({ talk, onLeave, onAlone }: LobbyProps) {
  const { link } = talk;
  const refusal = useSignal("");
  const ask = async (answer: Promise<Reply>) => {
    const outcome = await answer;
    refusal.value = outcome.ok ? "" : outcome.text;
    return outcome.ok;
  };
  const room = link.room.value;
  const mine = room.seats.find((seat) => seat.side === link.side.value);
  const other = room.seats.find((seat) => seat.side !== link.side.value);
  const alone = link.ownTime !== null;
  const musters = room.phase === "muster";
  const isHost = musters && room.host === link.side.value;
  const offered = useOffer(isHost && !other);
  const fight = (level: CaptainLevel) => {
    const side = link.side.peek();
    if (side) onAlone(side, level, link.room.peek().choices);
  };
  const waysOf = (side: Side): SeatWays => ({
    onTake: side !== link.side.value && musters && (!other || other.captain) ? () => ask(link.takeSide(side)) : null,
    // The offer takes the place of the quiet way to the same.
    onCaptain: side !== link.side.value && isHost && !offered ? (level) => ask(link.callCaptain(level)) : null,
  });
  return (
    <main class="lobby">
      <LobbyHead audience={room.audience} onLeave={onLeave} />
      <div class="seats">
        {SIDES.map((side) => (
          <SeatCard
            key={side}
            side={side}
            seat={room.seats.find((seat) => seat.side === side)}
            mine={side === link.side.value}
            ways={waysOf(side)}
          />
        ))}
      </div>
      <div class="lobby-columns">
        <ChoicesForm room={room} locked={!musters} onChoose={(choices) => ask(link.choose(choices))} />
        {!alone && <TermsForm room={room} locked={!musters} onSet={(terms) => ask(link.setTerms(terms))} />}
        <div class="lobby-side">
          {offered && <Offer onFight={fight} />}
          {!alone && <SharePanel room={room} />}
          <ReadyBox mine={mine} other={other} refusal={refusal.value} onReady={(ready) => ask(link.ready(ready))} />
        </div>
      </div>
      {room.phase === "countdown" && <Countdown left={room.countdown} side={link.side.value} onStop={() => ask(link.ready(false))} />}
      <TalkPanel talk={talk} place="page" />
      {link.line.value.state === "lost" && <LineLost trouble={link.trouble.value} />}
    </main>
  );
}

function LobbyHead({ audience, onLeave }: { audience: number; onLeave: () => void }) {
  return (
    <header class="lobby-head">
      <h1>{t("lobby.title")}</h1>
      {audience > 0 && (
        <p class="audience" role="status">
          {audience === 1 ? t("lobby.audience.one") : t("lobby.audience", { audience })}
        </p>
      )}
      <button type="button" class="quiet" onClick={onLeave}>
        {t("lobby.leave")}
      </button>
    </header>
  );
}

interface ReadyProps {
  readonly mine: SeatView | undefined;
  readonly other: SeatView | undefined;
  /** Why the last wish was refused; empty: it was not. */
  readonly refusal: string;
  readonly onReady: (ready: boolean) => void;
}

function ReadyBox({ mine, other, refusal, onReady }: ReadyProps) {
  const ready = mine?.ready ?? false;
  return (
    <div class="ready-box">
      <button type="button" class={ready ? "ready-button" : "ready-button primary"} aria-pressed={ready} onClick={() => onReady(!ready)}>
        {ready ? t("lobby.unready") : t("lobby.ready")}
      </button>
      <p role="status">{waitText(mine, other)}</p>
      <p class="refusal" role="alert">
        {refusal}
      </p>
    </div>
  );
}

/** What the battle waits for. */
function waitText(mine: SeatView | undefined, other: SeatView | undefined): string {
  if (other?.captain) return t("captain.seated");
  return mine?.ready && other && !other.ready ? t("lobby.waitOther") : t("lobby.waitReady");
}

function Countdown({ left, side, onStop }: { left: number; side: Side | null; onStop: () => void }) {
  return (
    <div class="countdown" role="timer" aria-live="assertive">
      {side && <Emblem side={side} size={72} />}
      <p>{t("lobby.countdown")}</p>
      <strong key={Math.ceil(left)}>{Math.ceil(left)}</strong>
      {side && <p class={`text-${side}`}>{t("lobby.youCommand", { side: t(`side.${side}`) })}</p>}
      <button type="button" class="quiet" onClick={onStop}>
        {t("lobby.countdown.stop")}
      </button>
    </div>
  );
}
