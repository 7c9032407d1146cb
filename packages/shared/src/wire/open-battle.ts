import type { Side } from "../ships/types.ts";

/** A battle anyone may join, as the server lists it and the landing page shows it. */
export interface OpenBattle {
  readonly code: string;
  readonly host: string;
  readonly freeSide: Side;
  readonly galors: number;
  readonly birds: number;
  /** ISO time it was opened. */
  readonly since: string;
}
