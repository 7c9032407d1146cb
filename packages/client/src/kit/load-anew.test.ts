import { expect, test } from "vitest";
import { loadAnew } from "./load-anew.ts";

test.each([
  [true, 1],
  [false, 0],
])("the page is loaded anew only where the server is there (%s)", async (isThere, reloads) => {
  let reloaded = 0;
  const done = await loadAnew(
    async () => isThere,
    () => {
      reloaded++;
    },
  );
  expect([done, reloaded]).toEqual([isThere, reloads]);
});
