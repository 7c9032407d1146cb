import { expect, test } from "vitest";
import { HeadCount } from "./head-count.ts";

test("those in every room are counted, until it says that it is empty", () => {
  const heads = new HeadCount();
  heads.note({ kind: "count", room: "a", count: 3 }, 0);
  heads.note({ kind: "count", room: "b", count: 2 }, 1);
  expect(heads.total).toBe(5);
  heads.note({ kind: "count", room: "a", count: 0 }, 2);
  expect(heads.total).toBe(2);
});

test("a room whose server died says nothing, and is counted no more", () => {
  const heads = new HeadCount();
  heads.note({ kind: "count", room: "dead", count: 3 }, 0);
  heads.note({ kind: "count", room: "alive", count: 2 }, 0);
  heads.note({ kind: "count", room: "alive", count: 2 }, 10);
  heads.forgetSilent(12);
  expect(heads.total).toBe(5);
  heads.forgetSilent(16);
  expect(heads.total).toBe(2);
});
