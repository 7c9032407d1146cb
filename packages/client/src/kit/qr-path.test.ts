import { encode } from "uqr";
import { expect, test } from "vitest";
import { darkOf } from "./qr-path.ts";

/** What a path of bars paints dark. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, from, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)) {
    expect(back).toBe(from);
    for (let x = Number(from); x < Number(from) + Number(width); x++) (rows[Number(y)] as boolean[])[x] = true;
  }
  return rows;
}

test("what is drawn is the code, module for module", () => {
  const { data, size } = encode("http://192.168.1.23:2567/#ACDEFG", { ecc: "M", border: 0 });
  expect(painted(darkOf(data), size)).toEqual(data);
});
