import { expect, test } from "vitest";
import { CLASSES } from "../../../ships/classes.ts";
import { command, openField, run, shipNamed } from "../../../testing/open-field.ts";
import { BRACE } from "../../duties.ts";
import type { BattleState, Ship } from "../../state.ts";

/** A Galor alone, her shields in shares of what they can hold, her crew bracing. */
function galorWith(shares: readonly number[], crew = BRACE): { state: BattleState; galor: Ship } {
  const state = openField([{ name: "galor-1", x: 900, y: 0 }]);
  const galor = shipNamed(state, "galor-1");
  galor.crew = crew;
  galor.shields = shares.map((share, i) => share * (CLASSES.galor.shields[i] as number));
  return { state, galor };
}
const aMoment = 0.5;

test("the crew feeds the facing that is most worn, by its share and not by its size", () => {
  const { state, galor } = galorWith([0.6, 0.7, 0.9, 0.5]);
  run(state, aMoment, () => undefined);
  expect(galor.reinforced).toBe(3);
});

test("shields but scratched are fed evenly, and so are those that are full again", () => {
  const { state, galor } = galorWith([0.8, 0.85, 0.9, 1]);
  run(state, aMoment, () => undefined);
  expect(galor.reinforced).toBe(-1);
  const mended = galorWith([0.7, 1, 1, 1]);
  run(mended.state, aMoment, () => undefined);
  expect(mended.galor.reinforced).toBe(0);
  run(mended.state, 120, () => mended.galor.reinforced < 0);
  expect(mended.galor.reinforced).toBe(-1);
  expect(mended.galor.shields[0]).toBeGreaterThan(0.9 * (CLASSES.galor.shields[0] as number));
});

test("the crew does not run from one facing to another for a little", () => {
  const { state, galor } = galorWith([0.5, 0.6, 1, 1]);
  run(state, aMoment, () => undefined);
  galor.shields[1] = 0.47 * (CLASSES.galor.shields[1] as number);
  run(state, aMoment, () => undefined);
  expect(galor.reinforced).toBe(0);
  galor.shields[1] = 0.2 * (CLASSES.galor.shields[1] as number);
  run(state, aMoment, () => undefined);
  expect(galor.reinforced).toBe(1);
});

test("a facing the commander chose is fed until it is full; then the crew has the matter back", () => {
  const { state, galor } = galorWith([0.8, 0.3, 1, 1]);
  command(state, "galor-1", { kind: "reinforce", facing: 0 });
  run(state, aMoment, () => undefined);
  expect(galor).toMatchObject({ reinforced: 0, word: BRACE });
  galor.shields[0] = CLASSES.galor.shields[0] as number;
  run(state, aMoment, () => undefined);
  expect(galor).toMatchObject({ reinforced: 1, word: 0 });
});

test("a full facing that is ordered fed before it is struck stays so while no other is worn", () => {
  const { state, galor } = galorWith([1, 0.9, 1, 1]);
  command(state, "galor-1", { kind: "reinforce", facing: 0 });
  run(state, 3, () => undefined);
  expect(galor).toMatchObject({ reinforced: 0, word: BRACE });
  galor.shields[1] = 0;
  run(state, aMoment, () => undefined);
  expect(galor).toMatchObject({ reinforced: 1, word: 0 });
});

test("who asks for even feeding, or hands the matter back, leaves it to the crew", () => {
  const { state, galor } = galorWith([0.8, 0.3, 1, 1]);
  for (const order of [
    { kind: "reinforce", facing: null },
    { kind: "crew", duty: "brace", on: true },
  ]) {
    command(state, "galor-1", { kind: "reinforce", facing: 0 });
    command(state, "galor-1", order);
    run(state, aMoment, () => undefined);
    expect(galor).toMatchObject({ reinforced: 1, word: 0 });
  }
});

test("a crew that is told not to feeds nothing by itself, whatever is worn", () => {
  const { state, galor } = galorWith([1, 0.1, 1, 1]);
  command(state, "galor-1", { kind: "crew", duty: "brace", on: false });
  run(state, 3, () => undefined);
  expect(galor.reinforced).toBe(-1);
});
