import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepTrying, type Trying } from "./keep-trying.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Got = { readonly place: number };
type Attempt = Trying<Got>["attempt"];

function trying(attempt: Attempt, wish: Partial<Trying<Got>> = {}) {
  const onLate = vi.fn();
  const got = keepTrying<Got>({ attempt, until: performance.now() + 60_000, isOver: () => false, onLate, ...wish });
  return { got, onLate };
}

test("what may pass is tried again until it has passed", async () => {
  const answers = [refuse("unreachable"), refuse("starting"), refuse("too-fast"), { place: 3 }];
  const attempt = vi.fn<Attempt>(async () => answers.shift() ?? refuse("fault"));
  const onRefused = vi.fn();
  const { got } = trying(attempt, { onRefused });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await got).toEqual({ place: 3 });
  expect(attempt).toHaveBeenCalledTimes(4);
  expect(onRefused.mock.calls.map(([{ code }]) => code)).toEqual(["unreachable", "starting", "too-fast"]);
});

test("a refusal for good is not asked about again", async () => {
  const attempt = vi.fn<Attempt>(async () => refuse("no-seat"));
  const { got } = trying(attempt);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await got).toMatchObject({ code: "no-seat" });
  expect(attempt).toHaveBeenCalledTimes(1);
});

test("it ends when the time is over, or nobody wants it any more", async () => {
  const attempt = vi.fn<Attempt>(async () => refuse("unreachable"));
  const { got } = trying(attempt);
  await vi.advanceTimersByTimeAsync(70_000);
  expect(await got).toMatchObject({ code: "unreachable" });
  const tries = attempt.mock.calls.length;
  expect(tries).toBeGreaterThan(25);
  await vi.advanceTimersByTimeAsync(70_000);
  expect(attempt).toHaveBeenCalledTimes(tries);

  let wanted = true;
  const given = trying(attempt, { isOver: () => !wanted });
  await vi.advanceTimersByTimeAsync(3000);
  wanted = false;
  await vi.advanceTimersByTimeAsync(3000);
  expect(await given.got).toMatchObject({ code: "unreachable" });
});

test("an attempt that is not answered does not hold up the next, and what comes of it late is let go", async () => {
  const slow = Promise.withResolvers<Got>();
  const attempt = vi.fn<Attempt>().mockReturnValueOnce(slow.promise).mockResolvedValue({ place: 2 });
  const { got, onLate } = trying(attempt);
  await vi.advanceTimersByTimeAsync(9000);
  expect(await got).toEqual({ place: 2 });
  slow.resolve({ place: 1 });
  await vi.advanceTimersByTimeAsync(1);
  expect(onLate).toHaveBeenCalledWith({ place: 1 });
});
