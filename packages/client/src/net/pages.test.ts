import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { expect, test } from "vitest";
import type { Answer } from "./api.ts";
import { createPages } from "./pages.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Numbers counted on from those that are there, two a page; refused where the test says so. */
function counted() {
  const server = { refuses: false, last: 5, asked: 0 };
  const pages = createPages<number, string>(async (_, after): Promise<Answer<readonly number[]>> => {
    server.asked++;
    if (server.refuses) return refuse("unreachable");
    const from = after.length;
    return { ok: true, value: [from, from + 1].filter((n) => n < server.last) };
  }, 2);
  return { server, pages };
}

test("a list comes page by page until there is no more", async () => {
  const { pages } = counted();
  pages.begin("");
  for (let i = 0; i < 3; i++) {
    await settled();
    pages.next();
  }
  await settled();
  expect(pages.rows.value).toEqual([0, 1, 2, 3, 4]);
  expect(pages.more.value).toBe(false);
});

test("a page that could not be had costs none of those that are there, and is asked for again", async () => {
  const { server, pages } = counted();
  pages.begin("");
  await settled();
  server.refuses = true;
  pages.next();
  await settled();
  expect([pages.rows.value, pages.more.value, pages.refusal.value?.code]).toEqual([[0, 1], true, "unreachable"]);
  server.refuses = false;
  pages.next();
  await settled();
  expect([pages.rows.value, pages.refusal.value]).toEqual([[0, 1, 2, 3], null]);
});

test("the first page, too, is asked for again, and nothing twice at once", async () => {
  const { server, pages } = counted();
  server.refuses = true;
  pages.begin("");
  await settled();
  expect([pages.rows.value, pages.refusal.value?.code]).toEqual([null, "unreachable"]);
  server.refuses = false;
  pages.next();
  pages.next();
  await settled();
  expect([pages.rows.value, server.asked]).toEqual([[0, 1], 2]);
});

test("whoever seeks something else sees nothing of what they sought before", async () => {
  const late = Promise.withResolvers<Answer<readonly string[]>>();
  const pages = createPages<string, string>(async (wish) => (wish === "a" ? late.promise : { ok: true, value: [wish] }), 2);
  pages.begin("a");
  pages.begin("b");
  await settled();
  late.resolve({ ok: true, value: ["a"] });
  await settled();
  expect(pages.rows.value).toEqual(["b"]);
});
