import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { MountBattle, Sight } from "../../battle/sight/sight.ts";
import type { KeyDeeds } from "./keys.ts";
import type { Directing } from "./use-director.ts";
import type { Watched } from "./watched.ts";

/** What a screen of a watched battle brings along, besides the battle. */
export interface Surroundings {
  readonly loadField: () => Promise<MountBattle>;
  /** Keys of its own. */
  readonly deeds?: KeyDeeds;
  /** s of battle there are to be, where that is known. */
  readonly length: number;
  readonly onLeave: () => void;
  /** Beside the view switch. */
  readonly beside?: ComponentChildren;
  /** Over the field or chart, under the top bar: what whoever watches must know. */
  readonly notice?: ComponentChildren;
  /** A panel of its own in the right column, and what its drawer is called on a small screen. */
  readonly panel?: ComponentChildren;
  readonly panelName?: string;
  /** Along the lower edge, under everything. */
  readonly foot?: (bridge: Sight) => ComponentChildren;
}

/** What the field's and the chart's screens of a watched battle are made of. */
export interface Shown {
  readonly watched: Watched;
  readonly bridge: Sight;
  readonly directing: Directing;
  readonly settings: Signal<boolean>;
  readonly around: Surroundings;
}
