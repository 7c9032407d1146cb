import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Meeting } from "@terok-nor/shared/wire/api.ts";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { goTo, type Route, route } from "../kit/route.ts";
import type { Account } from "../net/account.ts";
import type { Api } from "../net/api.ts";
import type { Blocks } from "../net/blocks.ts";
import { inTime, isRefused } from "../net/keep-trying.ts";
import type { BattleLink } from "../net/link.ts";
import type { Lobby } from "../net/lobby.ts";
import type { Wishes } from "../net/seek.ts";
import { chosenMode } from "../settings/opponent-choice.ts";
import { nameToPlayUnder } from "../settings/player-name.ts";
import { asAnybody, asSomebody, keepOneName } from "./as-somebody.ts";
import { type Attempts, createAttempts } from "./attempts.ts";
import { createLastLook, type LastLook } from "./last-look.ts";
import { createReturn, type Return } from "./return.ts";
import { type Screen, screenOf } from "./screen.ts";
import { createSearch, type Search } from "./search.ts";

interface WaysIn {
  open(side: Side, publicly: boolean): Promise<void>;
  /**
   * A battle against a captain, which begins at once; it takes the place of the muster one is in.
   * @param choices the opening; without: the usual one.
   */
  alone(side: Side, level: CaptainLevel, choices?: LobbyChoices | null): Promise<void>;
  /** Lets two captains fight, and watches. */
  watch(levels: Readonly<Record<Side, CaptainLevel>>): Promise<void>;
  join(code: string): Promise<void>;
  /** Looks for an opponent. */
  seek(wishes: Wishes): Promise<void>;
}

/** Where the player is in the whole flow, and what was last refused on the way there. */
export interface Session extends WaysIn {
  readonly screen: ReadonlySignal<Screen>;
  readonly link: ReadonlySignal<BattleLink | null>;
  /** Something is being asked of the server; buttons wait. */
  readonly busy: ReadonlySignal<boolean>;
  /** Why the last attempt to open or join failed, in words; empty if it did not. */
  readonly refusal: ReadonlySignal<string>;
  /** Who may be met; null while looking, "unreachable" if the server does not answer. */
  readonly meeting: ReadonlySignal<Meeting | "unreachable" | null>;
  readonly search: Search;
  readonly account: Account;
  readonly blocks: Blocks;
  readonly api: Api;
  readonly audience: Lobby["audience"];
  refresh(): Promise<void>;
  leave(): Promise<void>;
  /** Why the tab is not in its battle yet, while it comes back after a reload. */
  readonly return: Return;
  /** While it is on, the screen is still the battle's. */
  readonly lastLook: LastLook;
}

/** The opening choices of a new battle of the kind chosen; both players see and may change them in the lobby. */
function firstChoices(): LobbyChoices {
  return choicesFor(chosenMode.peek(), 3);
}

/** The landing page also takes in whoever was invited; every other address is a page of its own. */
const isPage = ({ at }: Route): boolean => at !== "landing" && at !== "join";

/** Starts by going back into the battle this tab was in, if there is one. */
export function createSession(lobby: Lobby, unreachable: string): Session {
  const { account, api } = lobby;
  const link = signal<BattleLink | null>(null);
  const meeting = signal<Meeting | "unreachable" | null>(null);
  const attempts = createAttempts(unreachable);

  async function leave(): Promise<void> {
    const left = link.peek();
    link.value = null;
    await left?.leave().catch(() => undefined);
  }
  const onBattle = (battle: BattleLink) => {
    link.value = battle;
  };
  const search = createSearch(lobby, { onFound: leave, onBattle });
  const back = createReturn(lobby, link);
  const known = computed(() => {
    const elsewhere = { resuming: back.isUnderWay.value, seeking: search.now.value !== null, reading: isPage(route.value) };
    return screenOf(link.value, elsewhere);
  });
  const lastLook = createLastLook(known, link);
  const screen = computed(() => (lastLook.isOn.value ? "battle" : known.value));

  keepOneName(account);
  back.go().then(search.resume);
  goOnIfUnmet(link, search);
  followAddress(screen, link);

  return {
    audience: lobby.audience,
    screen,
    link,
    busy: attempts.busy,
    refusal: attempts.refusal,
    meeting,
    search,
    account,
    blocks: lobby.blocks,
    api,
    ...waysIntoBattles(lobby, attempts, link, search),
    async refresh() {
      const answer = await api.meeting();
      meeting.value = answer.ok ? answer.value : "unreachable";
    },
    leave,
    return: back,
    lastLook,
  };
}

/** What buttons of the landing page ask for. */
function waysIntoBattles(lobby: Lobby, { attempt, enter }: Attempts, link: Signal<BattleLink | null>, search: Search): WaysIn {
  const as = <T>(then: (name: string) => Promise<T>) => asSomebody(lobby.account, then);
  const go = (into: () => Promise<BattleLink | Refused>) => enter(into, link);
  return {
    open: (side, publicly) => go(() => as((name) => lobby.open(name, side, publicly, firstChoices()))),
    alone: (side, level, choices = null) =>
      go(async () => {
        const mustered = link.peek();
        const got = await beginAlone(lobby, side, level, choices ?? firstChoices());
        if (!isRefused(got)) void mustered?.leave();
        return got;
      }),
    join: (code) => go(() => as((name) => lobby.join(name, code))),
    watch: (levels) =>
      attempt(async () => {
        const open = async () => {
          const opened = await lobby.openCaptains(levels, firstChoices());
          return typeof opened === "string" ? { code: opened } : opened;
        };
        // A battle of captains that nobody comes to watch closes by itself.
        const opened = await inTime(open, () => undefined);
        if (isRefused(opened)) return opened;
        goTo({ at: "watch", code: opened.code });
      }),
    seek: (wishes) =>
      attempt(() =>
        as(async () => {
          search.begin(wishes);
          return undefined;
        }),
      ),
  };
}

/** A battle in this page; where a browser cannot fight it, on the server. */
async function beginAlone(lobby: Lobby, side: Side, level: CaptainLevel, choices: LobbyChoices): Promise<BattleLink | Refused> {
  try {
    const { beginAlone: begin } = await import("../solo/open.ts");
    return begin({ side, level, name: nameToPlayUnder(), choices });
  } catch {
    return asAnybody((name) => lobby.alone(name, side, level, choices));
  }
}

/** Whose opponent went away before the battle looks for another at once. */
function goOnIfUnmet(link: Signal<BattleLink | null>, search: Search): void {
  effect(() => {
    const trouble = link.value?.trouble.value;
    if (trouble?.kind === "unmet" && trouble.onward !== null && untracked(() => search.goOn(trouble.onward ?? ""))) link.value = null;
  });
}

/** The address of a muster is the link to it; a battle, and what comes after it, has none. */
function followAddress(screen: ReadonlySignal<Screen>, link: ReadonlySignal<BattleLink | null>): void {
  let inBattle = false;
  effect(() => {
    const now = link.value;
    const mustering = now !== null && screen.value === "lobby";
    const code = mustering ? now.room.value.code : "";
    if (code) goTo({ at: "join", code }, true);
    else if (now !== null || inBattle) goTo({ at: "landing" }, true);
    inBattle = now !== null;
  });
}
