import { useSignal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { IDLE_CLAIM_S, IDLE_WARNING_S } from "@terok-nor/shared/wire/conduct.ts";
import { useEffect } from "preact/hooks";
import { told } from "../battle/sight/mind.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { seatName } from "../i18n/words.ts";
import type { SeatView } from "../net/room-view.ts";
import { StandsStill } from "./own-time.tsx";

/** What needs a commander's answer besides the fighting: an offered draw, a claim, a warning for being idle. */
export function ConductBanners({ bridge }: { bridge: Bridge }) {
  const { link } = bridge;
  const room = link.room.value;
  const side = link.side.value;
  const other = room.seats.find((seat) => seat.side !== side && seat.captain === null);
  if (!side) return null;
  if (!other) return <StandsStill bridge={bridge} />;
  return (
    <div class="conduct">
      {room.draw && <DrawBanner bridge={bridge} side={side} other={other} draw={room.draw} />}
      {room.claim === side && !room.pause && <ClaimBanner bridge={bridge} other={other} />}
      {room.idle === side && !room.pause && <IdleBanner other={other} />}
    </div>
  );
}

function DrawBanner({
  bridge,
  side,
  other,
  draw,
}: {
  bridge: Bridge;
  side: Side;
  other: SeatView;
  draw: { readonly by: Side; readonly left: number };
}) {
  const name = seatName(other);
  const left = Math.ceil(draw.left);
  if (draw.by === side)
    return (
      <div class="panel banner" role="status">
        <p>{t("conduct.drawn.mine", { name, left })}</p>
      </div>
    );
  return (
    <div class="panel banner banner-asks" role="alert">
      <p>
        <b>{t("conduct.drawn.offer", { name })}</b>
        <small>{t("conduct.drawn.text", { left })}</small>
      </p>
      <button type="button" class="small" onClick={() => told(bridge.mind, bridge.link.draw("accept"))}>
        {t("conduct.drawn.accept")}
      </button>
      <button type="button" class="small quiet" onClick={() => told(bridge.mind, bridge.link.draw("decline"))}>
        {t("conduct.drawn.decline")}
      </button>
    </div>
  );
}

function ClaimBanner({ bridge, other }: { bridge: Bridge; other: SeatView }) {
  return (
    <div class="panel banner banner-asks banner-claim" role="alert">
      <p>
        <b>{t("conduct.claim", { name: seatName(other) })}</b>
        <small>{t("conduct.claim.text")}</small>
      </p>
      <ClaimWays bridge={bridge} />
    </div>
  );
}

/** A win, or nothing: each said plainly. */
export function ClaimWays({ bridge }: { bridge: Bridge }) {
  return (
    <div class="claim-ways">
      {(["win", "void"] as const).map((as) => (
        <div key={as}>
          <button
            type="button"
            class={as === "win" ? "primary" : ""}
            aria-describedby={`claim-${as}`}
            onClick={() => told(bridge.mind, bridge.link.claim(as))}
          >
            {t(`conduct.claim.${as}`)}
          </button>
          <small id={`claim-${as}`}>{t(`conduct.claim.${as}.note`)}</small>
        </div>
      ))}
    </div>
  );
}

/** s between the warning and the claim. */
const WARNED_S = IDLE_CLAIM_S - IDLE_WARNING_S;

/** Warns whoever has not been heard of for long that the other may soon claim the battle. */
function IdleBanner({ other }: { other: SeatView }) {
  const left = useSignal(WARNED_S);
  useEffect(() => {
    const timer = setInterval(() => {
      left.value = Math.max(0, left.peek() - 1);
    }, 1000);
    return () => clearInterval(timer);
  }, [left]);
  const name = seatName(other);
  return (
    <div class="panel banner banner-idle" role="alert">
      <p>
        <b>{t("conduct.idle")}</b>
        <small>{left.value > 0 ? t("conduct.idle.text", { name, left: left.value }) : t("conduct.idle.over", { name })}</small>
      </p>
    </div>
  );
}
