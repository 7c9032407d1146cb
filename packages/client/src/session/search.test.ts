import { signal } from "@preact/signals";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { expect, test } from "vitest";
import type { BattleLink } from "../net/link.ts";
import type { Lobby } from "../net/lobby.ts";
import type { Onward, Seeking, Wishes } from "../net/seek.ts";
import type { SeekState } from "../net/seek-state.ts";
import { createSearch } from "./search.ts";

const WISHES: Wishes = { side: "terran", mode: "assault", rated: true };

/** A lobby in which the test says what becomes of each search. */
function lobbyOf() {
  const asked: { readonly wishes: Wishes; readonly onward: Onward | null; end(battle: BattleLink | null, state: SeekState): void }[] = [];
  const seek = (_: string, wishes: Wishes, onward: Onward | null = null): Seeking => {
    const state = signal<SeekState>({ at: "asking" });
    const battle = Promise.withResolvers<BattleLink | null>();
    const end = (link: BattleLink | null, how: SeekState) => {
      state.value = how;
      battle.resolve(link);
    };
    asked.push({ wishes, onward, end });
    return { state, wishes, since: onward?.since ?? 1000, isOnward: onward !== null, battle: battle.promise, stop: () => undefined };
  };
  return { asked, lobby: { seek } as Partial<Lobby> as Lobby };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("whose opponent went away looks on for the same, from when the search began, by the server's word", async () => {
  const { asked, lobby } = lobbyOf();
  const entered: BattleLink[] = [];
  const search = createSearch(lobby, { onFound: () => undefined, onBattle: (battle) => entered.push(battle) });
  expect(search.goOn("word")).toBe(false);
  search.begin(WISHES);
  asked[0]?.end({} as BattleLink, { at: "over", refusal: null });
  await settled();
  expect([entered.length, search.now.value]).toEqual([1, null]);
  expect(search.goOn("word")).toBe(true);
  expect(asked[1]).toMatchObject({ wishes: WISHES, onward: { since: 1000, word: "word" } });
  expect(search.now.value).toMatchObject({ isOnward: true, since: 1000 });
});

test("a search that is refused says why and stays until it has been read", async () => {
  const { asked, lobby } = lobbyOf();
  const search = createSearch(lobby, { onFound: () => undefined, onBattle: () => undefined });
  search.begin(WISHES);
  asked[0]?.end(null, { at: "over", refusal: refuse("barred") });
  await settled();
  expect(search.now.value?.state.value).toMatchObject({ at: "over", refusal: { code: "barred" } });
});
