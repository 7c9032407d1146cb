import { freeKeysAfterClicks, isMenuOpen, isOnControl, takesAllKeys } from "../../battle/hand/key-owner.ts";
import { talkKeys } from "../../battle/hand/talk-keys.ts";
import { togglePause } from "../../battle/hand/toggle-pause.ts";
import type { Action } from "../../battle/keys/actions.ts";
import { actionOn, bindings } from "../../battle/keys/keys.ts";
import { canTalk } from "../../battle/talk/talk.ts";
import { keyMeant } from "../../kit/key-meant.ts";
import { muted } from "../../settings/sound-choice.ts";
import { zoomed } from "./chart-view.ts";
import { ask, frameAll, type Plot, sendCourse, stepBack } from "./plot.ts";

const ZOOM_STEP = 1.35;

/** Zooms about the middle of the window. */
export function zoomBy(plot: Plot, factor: number): void {
  const { width, height } = plot.size.peek();
  plot.view.value = zoomed(plot.view.peek(), { width, height }, factor, { x: width / 2, y: height / 2 });
}

/** The keys of the battle where they mean the same on the chart; returns how to stop. */
export function listenToChartKeys(plot: Plot, lookAtAlert: () => void): () => void {
  const isRebel = () => plot.bridge.picture.peek()?.side === "terran";
  const deeds: { readonly [A in Action]?: () => void } = {
    frame: () => frameAll(plot),
    faster: () => zoomBy(plot, ZOOM_STEP),
    wider: () => zoomBy(plot, 1 / ZOOM_STEP),
    fleet: () => focusList("fleet"),
    targets: () => focusList("targets"),
    "switch-side": () => plot.bridge.seeOtherSide(),
    "last-alert": lookAtAlert,
    move: () => ask(plot, "course"),
    attack: () => ask(plot, "chase"),
    shadow: () => isRebel() && ask(plot, "project"),
    hold: () => sendCourse(plot, [], false),
    mute: () => {
      muted.value = !muted.peek();
    },
    pause: () => togglePause(plot.bridge),
    talk: () => talkKeys(plot.bridge, "talk"),
    ping: () => canTalk(plot.bridge.talk) && ask(plot, "ping"),
  };
  const down = (event: KeyboardEvent) => {
    if (takesAllKeys(event.target) || event.altKey || event.metaKey || event.ctrlKey) return;
    const key = keyMeant(event);
    if (key === "escape") return isMenuOpen() ? undefined : plot.asking.peek() ? stepBack(plot) : unfocus();
    if (key === "enter" && !isOnControl(event.target) && talkKeys(plot.bridge, "talk")) return event.preventDefault();
    const action = actionOn(bindings.peek(), key);
    const deed = action && deeds[action];
    if (!deed || ((key === " " || key === "enter") && isOnControl(event.target))) return;
    event.preventDefault();
    deed();
  };
  window.addEventListener("keydown", down);
  const stopFreeing = freeKeysAfterClicks();
  return () => {
    window.removeEventListener("keydown", down);
    stopFreeing();
  };
}

function focusList(list: string): void {
  document.querySelector<HTMLElement>(`[data-list="${list}"] [data-entity]:enabled`)?.focus();
}

function unfocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
