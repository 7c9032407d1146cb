import { expect, test } from "vitest";
import { again, exactly } from "./exact.ts";

test("a value comes out as it went in, and goes through JSON on the way", () => {
  const value = {
    bytes: Uint8Array.from([0, 255, 7]),
    map: new Map([[1, { a: undefined }]]),
    set: new Set(["x"]),
    numbers: [-0, Number.NaN, Number.POSITIVE_INFINITY, 0.1],
    text: "Кира\u2028\ud800",
    nothing: null,
  };
  const text = JSON.parse(JSON.stringify(exactly(value)));
  expect(again(text)).toStrictEqual(value);
  expect(Object.is(again<typeof value>(text).numbers[0], -0)).toBe(true);
});
