import { expect, test } from "vitest";
import { shipsIn } from "../battle/counts.ts";
import type { BattleState } from "../battle/state.ts";
import { seenByBoth } from "../sight/both.ts";
import { seenBy } from "../sight/seen-by.ts";
import { playExercise } from "../testing/exercise.ts";
import { someFullSetup, someSetup } from "../testing/random-battle.ts";
import { noNumber } from "../testing/state-faults.ts";
import { KEYFRAME_EVERY } from "./file.ts";
import { packFrame, unpackFrame } from "./keyframe.ts";

/**
 * How far numbers may be off: a step of whatever is told in the coarsest steps; the error of a mark follows from its age.
 */
const OFF = 1.01;
const OFF_ERROR = 8;

/** Where a picture read from a frame differs from the true one, if anywhere. */
function difference(read: unknown, truth: unknown, path: string): string | null {
  if (typeof truth === "number") {
    const off = Math.abs((read as number) - truth);
    return off <= (path.endsWith("error") ? OFF_ERROR : OFF) ? null : `${path}: ${read}, ${truth}`;
  }
  if (truth === null || typeof truth !== "object") return read === truth ? null : `${path}: ${read}, ${truth}`;
  if (Object.keys(read as object).join() !== Object.keys(truth).join()) return `${path}: ${Object.keys(read as object)}`;
  for (const [key, each] of Object.entries(truth)) {
    const found = difference((read as Record<string, unknown>)[key], each, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

test.each([
  ["an assault", { ...someSetup(4), hz: 10 }],
  ["a full battle", { ...someFullSetup(3), hz: 10 }],
])(
  "%s can be drawn from its frames as it was, whoever looks",
  (_name, setup) => {
    let last: { true: BattleState; read: BattleState } | null = null;
    let phases = "";
    playExercise(setup, 300, (state) => {
      if (state.tick % KEYFRAME_EVERY !== 0) return;
      const read = unpackFrame(packFrame(state, last?.true ?? null), last?.read ?? null, setup) as BattleState;
      expect(noNumber(read)).toBe(null);
      expect(difference(seenByBoth(read), seenByBoth(state), "both")).toBe(null);
      for (const side of ["terran", "alliance"] as const) expect(difference(seenBy(read, side), seenBy(state, side), side)).toBe(null);
      last = { true: structuredClone(state), read };
      if (!phases.endsWith(state.phase)) phases += ` ${state.phase}`;
    });
    expect(phases).toBe(setup.mode === "full" ? " approach assault" : " assault");
  },
  20_000,
);

test("what crews see to, and what their commander has in his own hands, is told to the bit, from frame to frame", () => {
  const setup = someSetup(4);
  const { state } = playExercise(setup, 5);
  const duties = (of: BattleState | null) => of?.ships.map(({ crew, word }) => [crew, word]);
  let last: { true: BattleState; read: BattleState } | null = null;
  for (const turn of [0, 1, 2]) {
    for (const ship of state.ships) Object.assign(ship, { crew: (ship.id * 5 + turn * 11) % 64, word: (ship.id * 3 + turn * 7) % 64 });
    const read = unpackFrame(packFrame(state, last?.true ?? null), last?.read ?? null, setup) as BattleState;
    expect(duties(read)).toEqual(duties(state));
    last = { true: structuredClone(state), read };
  }
});

test("bytes that are no frame, or one of another battle, break nothing", () => {
  const setup = someSetup(4);
  const { state } = playExercise(setup, 30);
  const frame = packFrame(state, null);
  for (let length = 0; length < frame.length - 1; length += 31) {
    const read = unpackFrame(frame.slice(0, length), null, setup);
    if (read !== null) seenByBoth(read);
  }
  for (let at = 0; at < frame.length; at += 5) {
    const read = unpackFrame(
      frame.map((byte, i) => (i === at ? byte + 71 : byte)),
      state,
      setup,
    );
    if (read === null) continue;
    expect(noNumber(read)).toBe(null);
    for (const side of ["terran", "alliance"] as const) seenBy(read, side);
  }
  const other = { ...someSetup(0), galors: 2, birds: 4 };
  expect(unpackFrame(frame, null, other)?.ships).toHaveLength(shipsIn(other));
});
