import { signal } from "@preact/signals";
import { recall, remember } from "../kit/storage.ts";

/** The ship panel in full, or only its head. */
export const panelOpen = signal(recall("panel") !== "closed");

export function showPanel(open: boolean): void {
  panelOpen.value = open;
  remember("panel", open ? "open" : "closed");
}
