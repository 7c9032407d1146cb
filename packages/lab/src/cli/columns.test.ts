import { expect, test } from "vitest";
import { columnsText } from "./columns.ts";

test("columns are as wide as their longest cell and end in line", () => {
  expect(
    columnsText(
      ["Value", "n"],
      [
        [1, "10.0 %"],
        [1200, "5 %"],
      ],
    ).split("\n"),
  ).toEqual(["Value       n", "    1  10.0 %", " 1200     5 %"]);
});
