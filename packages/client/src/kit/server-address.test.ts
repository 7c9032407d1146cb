import { expect, test } from "vitest";
import { serverPage } from "./server-address.ts";

test.each([
  ["game.example", "https://game.example/"],
  [" game.example/terok ", "https://game.example/terok"],
  ["192.168.0.7:2567", "http://192.168.0.7:2567/"],
  ["localhost:2567", "http://localhost:2567/"],
  ["bashir.local:2567", "http://bashir.local:2567/"],
  ["http://game.example:8080", "http://game.example:8080/"],
])("%j leads to %s", (typed, page) => {
  expect(serverPage(typed)).toBe(page);
});

test.each(["", "  ", "two words", "javascript:alert(1)", "https://"])("%j is no address of a server", (typed) => {
  expect(serverPage(typed)).toBeNull();
});
