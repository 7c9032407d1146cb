import type { Blow } from "@terok-nor/shared/aftermath/story.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { ShipResult } from "@terok-nor/shared/wire/result.ts";

/** One side's fire on the other, laid out with the rebels' few ships across and the fleet's many down. */
export interface BlowTable {
  /** Side that fired. */
  readonly by: Side;
  /** Names of the rebels' ships. */
  readonly across: readonly string[];
  readonly rows: readonly {
    /** Name of the fleet's ship. */
    readonly ship: string;
    readonly cells: readonly (Blow | null)[];
    readonly sum: number;
  }[];
  readonly sums: readonly number[];
  /** The largest single sum of damage; at least 1. */
  readonly most: number;
}

/** Who hit whom, of one side's fire. Blows at what is in no list of ships are left out. */
export function blowTable(blows: readonly Blow[], ships: readonly ShipResult[], by: Side): BlowTable {
  const across = ships.filter((ship) => ship.side === "terran").map((ship) => ship.name);
  const fleet = ships.filter((ship) => ship.side === "alliance").map((ship) => ship.name);
  const found = (rebel: string, other: string): Blow | null => {
    const [from, to] = by === "terran" ? [rebel, other] : [other, rebel];
    return blows.find((blow) => blow.from === from && blow.to === to) ?? null;
  };
  const rows = fleet.map((ship) => {
    const cells = across.map((rebel) => found(rebel, ship));
    return { ship, cells, sum: cells.reduce((sum, cell) => sum + (cell?.damage ?? 0), 0) };
  });
  const sums = across.map((_, i) => rows.reduce((sum, row) => sum + (row.cells[i]?.damage ?? 0), 0));
  const most = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell?.damage ?? 0)));
  return { by, across, rows, sums, most };
}
