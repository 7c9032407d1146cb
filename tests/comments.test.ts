import { expect, test } from "vitest";
import { LONGEST, longComments } from "./comments.ts";
import { allSources } from "./sources.ts";

test("no line of comment is too long to be read at a glance", () => {
  expect(allSources.length).toBeGreaterThan(0);
  expect(allSources.flatMap(([file, source]) => longComments(source).map((line) => `${file}:${line}`))).toEqual([]);
});

test("a comment that is too long is found in each of its forms, and code is left alone", () => {
  const long = "x".repeat(LONGEST);
  expect(longComments([`/** ${long} */`, ` * ${long}`, `  // ${long}`, `const a = "${long}";`].join("\n"))).toEqual([1, 2, 3]);
  expect(longComments(`// ${"x".repeat(LONGEST - 3)}`)).toEqual([]);
});
