import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { BattleLink } from "../net/link.ts";
import type { Lobby } from "../net/lobby.ts";
import type { Onward, Seeking, Wishes } from "../net/seek.ts";
import { nameToPlayUnder } from "../settings/player-name.ts";
import { keepSeek, keptSeek } from "../settings/seek-memory.ts";

/** ms after which a reloaded page asks again, if the server still holds the place of the page before. */
const AGAIN_AFTER = 1500;
const TRIES = 4;

/** The one search for an opponent a page may have going, beside which somebody may fight a captain or read. */
export interface Search {
  readonly now: ReadonlySignal<Seeking | null>;
  begin(wishes: Wishes): void;
  /** Goes on with what was sought before a reload. */
  resume(): void;
  /**
   * Goes on where the last search was, of whose match nothing came.
   * @param word by which the server knows how long it took.
   * @returns whether there was one.
   */
  goOn(word: string): boolean;
  stop(): void;
}

interface Ways {
  /** An opponent is there: whatever else goes on has to end at once. */
  readonly onFound: () => void;
  readonly onBattle: (battle: BattleLink) => void;
}

export function createSearch(lobby: Lobby, ways: Ways): Search {
  const now = signal<Seeking | null>(null);
  let found: Seeking | null = null;

  function follow(seeking: Seeking, tries: number, onward: Onward | null): void {
    now.value = seeking;
    const unfollow = effect(() => {
      if (seeking.state.value.at === "found") ways.onFound();
    });
    seeking.battle.then((battle) => {
      unfollow();
      const end = seeking.state.peek();
      const refusal = end.at === "over" ? end.refusal : null;
      if (battle) {
        found = seeking;
        ways.onBattle(battle);
      }
      if (refusal?.code === "already-seeking" && tries > 0)
        return void setTimeout(() => now.peek() === seeking && begin(seeking.wishes, tries - 1, onward), AGAIN_AFTER);
      keepSeek(null);
      // A refusal stays until it has been read.
      if (!refusal && now.peek() === seeking) now.value = null;
    });
  }

  function begin(wishes: Wishes, tries = 0, onward: Onward | null = null): void {
    keepSeek(wishes);
    follow(lobby.seek(nameToPlayUnder(), wishes, onward), tries, onward);
  }

  return {
    now,
    begin: (wishes) => begin(wishes),
    resume() {
      const wishes = keptSeek();
      if (wishes) begin(wishes, TRIES);
    },
    goOn(word) {
      if (found === null) return false;
      begin(found.wishes, TRIES, { since: found.since, word });
      return true;
    },
    stop() {
      const seeking = now.peek();
      seeking?.stop();
      if (seeking?.state.peek().at !== "found") now.value = null;
    },
  };
}
