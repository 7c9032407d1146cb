import { type Signal, useSignal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { useEffect } from "preact/hooks";
import { perform } from "../battle/hand/perform.ts";
import { offersAt } from "../battle/orders/offers.ts";
import { type ButtonKind, isPlaced } from "../battle/orders/rows.ts";
import { say } from "../battle/sight/mind.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { keyMeant } from "../kit/key-meant.ts";
import { OrderIcon } from "./icons.tsx";

/** ms a finger rests before the radial menu opens, and CSS px it may stray. */
const LONG_PRESS = 450;
const STRAY = 12;
/** CSS px from the middle of the radial menu to its buttons. */
const REACH = 92;

/** Where a point of the screen lies in the world, by the rectangle the eye sees. */
function worldAt(bridge: Bridge, field: HTMLElement, clientX: number, clientY: number): { x: number; y: number } {
  const box = field.getBoundingClientRect();
  const view = bridge.eye.peek()?.view.peek() ?? { x: 0, y: 0, width: 1, height: 1 };
  return { x: view.x + ((clientX - box.left) / box.width) * view.width, y: view.y + ((clientY - box.top) / box.height) * view.height };
}

/** u within which a resting finger means a thing, beyond its own size. */
const FINGER = 60;

function thingAt(picture: Picture, at: { x: number; y: number }): number {
  const near = [...picture.contacts, ...picture.own]
    .map((one) => ({ id: one.id, away: Math.hypot(one.x - at.x, one.y - at.y) }))
    .sort((a, b) => a.away - b.away)[0];
  return near && near.away < FINGER ? near.id : -1;
}

/** What a finger can do beyond tapping: rest for the radial menu, and drag a box once the box toggle is on. */
export function TouchLayer({ bridge, field }: { bridge: Bridge; field: HTMLElement }) {
  const menu = useSignal<{ left: number; top: number; x: number; y: number; entity: number } | null>(null);
  useEffect(() => watchLongPress(bridge, field, menu), [bridge, field, menu]);
  return (
    <>
      {bridge.mind.boxing.value && <BoxCatcher bridge={bridge} field={field} />}
      {menu.value && <RadialMenu bridge={bridge} menu={menu} />}
    </>
  );
}

type Menu = Signal<{ left: number; top: number; x: number; y: number; entity: number } | null>;

function watchLongPress(bridge: Bridge, field: HTMLElement, menu: Menu): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = { x: 0, y: 0 };
  const down = (event: PointerEvent) => {
    clearTimeout(timer);
    if (event.pointerType !== "touch" || !event.isPrimary) return;
    start = { x: event.clientX, y: event.clientY };
    timer = setTimeout(() => {
      const picture = bridge.picture.peek();
      if (!picture || bridge.mind.selected.peek().size === 0) return;
      // The scene takes a resting finger for an order of its own; the menu asks instead.
      event.target?.dispatchEvent(new PointerEvent("pointercancel", { pointerId: event.pointerId, pointerType: "touch" }));
      const at = worldAt(bridge, field, start.x, start.y);
      const entity = thingAt(picture, at);
      // A menu of nothing would only darken the field.
      if (offersAt(picture, bridge.mind.selected.peek(), entity).length === 0) say(bridge.mind, t("refused.here"));
      else menu.value = { left: start.x, top: start.y, ...at, entity };
    }, LONG_PRESS);
  };
  const move = (event: PointerEvent) => {
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > STRAY) clearTimeout(timer);
  };
  const stop = () => clearTimeout(timer);
  field.addEventListener("pointerdown", down, true);
  field.addEventListener("pointermove", move, true);
  window.addEventListener("pointerup", stop, true);
  return () => {
    stop();
    field.removeEventListener("pointerdown", down, true);
    field.removeEventListener("pointermove", move, true);
    window.removeEventListener("pointerup", stop, true);
  };
}

function RadialMenu({ bridge, menu }: { bridge: Bridge; menu: Menu }) {
  const picture = bridge.picture.value;
  const at = menu.value;
  if (!picture || !at) return null;
  const kinds = offersAt(picture, bridge.mind.selected.value, at.entity);
  if (kinds.length === 0) return null;
  const choose = (kind: ButtonKind) => {
    menu.value = null;
    perform(bridge, kind);
    if (isPlaced(kind)) bridge.hand.primary({ x: at.x, y: at.y, entity: at.entity, add: false, ctrl: false });
  };
  const left = Math.max(REACH + 40, Math.min(window.innerWidth - REACH - 40, at.left));
  const top = Math.max(REACH + 30, Math.min(window.innerHeight - REACH - 30, at.top));
  return (
    <div
      class="radial"
      role="menu"
      aria-label={t("radial.title")}
      onKeyDown={(event) => {
        if (keyMeant(event) === "escape") menu.value = null;
      }}
      onClick={() => {
        menu.value = null;
      }}
    >
      {kinds.map((kind, i) => {
        const turn = (i / kinds.length) * Math.PI * 2 - Math.PI / 2;
        return (
          <button
            key={kind}
            type="button"
            role="menuitem"
            style={{ left: `${left + Math.cos(turn) * REACH}px`, top: `${top + Math.sin(turn) * REACH}px` }}
            onClick={(event) => {
              event.stopPropagation();
              choose(kind);
            }}
          >
            <OrderIcon kind={kind} />
            <span>{t(`do.${kind}`)}</span>
          </button>
        );
      })}
    </div>
  );
}

function BoxCatcher({ bridge, field }: { bridge: Bridge; field: HTMLElement }) {
  const drag = useSignal<{ x0: number; y0: number; x1: number; y1: number } | null>(null);
  const finish = () => {
    const box = drag.peek();
    drag.value = null;
    bridge.mind.boxing.value = false;
    const picture = bridge.picture.peek();
    if (!box || !picture) return;
    const from = worldAt(bridge, field, Math.min(box.x0, box.x1), Math.min(box.y0, box.y1));
    const to = worldAt(bridge, field, Math.max(box.x0, box.x1), Math.max(box.y0, box.y1));
    const inside = picture.own.filter((ship) => ship.x >= from.x && ship.x <= to.x && ship.y >= from.y && ship.y <= to.y);
    bridge.hand.box(
      inside.map((ship) => ship.id),
      false,
    );
  };
  const box = drag.value;
  return (
    <div
      class="box-catcher"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.value = { x0: event.clientX, y0: event.clientY, x1: event.clientX, y1: event.clientY };
      }}
      onPointerMove={(event) => {
        if (drag.peek()) drag.value = { ...drag.peek()!, x1: event.clientX, y1: event.clientY };
      }}
      onPointerUp={finish}
    >
      {box && (
        <span
          style={{
            left: `${Math.min(box.x0, box.x1)}px`,
            top: `${Math.min(box.y0, box.y1)}px`,
            width: `${Math.abs(box.x1 - box.x0)}px`,
            height: `${Math.abs(box.y1 - box.y0)}px`,
          }}
        />
      )}
    </div>
  );
}
