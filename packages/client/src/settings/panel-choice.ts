import { keptSwitch } from "./kept.ts";

/** The ship panel in full, or only its head. */
export const panelOpen = keptSwitch("panel", "open", "closed", true);
