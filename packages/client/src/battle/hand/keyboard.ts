import { heldAs, keyMeant, letterMeant } from "../../kit/key-meant.ts";
import { panelOpen } from "../../settings/panel-choice.ts";
import { muted } from "../../settings/sound-choice.ts";
import { type Action, isOrder } from "../keys/actions.ts";
import { actionOn, bindings } from "../keys/keys.ts";
import { onField } from "../orders/able.ts";
import { setGroup } from "../sight/mind.ts";
import type { Sight } from "../sight/sight.ts";
import { HELM_KEYS } from "./helm-loop.ts";
import { isIdle, nextInTurn } from "./idle.ts";
import { freeKeysAfterClicks, isMenuOpen, isOnControl, takesAllKeys } from "./key-owner.ts";
import { perform } from "./perform.ts";
import { talkKeys } from "./talk-keys.ts";
import { togglePause } from "./toggle-pause.ts";

/** ms within which a second press of a group's number jumps to it. */
const DOUBLE_TAP = 350;

/** Letters with which Ctrl keeps a view. Every other is the browser's own: it loads anew, finds, prints, closes. */
const VIEW_LETTERS = new Set(["x", "y", "z"]);

/** The contact or own ship whose row in a list this is in, or -1. */
function rowAt(place: EventTarget | null): number {
  const row = place instanceof Element ? place.closest("[data-entity]") : null;
  return row instanceof HTMLElement ? Number(row.dataset.entity) : -1;
}

/** Listens to the keyboard for a battle; returns how to stop. `lookAtAlert` goes to the newest alert that has a place. */
export function listenToKeys(bridge: Sight, lookAtAlert: () => void): () => void {
  const press = digitPress(bridge);
  const { helmHeld, naming } = bridge.mind;
  const withCtrl = ctrlPress(bridge);
  let pressedRow = -1;
  const rowMeant = () => {
    const focused = rowAt(document.activeElement);
    return focused >= 0 ? focused : pressedRow;
  };
  const down = (event: KeyboardEvent) => {
    if (takesAllKeys(event.target) || event.metaKey) return;
    const key = keyMeant(event);
    if (key === bindings.peek().names && !event.ctrlKey) {
      naming.value = true;
      // Alt alone would open the browser's menu.
      return event.preventDefault();
    }
    if (event.altKey) return;
    if (key === "enter" && !isOnControl(event.target) && talkKeys(bridge, "talk")) return event.preventDefault();
    if (key === "escape") {
      pressedRow = -1;
      return stepBack(bridge);
    }
    const way = event.ctrlKey ? undefined : HELM_KEYS[key];
    if (way && (bridge.helm.peek() >= 0 || bridge.mind.takingHelm.peek())) {
      helmHeld.set(heldAs(event), way);
      return event.preventDefault();
    }
    if (/^\d$/.test(key)) {
      event.preventDefault();
      return press(Number(key), event);
    }
    if (event.ctrlKey) return withCtrl(event);
    const action = actionOn(bindings.peek(), key);
    if (!action || ((key === " " || key === "tab" || key === "enter") && isOnControl(event.target))) return;
    event.preventDefault();
    if (!isOrder(action)) look(bridge, action, event.shiftKey, lookAtAlert);
    else if (!bridge.watching) perform(bridge, action, rowMeant());
  };
  const up = (event: KeyboardEvent) => {
    if (keyMeant(event) === bindings.peek().names) naming.value = false;
    helmHeld.delete(heldAs(event));
    // While Cmd is held a Mac says nothing of the keys that are let go.
    if (keyMeant(event) === "meta") helmHeld.clear();
  };
  const stop = new AbortController();
  const { signal } = stop;
  const stopFreeing = freeKeysAfterClicks();
  window.addEventListener("keydown", down, { signal });
  window.addEventListener("keyup", up, { signal });
  // Of a key that another window has by then nothing more is told.
  window.addEventListener("blur", () => (naming.value = false), { signal });
  // A row that was clicked does not keep the focus. An order by key is about it all the same, until the next press.
  window.addEventListener("pointerdown", ({ target }) => (pressedRow = rowAt(target)), { signal, capture: true });
  return () => {
    stop.abort();
    stopFreeing();
  };
}

/** Ctrl+A selects every ship; a letter of the views keeps one or goes back to it. */
function ctrlPress(bridge: Sight): (event: KeyboardEvent) => void {
  const marks = new Map<string, { x: number; y: number; zoom: number }>();
  return (event) => {
    const letter = letterMeant(event);
    if (letter === "a") selectAll(bridge);
    else if (!VIEW_LETTERS.has(letter) || !bookmark(bridge, marks, letter, event.shiftKey)) return;
    event.preventDefault();
  };
}

function stepBack(bridge: Sight): void {
  const { pending, selected } = bridge.mind;
  if (isMenuOpen()) return;
  if (pending.peek()) pending.value = null;
  else if (bridge.helm.peek() >= 0) bridge.give({ kind: "release-helm" });
  else if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body) document.activeElement.blur();
  else selected.value = new Set();
}

/** Ctrl sets the group, Shift adds it to the selection, a plain press selects it and a second one goes there. */
function digitPress(bridge: Sight): (digit: number, event: KeyboardEvent) => void {
  const { selected, groups } = bridge.mind;
  let last = { digit: -1, at: 0 };
  return (digit, event) => {
    if (event.ctrlKey) return setGroup(bridge.mind, digit, selected.peek());
    const ids = groups.peek().get(digit);
    if (!ids || ids.size === 0) return;
    selected.value = new Set(event.shiftKey ? [...selected.peek(), ...ids] : ids);
    const again = last.digit === digit && event.timeStamp - last.at < DOUBLE_TAP;
    last = { digit, at: event.timeStamp };
    const first = bridge.picture.peek()?.own.find((ship) => ids.has(ship.id) && onField(ship));
    if (again && first) lookAtOwn(bridge, first);
  };
}

/** The first press of a letter keeps the view, later ones go back to it; with Shift it is kept anew. */
function bookmark(bridge: Sight, marks: Map<string, { x: number; y: number; zoom: number }>, letter: string, anew: boolean): boolean {
  const eye = bridge.eye.peek();
  if (!eye) return false;
  const mark = marks.get(letter);
  if (mark && !anew) eye.restore(mark);
  else marks.set(letter, eye.bookmark());
  return true;
}

/** A step of the zoom by key. */
const ZOOM_STEP = 1.35;

function look(bridge: Sight, action: Action, back: boolean, lookAtAlert: () => void): void {
  const eye = bridge.eye.peek();
  const { boxing, counselOpen } = bridge.mind;
  if (action === "last-alert") lookAtAlert();
  else if (action === "next-ship") nextShip(bridge, back ? -1 : 1);
  else if (action === "all-ships") selectAll(bridge);
  else if (action === "fleet" || action === "targets")
    document.querySelector<HTMLElement>(`[data-list="${action}"] [data-entity]:enabled`)?.focus();
  else if (action === "frame") eye?.frameAll();
  else if (action === "follow-ship") followShip(bridge);
  else if (action === "follow-fight") eye?.followFight();
  else if (action === "faster") eye?.zoom(ZOOM_STEP);
  else if (action === "wider") eye?.zoom(1 / ZOOM_STEP);
  else if (action === "box") boxing.value = !boxing.peek();
  else if (action === "panel") panelOpen.value = !panelOpen.peek();
  else if (action === "switch-side") bridge.seeOtherSide();
  else if (action === "counsel") counselOpen.value = !counselOpen.peek();
  else if (action === "mute") muted.value = !muted.peek();
  else if (action === "pause") togglePause(bridge);
  else if (action === "talk" || action === "ping") talkKeys(bridge, action);
}

/** The ship or contact pointed at, else the first selected; a second press goes back to what was before. */
function followShip({ eye, mind }: Sight): void {
  const pointed = mind.hovered.peek();
  const id = pointed >= 0 ? pointed : ([...mind.selected.peek()][0] ?? -1);
  eye.peek()?.follow(eye.peek()?.held.peek() === id ? -1 : id);
}

function selectAll(bridge: Sight): void {
  bridge.mind.selected.value = new Set((bridge.picture.peek()?.own ?? []).filter(onField).map((ship) => ship.id));
}

function nextShip(bridge: Sight, step: 1 | -1): void {
  const picture = bridge.picture.peek();
  const { selected, waiting } = bridge.mind;
  if (!picture) return;
  const current = picture.own.find((ship) => selected.peek().has(ship.id));
  const helm = picture.command.helm;
  const served = current !== undefined && current.id === waiting.peek() && !isIdle(current, helm);
  const next = nextInTurn(picture, current?.id ?? -1, served, step);
  if (!next) return;
  waiting.value = isIdle(next, helm) ? next.id : -1;
  selected.value = new Set([next.id]);
  lookAtOwn(bridge, next);
}

/** Brings an own ship that was just selected into view; a camera that stays with the fight finds it by itself. */
function lookAtOwn({ eye }: Sight, { x, y }: { readonly x: number; readonly y: number }): void {
  if (eye.peek()?.held.peek() !== "fight") eye.peek()?.lookAt(x, y);
}
