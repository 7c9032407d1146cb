import { command, openField, run, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { type CanonRow, canonRow, shareOf } from "./row.ts";

const SEEDS = 50;
const LIMIT = 600;

/** C7: at full core power with untouched dampers she destroys herself; fully overhauled she never does. */
export function shakesApart(): CanonRow[] {
  const raw = shareOf(SEEDS, (chance) => destroysHerself(chance, 0));
  const built = shareOf(SEEDS, (chance) => destroysHerself(chance, 1));
  return [
    canonRow({
      id: "C7",
      what: "share of flights at full core that destroy Defiant unaided, dampers untouched",
      measure: raw,
      low: 1,
      high: 1,
      samples: SEEDS,
    }),
    canonRow({
      id: "C7-overhauled",
      what: "the same with the dampers fully overhauled",
      measure: built,
      low: 0,
      high: 0,
      samples: SEEDS,
    }),
  ];
}

function destroysHerself(chance: number, overhaul: number): boolean {
  const state = openField(
    [
      { name: "defiant", x: 0, y: 0 },
      { name: "bird-1", x: 1900, y: 0 },
    ],
    { chance, overhaul },
  );
  command(state, "bird-1", { kind: "fire", mode: "hold" });
  command(state, "defiant", { kind: "power", weapons: 34, shields: 33, engines: 33, core: 140 });
  command(state, "defiant", { kind: "fire", mode: "hold" });
  const defiant = shipNamed(state, "defiant");
  run(state, LIMIT, () => defiant.status === "destroyed");
  return defiant.status === "destroyed";
}
