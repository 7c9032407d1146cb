import type { Signal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { fingers } from "../battle/hand/pointer-kind.ts";
import { keyLabel } from "../battle/keys/keys.ts";
import type { Stick } from "../battle/sight/mind.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { shipName } from "../i18n/words.ts";

/** Shown while a ship is flown by hand: its throttle, buttons to turn without a keyboard, and one to hand it back. */
export function HelmPad({ bridge, picture }: { bridge: Bridge; picture: Picture }) {
  const ship = picture.own.find((one) => one.id === picture.command.helm);
  if (!ship) return null;
  const { stick } = bridge.mind;
  const { throttle } = stick.value;
  return (
    <section class="panel helm-pad" aria-label={t("helm.title", { name: shipName(ship.name) })}>
      <TurnButton way="left" stick={stick} />
      <div class="helm-middle">
        <b>{t("helm.title", { name: shipName(ship.name) })}</b>
        <small>{fingers.matches ? t("helm.hint.touch") : t("helm.hint", keyLabels())}</small>
        <label class="slider">
          <span>{t("helm.throttle")}</span>
          <input
            type="range"
            min={0}
            max={100}
            value={Math.round(throttle * 100)}
            onInput={(event) => {
              stick.value = { ...stick.peek(), throttle: Number(event.currentTarget.value) / 100 };
            }}
          />
          <span class="mono">{Math.round(throttle * 100)}</span>
        </label>
        <button type="button" class="primary" onClick={() => bridge.give({ kind: "release-helm" })}>
          {t("helm.release")}
        </button>
      </div>
      <TurnButton way="right" stick={stick} />
    </section>
  );
}

/** What is written on the keys of the helm. */
const keyLabels = () => ({ left: keyLabel("a"), right: keyLabel("d"), up: keyLabel("w"), down: keyLabel("s"), back: keyLabel("escape") });

function TurnButton({ way, stick }: { way: "left" | "right"; stick: Signal<Stick> }) {
  const hold = (held: boolean) => () => {
    stick.value = { ...stick.peek(), [way]: held };
  };
  return (
    <button
      type="button"
      class="helm-turn"
      aria-label={t(`helm.${way}`)}
      onPointerDown={hold(true)}
      onPointerUp={hold(false)}
      onPointerLeave={hold(false)}
      onPointerCancel={hold(false)}
    >
      <svg
        viewBox="0 0 24 24"
        width="28"
        height="28"
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d={way === "left" ? "M15 5l-7 7 7 7" : "M9 5l7 7-7 7"} />
      </svg>
    </button>
  );
}
