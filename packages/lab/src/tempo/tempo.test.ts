import { expect, test } from "vitest";
import { tempoOptions } from "./options.ts";
import { playTempo } from "./run.ts";
import { tempoTable } from "./table.ts";

const ARGS = ["--battles", "2", "--mode", "assault", "--galors", "2", "--threads", "1"];

test("captains keep to the pace they are held to; unbounded they give more", async () => {
  const found = await playTempo(tempoOptions([...ARGS, "--orders", "2,unbounded"]), false);
  expect(found.map(({ orders, mode, galors }) => [orders, mode, galors])).toEqual([
    [2, "assault", 2],
    [null, "assault", 2],
  ]);
  const [held, free] = found;
  for (const side of ["terran", "alliance"] as const) {
    // What may be given in one breath comes on top.
    expect(held?.given[side].all).toBeLessThanOrEqual(3.5);
    expect(free?.given[side].all).toBeGreaterThan(held?.given[side].all as number);
  }
  expect(tempoTable(found)).toContain("assault, 2 Galors, unbounded: rebels win");
}, 120_000);

test("at four paces, in both modes, against each number of Galors unless told otherwise", () => {
  const { paces, modes, galors } = tempoOptions([]);
  expect({ paces, modes, galors }).toEqual({ paces: [15, 30, 60, null], modes: ["full", "assault"], galors: [2, 3, 4] });
});

test.each(["", "0", "fast", "15,,30"])("refuses a pace of %j", (orders) => {
  expect(() => tempoOptions(["--orders", orders])).toThrow(/orders a minute/);
});
