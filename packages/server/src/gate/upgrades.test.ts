import fc from "fast-check";
import { expect, test } from "vitest";
import { destinationOf } from "./upgrades.ts";

test("a line leads to the room and the place that its target names", () => {
  const target = "/kS8-d_2x/ACDEFG?sessionId=x_9-Zq&_authToken=a.b.c&reconnectionToken=t";
  expect(destinationOf(target)).toEqual({ room: "ACDEFG", session: "x_9-Zq" });
});

test("so does one with the name before it by which a proxy tells one of several servers", () => {
  expect(destinationOf("/one/kS8-d_2x/ACDEFG?sessionId=x")).toEqual({ room: "ACDEFG", session: "x" });
});

test.each([
  undefined,
  "",
  "/",
  "*:70000/x",
  "http://[::1",
  "//",
  "/process/ACDEFG",
  "/process/ACDEFG?sessionId=",
  "/process?sessionId=a",
  "/a/b/c/d?sessionId=a",
  "/a%2Fb/c/d?sessionId=a",
  "/process/ACDEFG?sessionId=%00",
  `/process/ACDEFG?sessionId=a&x=${"y".repeat(4000)}`,
])("%j leads nowhere", (target) => {
  expect(destinationOf(target)).toBe(null);
});

test("whatever the target, reading it throws nothing", () => {
  fc.assert(fc.property(fc.string(), (text) => void destinationOf(text)));
  fc.assert(fc.property(fc.string(), (text) => void destinationOf(`/${text}?sessionId=a`)));
});
