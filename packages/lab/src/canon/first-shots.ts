import { clock, command, contactOf, openField, run, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { type CanonRow, canonRow, shareOf } from "./row.ts";

const SEEDS = 200;
const WITHIN = 4;

/** C1: a fresh Defiant attacking one Bird head-on kills it within 4 s of her first fire. */
export function firstShots(): CanonRow {
  const measure = shareOf(SEEDS, (chance) => killTime(chance) <= WITHIN);
  return canonRow({
    id: "C1",
    what: "share of battles in which the first shots vaporise a Bird within 4 s",
    measure,
    low: 0.9,
    samples: SEEDS,
  });
}

function killTime(chance: number): number {
  const state = openField(
    [
      { name: "defiant", x: -450, y: 0 },
      { name: "bird-1", x: 450, y: 0, heading: 180 },
    ],
    { chance },
  );
  command(state, "defiant", { kind: "attack", target: contactOf(state, "bird-1") });
  command(state, "bird-1", { kind: "attack", target: contactOf(state, "defiant") });
  const defiant = shipNamed(state, "defiant").id;
  let first = -1;
  let dead = Number.POSITIVE_INFINITY;
  run(state, 60, (events) => {
    for (const event of events) {
      if (first < 0 && (event.kind === "shot" || event.kind === "launch") && event.a === defiant) first = clock(state);
      if (event.kind === "destroyed") dead = clock(state);
    }
    return dead < Number.POSITIVE_INFINITY;
  });
  return shipNamed(state, "bird-1").status === "destroyed" ? dead - first : Number.POSITIVE_INFINITY;
}
