import { VIEWS } from "@terok-nor/shared/wire/watch-state.ts";
import { keyName } from "../../battle/keys/keys.ts";
import type { Watched } from "./watched.ts";

/** What a key does to whoever looks on. */
export type KeyDeeds = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input:not([type=range]), textarea, select, dialog") !== null;

/** Controls that have a meaning of their own for these keys. */
const presses = (key: string, target: EventTarget | null): boolean =>
  (key === " " || key === "enter") && target instanceof Element && target.closest("button, a, [role=slider]:not([data-scrub])") !== null;

/** Keys of the view switch, and `y`, which goes round. */
export function viewDeeds(watched: Watched): KeyDeeds {
  return {
    "1": () => watched.show("terran"),
    "2": () => watched.show("alliance"),
    "3": () => watched.show("both"),
    y: () => turnView(watched),
  };
}

/** Looks through the next eyes. */
export function turnView(watched: Watched): void {
  const next = VIEWS[(VIEWS.indexOf(watched.view.peek()) + 1) % VIEWS.length];
  if (next) watched.show(next);
}

/** Listens before the field's own keys do; returns how to stop. Names carry "shift+" where Shift matters. */
export function listenToDeeds(deeds: KeyDeeds): () => void {
  const down = (event: KeyboardEvent) => {
    if (isTaken(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = keyName(event);
    const deed = (event.shiftKey ? deeds[`shift+${key}`] : undefined) ?? deeds[key];
    if (!deed || presses(key, event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deed(event);
  };
  window.addEventListener("keydown", down, { capture: true });
  return () => window.removeEventListener("keydown", down, { capture: true });
}
