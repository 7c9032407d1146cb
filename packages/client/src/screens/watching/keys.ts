import { VIEWS } from "@terok-nor/shared/wire/watch-state.ts";
import { isOnControl, takesAllKeys } from "../../battle/hand/key-owner.ts";
import { keyMeant } from "../../kit/key-meant.ts";
import type { Watched } from "./watched.ts";

/** What a key does to whoever looks on. */
export type KeyDeeds = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Keys that have a meaning of their own for a control. */
const PRESSES = new Set([" ", "enter"]);

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
    if (takesAllKeys(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = keyMeant(event);
    const deed = (event.shiftKey ? deeds[`shift+${key}`] : undefined) ?? deeds[key];
    if (!deed || (PRESSES.has(key) && isOnControl(event.target))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deed(event);
  };
  window.addEventListener("keydown", down, { capture: true });
  return () => window.removeEventListener("keydown", down, { capture: true });
}
