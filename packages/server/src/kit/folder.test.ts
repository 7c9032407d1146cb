import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "./folder.ts";

test("a folder is made with those it lies in, for nobody else to look into, and one that is there is left as it is", () => {
  const root = mkdtempSync(join(tmpdir(), "folder-"));
  makeFolder(join(root, "a", "b", "c"));
  makeFolder(join(root, "a", "b"));
  expect(statSync(join(root, "a", "b", "c")).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o700);
  writeFileSync(join(root, "text"), "no folder");
  expect(() => makeFolder(join(root, "text", "x"))).toThrow("EEXIST");
  rmSync(root, { recursive: true });
});
