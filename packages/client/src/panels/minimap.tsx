import { type Signal, useSignal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { TargetedMouseEvent } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Sight } from "../battle/sight/sight.ts";
import { pingsOf } from "../battle/talk/talk.ts";
import { t } from "../i18n/t.ts";
import { keyMeant } from "../kit/key-meant.ts";
import { PALETTE_COLOURS } from "../settings/palettes.ts";
import { paletteChoice } from "../settings/reading-choice.ts";
import { MAP_REACH, paintMap } from "./paint-map.ts";

/** u a press of an arrow key moves the mark. */
const MARK_STEP = 100;

/** The whole field, small. Click looks, right click orders; arrow keys move a mark, Enter orders there. */
export function Minimap({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useSignal<Mark | null>(null);
  const { pending, selected } = bridge.mind;
  const view = bridge.eye.value?.view.value ?? null;
  const sides = PALETTE_COLOURS[paletteChoice.value];
  useEffect(() => {
    if (canvas.current) paintMap(canvas.current, picture, selected.value, view, mark.value, pingsOf(bridge.talk), sides);
  });
  const look = (event: Press) => {
    if (event.buttons !== 1 || event.altKey || pending.peek()) return;
    const at = worldAt(event);
    bridge.eye.peek()?.lookAt(at.x, at.y);
  };
  return (
    <section class="panel minimap" aria-label={t("battle.map")}>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the map takes keys of its own */}
      <canvas
        ref={canvas}
        tabIndex={0}
        role="application"
        aria-label={t("battle.map.hint")}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          look(event);
        }}
        onPointerMove={look}
        onClick={(event) => {
          if (pending.peek() || event.altKey) bridge.hand.primary(placeOf(event));
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          bridge.hand.secondary(placeOf(event));
        }}
        onBlur={() => {
          mark.value = null;
        }}
        onKeyDown={(event) => keyOnMap(bridge, mark, event)}
      />
    </section>
  );
}

/** u */
type Mark = { readonly x: number; readonly y: number };
type Press = TargetedMouseEvent<HTMLCanvasElement>;

function worldAt({ currentTarget, clientX, clientY }: Press): Mark {
  const box = currentTarget.getBoundingClientRect();
  const across = (clientX - box.left) / box.width - 0.5;
  const down = (clientY - box.top) / box.height - 0.5;
  return { x: across * 2 * MAP_REACH, y: down * 2 * MAP_REACH };
}

const placeOf = (event: Press) => ({
  ...worldAt(event),
  entity: -1,
  add: event.shiftKey,
  ctrl: event.ctrlKey,
  alt: event.altKey,
});

function keyOnMap(bridge: Sight, mark: Signal<Mark | null>, event: KeyboardEvent): void {
  const from = mark.peek() ?? { x: 0, y: 0 };
  const key = keyMeant(event);
  const step = STEPS[key];
  if (step) mark.value = { x: clamp(from.x + step[0] * MARK_STEP), y: clamp(from.y + step[1] * MARK_STEP) };
  else if (key === "enter") {
    const at = { ...from, entity: -1, add: event.shiftKey, ctrl: event.ctrlKey };
    if (bridge.mind.pending.peek()) bridge.hand.primary(at);
    else bridge.hand.secondary(at);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

const clamp = (v: number) => Math.max(-MAP_REACH, Math.min(MAP_REACH, v));
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  arrowleft: [-1, 0],
  arrowright: [1, 0],
  arrowup: [0, -1],
  arrowdown: [0, 1],
};
