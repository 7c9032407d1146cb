import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

test("translators leave the page alone: they put the texts elsewhere, and what changes then stands still", () => {
  expect(page).toMatch(/<html\b[^>]*\btranslate="no"/);
  expect(page).toMatch(/<meta name="google" content="notranslate"/);
});
