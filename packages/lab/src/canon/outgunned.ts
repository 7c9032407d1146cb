import { command, contactOf, openField, run, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { type CanonRow, canonRow, shareOf } from "./row.ts";

const SEEDS = 200;
/** s after which a duel that nobody has won is not a win. */
const LIMIT = 300;

/** C2: the flagship wins the stand-off duel, fought from 250 to 400 u. */
export function outgunned(): CanonRow {
  const measure = shareOf(SEEDS, (chance) => flagshipWins(chance, 250 + ((chance / 7919) % 151)));
  return canonRow({
    id: "C2",
    what: "share of stand-off duels at 250-400 u that the flagship wins",
    measure,
    low: 0.95,
    samples: SEEDS,
  });
}

function flagshipWins(chance: number, range: number): boolean {
  const state = openField(
    [
      { name: "defiant", x: -range, y: 0 },
      { name: "flagship", x: 0, y: 0, heading: 180 },
    ],
    { chance },
  );
  command(state, "defiant", { kind: "stand-off", target: contactOf(state, "flagship"), range });
  command(state, "flagship", { kind: "attack", target: contactOf(state, "defiant") });
  run(state, LIMIT, (events) => events.some((event) => event.kind === "destroyed"));
  return shipNamed(state, "defiant").status === "destroyed" && shipNamed(state, "flagship").status !== "destroyed";
}
