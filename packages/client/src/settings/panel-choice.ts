import { keptSwitch } from "./kept.ts";

/** The ship panel in full, or only the strip with what one must know of the ship. */
export const panelOpen = keptSwitch("panel", "open", "closed", false);
