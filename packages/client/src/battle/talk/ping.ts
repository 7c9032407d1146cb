import type { Side } from "@terok-nor/shared/ships/types.ts";

/** A place one commander shows the other: u on the field, or on the chart; `at` ms of the page's clock when it came. */
export interface Ping {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly at: number;
}

/** ms for which a ping is marked. */
export const PING_MS = 5000;
