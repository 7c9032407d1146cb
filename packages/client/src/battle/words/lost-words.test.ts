import { expect, test } from "vitest";
import { lostText } from "./lost-words.ts";

test("how far off a lost contact may be is told while that is less than the field", () => {
  expect(lostText({ age: 12.4, error: 980.2 }, "full")).toBe("last seen 12 s ago, within 980 u");
  expect(lostText({ age: 12.4, error: 980.2 }, "short")).toBe("12 s ago, ± 980 u");
  expect(lostText({ age: 44, error: 4189 }, "full")).toBe("last seen 44 s ago, may be anywhere");
  expect(lostText({ age: 44, error: 4189 }, "short")).toBe("44 s ago, anywhere");
});
