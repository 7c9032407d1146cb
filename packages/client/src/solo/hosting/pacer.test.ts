import { expect, test, vi } from "vitest";
import { Pacer } from "./pacer.ts";

test("steps are due evenly however late they are, and after a long stall no more than a few are made up for", () => {
  vi.useFakeTimers();
  const due: number[] = [];
  let late = 0;
  const start = performance.now();
  const pacer = new Pacer(
    (at) => due.push(at - start),
    () => performance.now() + late,
  );
  pacer.set(1);
  vi.advanceTimersByTime(110);
  late = 30;
  vi.advanceTimersByTime(50);
  expect(due.slice(0, 3)).toEqual([50, 100, 150]);
  const before = due.length;
  late = 60_000;
  vi.advanceTimersByTime(50);
  expect(due.length - before).toBeLessThan(9);
  pacer.set(0);
  vi.advanceTimersByTime(1000);
  const stood = due.length;
  vi.advanceTimersByTime(1000);
  expect(due).toHaveLength(stood);
  vi.useRealTimers();
});
