import { afterEach, describe, expect, it, vi } from "vitest";
import { hashOf, linkTo, noteMoment, parseRoute, type Route } from "./route.ts";

const PAGES: readonly Route[] = [
  { at: "landing" },
  { at: "join", code: "K7PQ2M" },
  { at: "watch", code: "K7PQ2M" },
  { at: "match", id: "0198c2-a_b", moment: null },
  { at: "match", id: "0198c2-a_b", moment: { tick: 4210, view: "both" } },
  { at: "replays" },
  { at: "leaders" },
  { at: "account" },
  { at: "privacy" },
  { at: "gallery" },
  { at: "player", id: "p-42" },
];

describe("addresses", () => {
  it.each(PAGES)("of the page $at lead back to it", (page) => {
    expect(parseRoute(hashOf(page))).toEqual(page);
  });

  it("forgive how a code is typed", () => {
    expect(parseRoute("#k7pq2m")).toEqual({ at: "join", code: "K7PQ2M" });
    expect(parseRoute("#watch-k7pq2m")).toEqual({ at: "watch", code: "K7PQ2M" });
  });

  it.each(["", "#", "#top", "#leaderz", "#match-", "#match-a@12-klingon", "#player-", "#player-<b>", "#watch-ABC", "#match-a@12"])(
    "that make no sense (%s) lead to the landing page",
    (hash) => {
      expect(parseRoute(hash)).toEqual({ at: "landing" });
    },
  );

  it("are links by which friends come to the same place", () => {
    const page = { origin: "http://192.168.1.4:2567", pathname: "/" };
    expect(linkTo({ at: "join", code: "K7PQ2M" }, page)).toBe("http://192.168.1.4:2567/#K7PQ2M");
    expect(linkTo({ at: "landing" }, page)).toBe("http://192.168.1.4:2567/");
  });
});

describe("the moment of a replay in the address", () => {
  afterEach(() => void vi.unstubAllGlobals());

  const noted = (hash: string): string | null => {
    const told: string[] = [];
    vi.stubGlobal("location", { hash, pathname: "/", search: "" });
    vi.stubGlobal("history", { state: null, replaceState: (_state: unknown, _title: string, address: string) => told.push(address) });
    noteMoment("ABC", { tick: 140, view: "terran" });
    return told[0] ?? null;
  };

  it("is noted while the replay is what the address names", () => {
    expect(noted("#match-ABC")).toBe("/#match-ABC@140-terran");
    expect(noted("#match-ABC@20-both")).toBe("/#match-ABC@140-terran");
  });

  it.each(["#replays", "#match-XYZ", "#leaders", ""])("is not noted over %j, to which somebody is on the way", (hash) => {
    expect(noted(hash)).toBe(null);
  });
});
