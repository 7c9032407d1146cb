import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Places in the project that a text names in backticks or links to, from the root. */
function pathsIn(text: string): string[] {
  const named = [...text.matchAll(/`((?:packages|tests|e2e|docs|scripts)\/[\w./-]+)`/g)];
  const linked = [...text.matchAll(/\]\((docs\/[\w./-]+)\)/g)];
  return [...named, ...linked].map((match) => match[1]);
}

test.each(["CONTRIBUTING.md", "README.md", "docs/operating.md"])("every place that %s names is there", (file) => {
  const paths = pathsIn(readFileSync(`${root}${file}`, "utf8"));
  expect(paths.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});

test("a place that is gone is found, whether named or linked", () => {
  expect(pathsIn("See `packages/nowhere/src`, [why](docs/decisions/none.md) and `not/a/place`.")).toEqual([
    "packages/nowhere/src",
    "docs/decisions/none.md",
  ]);
});
