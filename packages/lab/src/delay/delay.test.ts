import { expect, test } from "vitest";
import { delayOptions } from "./options.ts";
import { playDelay } from "./run.ts";
import { delayText } from "./table.ts";

test("more hours are more work; strain is what the fleet set out with, and flank speed brings it there sooner", async () => {
  const options = delayOptions(["--battles", "1", "--galors", "2", "--level", "officer", "--threads", "1"]);
  const { hours, strained, paces, ...rest } = await playDelay(options, false);
  const arrivals = hours.map(({ arrived }) => arrived);
  expect([...arrivals].sort((a, b) => a - b)).toEqual(arrivals);
  expect(hours.at(-1)?.work).toBeGreaterThan(hours[0]?.work as number);
  expect(strained.map(({ from, strain }) => Math.abs(strain - from) < 0.01)).not.toContain(false);
  const [cruise, , flank] = paces;
  expect(flank?.arrived).toBeLessThan(cruise?.arrived as number);
  expect(delayText({ hours, strained, paces, ...rest })).toContain("an hour is worth");
}, 120_000);
