import { signal } from "@preact/signals";
import { recall, remember } from "../../kit/storage.ts";

/** Contact looked at closely: clicked on the field or chosen in the list; -1 none. */
export const picked = signal(-1);
/** Orders are added to the queue although Shift is not held: the touch toggle. */
export const queueing = signal(false);
/** The helm has been asked for and not yet given: its keys already steer, so that W does not withdraw the ship. */
export const takingHelm = signal(false);
/** Drags on the field select: the touch toggle, and the key. */
export const boxing = signal(false);
/** What a warp shadow will look like. */
export const posing = signal<"raider" | "defiant">("defiant");
/** Why the last order was not carried out, and a number that grows with each, so that the same words show again. */
export const toast = signal<{ readonly text: string; readonly count: number }>({ text: "", count: 0 });
/** The ship panel in full, or only its head: kept in this browser. */
export const panelOpen = signal(recall("panel") !== "closed");
/** The adviser's panel is open. */
export const counselOpen = signal(false);
/** A question that must be answered before an order goes out. */
export const question = signal<{ readonly text: string; readonly yes: string; readonly run: () => void } | null>(null);

export function say(text: string): void {
  toast.value = { text, count: toast.peek().count + 1 };
}

export function showPanel(open: boolean): void {
  panelOpen.value = open;
  remember("panel", open ? "open" : "closed");
}
