import type { Signal } from "@preact/signals";
import type { Sight } from "../../battle/sight/bridge.ts";
import type { Directing } from "./use-director.ts";
import type { Watched } from "./watched.ts";
import type { Surroundings } from "./watched-screen.tsx";

/** What the field's and the chart's screens of a watched battle are made of. */
export interface Shown {
  readonly watched: Watched;
  readonly bridge: Sight;
  readonly directing: Directing;
  readonly settings: Signal<boolean>;
  readonly around: Surroundings;
}

/** Ticks a second: the simulation's fixed rate. */
export const HZ = 20;
