import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Terms } from "@terok-nor/shared/wire/terms.ts";
import { expect, test } from "vitest";
import { watchDelay } from "./watch-delay.ts";

type Row = [lan: boolean, delay: Terms["delay"], captains: [CaptainLevel | null, CaptainLevel | null], behind: number];

test.each<Row>([
  [false, 30, [null, null], 30],
  [true, 30, [null, null], 30],
  [true, 60, [null, null], 60],
  // Both agreed to it.
  [true, 0, [null, null], 0],
  [false, 0, [null, null], 0],
  [false, 30, [null, "cadet"], 30],
  [true, 30, [null, "cadet"], 0],
  [true, 30, ["officer", "cadet"], 0],
])("on a local network (%s), under terms of %i s, with captains %j, an audience is behind by %i s", (lan, delay, captains, behind) => {
  const participants = captains.map((captain) => ({ captain }));
  expect(watchDelay({ delay }, participants, lan)).toBe(behind);
});
