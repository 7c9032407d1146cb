import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { expect, test } from "vitest";
import { nextSeek, type SeekEvent, type SeekState } from "./seek-state.ts";

const after = (...events: readonly SeekEvent[]): SeekState => events.reduce(nextSeek, { at: "asking" });

const news = { seeking: 3, waited: 12, tolerance: 200, usual: 25 };

test("who seeks waits until there is a seat, and is told how the search goes", () => {
  expect(after({ kind: "queued" })).toEqual({ at: "waiting", news: null });
  expect(after({ kind: "queued" }, { kind: "news", news })).toEqual({ at: "waiting", news });
  expect(after({ kind: "queued" }, { kind: "seat" })).toEqual({ at: "found" });
  expect(after({ kind: "queued" }, { kind: "seat" }, { kind: "entered" })).toEqual({ at: "over", refusal: null });
});

test("leaving the queue for the battle is no fault, and losing it while waiting is one", () => {
  expect(after({ kind: "queued" }, { kind: "seat" }, { kind: "gone" })).toEqual({ at: "found" });
  expect(after({ kind: "queued" }, { kind: "gone" })).toEqual({ at: "over", refusal: refuse("unreachable") });
});

test("a line that is cut is no end: the search goes on once there is a place again", () => {
  expect(after({ kind: "queued" }, { kind: "cut" })).toEqual({ at: "lost" });
  expect(after({ kind: "queued" }, { kind: "cut" }, { kind: "queued" })).toEqual({ at: "waiting", news: null });
  expect(after({ kind: "queued" }, { kind: "cut" }, { kind: "called-off" })).toEqual({ at: "over", refusal: null });
  expect(after({ kind: "queued" }, { kind: "seat" }, { kind: "cut" })).toEqual({ at: "found" });
});

test("a refusal ends it and says why; calling it off ends it without one", () => {
  expect(after({ kind: "refused", refusal: refuse("barred") })).toEqual({ at: "over", refusal: refuse("barred") });
  expect(after({ kind: "queued" }, { kind: "seat" }, { kind: "refused", refusal: refuse("full") })).toMatchObject({ at: "over" });
  expect(after({ kind: "queued" }, { kind: "called-off" })).toEqual({ at: "over", refusal: null });
});

test("an opponent who was found cannot be called off, and what is over stays so", () => {
  expect(after({ kind: "queued" }, { kind: "seat" }, { kind: "called-off" })).toEqual({ at: "found" });
  expect(after({ kind: "called-off" }, { kind: "seat" })).toEqual({ at: "over", refusal: null });
});
