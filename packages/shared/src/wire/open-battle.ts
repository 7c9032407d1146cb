import type { Mode } from "../battle/state.ts";
import type { Side } from "../ships/types.ts";

/** A battle anyone may join, as the server lists it and the landing page shows it. */
export interface OpenBattle {
  readonly code: string;
  readonly host: string;
  /** The host has no account. */
  readonly guest: boolean;
  readonly freeSide: Side;
  readonly mode: Mode;
  readonly galors: number;
  readonly birds: number;
  /** ISO time it was opened. */
  readonly since: string;
}
