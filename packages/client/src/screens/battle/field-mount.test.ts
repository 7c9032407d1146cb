import { expect, test } from "vitest";
import { whyNoField } from "./field-mount.tsx";

test("a field that could not be fetched is not put down to the browser, nor one it cannot draw to the line", async () => {
  const cannot = () => {
    throw new Error("no WebGL");
  };
  const gone = Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
  expect(await whyNoField(gone, () => undefined)).toBe("fetch");
  expect(await whyNoField(Promise.resolve("field"), cannot)).toBe("draw");
  expect(await whyNoField(Promise.resolve("field"), () => undefined)).toBe(null);
});
