import { expect, test } from "vitest";
import { pageNamed } from "./named-pages.ts";

test("a page that has a path of its own is led to, and nothing else is", () => {
  expect(["/gallery", "/gallery/", "/gallery?from=docs"].map(pageNamed)).toEqual(["/#gallery", "/#gallery", "/#gallery"]);
  expect(["/", "/galleryx", "/gallery/a.js", "/assets/gallery-page.js", "//evil.example/gallery"].map(pageNamed)).toEqual(
    Array(5).fill(null),
  );
});
