import { expect, test } from "vitest";
import { readGames } from "./games.ts";

const open = {
  code: "ACDEFG",
  host: "Smiley",
  guest: false,
  freeSide: "alliance",
  mode: "full",
  galors: 3,
  birds: 4,
  since: "2371-01-01T00:00:00.000Z",
};
const sisko = { side: "terran", player: null, name: "Sisko", captain: null, rating: null, change: null };
const gowron = { side: "alliance", player: null, name: "<b>", captain: "admiral", rating: null, change: null };
const live = {
  code: "ACDEFG",
  match: "m-1",
  participants: [sisko, gowron],
  mode: "assault",
  galors: 3,
  rated: false,
  seconds: 12.5,
  delay: 0,
  audience: 2,
};

test("battles of another host are taken over, and of a captain only the level", () => {
  expect(readGames({ open: [open], live: [live], seeking: 0, hosts: [] })).toEqual({
    open: [open],
    live: [{ ...live, participants: [sisko, { ...gowron, name: "" }] }],
  });
});

test("a battle that is not to be shown is left out, and costs the others nothing", () => {
  const bad = [
    { ...open, code: "../../" },
    { ...open, host: "<script>" },
    { ...open, host: "http://evil" },
    { ...open, host: "a\u202eb" },
    { ...open, host: "x".repeat(400) },
    { ...open, galors: 1e9 },
    { ...open, freeSide: "q" },
    null,
    "ACDEFG",
  ];
  expect(readGames({ open: [...bad, open], live: [] })?.open).toEqual([open]);
  const wrong = [
    { ...live, participants: [sisko] },
    { ...live, participants: [{ ...sisko, name: "" }, gowron] },
    { ...live, seconds: "9" },
  ];
  expect(readGames({ open: [], live: [...wrong, live] })?.live).toHaveLength(1);
});

test("nothing that a page could mistake for more than a battle comes through", () => {
  const [taken] = readGames({ open: [{ ...open, url: "javascript:alert(1)", __proto__: { admin: true } }], live: [] })?.open ?? [];
  expect(Object.keys(taken ?? {}).sort()).toEqual(Object.keys(open).sort());
});

test("no more are taken than anyone could look through", () => {
  expect(readGames({ open: Array.from({ length: 500 }, () => open), live: [] })?.open).toHaveLength(50);
});

test.each([null, 7, "<html>", [open]])("%j is no answer of a host", (answer) => {
  expect(readGames(answer)).toBeNull();
});
