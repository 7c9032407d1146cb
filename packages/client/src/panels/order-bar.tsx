import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { perform } from "../battle/hand/perform.ts";
import { bindings, keyLabel } from "../battle/keys/keys.ts";
import { offers, shipsFor } from "../battle/orders/offers.ts";
import { type ButtonKind, isTwoWay, orderRow } from "../battle/orders/rows.ts";
import type { Mind } from "../battle/sight/mind.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { FIGURES } from "../battle/words/figures.ts";
import { t } from "../i18n/t.ts";
import { OrderIcon } from "./icons.tsx";

/** The orders the selection can carry out, each with its key. */
export function OrderBar({ bridge, picture }: { bridge: Bridge; picture: Picture }) {
  const kinds = offers(picture, bridge.mind.selected.value);
  return (
    <section class="panel order-bar" aria-label={t("battle.orders")}>
      {kinds.length === 0 && <p class="order-none">{t("refused.select")}</p>}
      <div class="order-grid" style={{ "--few": Math.max(1, kinds.length) }}>
        {kinds.map((kind) => (
          <OrderButton key={kind} kind={kind} bridge={bridge} picture={picture} />
        ))}
      </div>
    </section>
  );
}

function OrderButton({ kind, bridge, picture }: { kind: ButtonKind; bridge: Bridge; picture: Picture }) {
  const { pending, selected } = bridge.mind;
  const { tone, already } = orderRow(kind);
  const key = bindings.value[kind];
  const label = isTwoWay(kind) && already?.(shipsFor(kind, picture, selected.value)) ? t(`do.${kind}.back`) : t(`do.${kind}`);
  return (
    <button
      type="button"
      class={tone ? `order order-${tone}` : "order"}
      aria-pressed={pending.value === kind}
      aria-label={label}
      aria-keyshortcuts={key ? keyLabel(key) : undefined}
      data-tip={t(`tip.${kind}`, FIGURES)}
      onClick={() => perform(bridge, kind)}
    >
      <OrderIcon kind={kind} />
      <span>{label}</span>
      {key && <kbd data-key={keyLabel(key)} />}
    </button>
  );
}

/** Why the last order was not carried out. Each new refusal plays anew. */
export function Toast({ mind }: { mind: Mind }) {
  const { text, count } = mind.toast.value;
  return (
    <div class="toast" role="alert">
      {text && (
        <p key={count} class="toast-text">
          {text}
        </p>
      )}
    </div>
  );
}

/** Touch has no Shift: a toggle stands in. */
export function QueueToggle({ queueing }: Pick<Mind, "queueing">) {
  return (
    <button
      type="button"
      class="touch-toggle"
      aria-pressed={queueing.value}
      onClick={() => {
        queueing.value = !queueing.value;
      }}
    >
      {t("touch.queue")}
    </button>
  );
}
