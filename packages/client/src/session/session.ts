import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Meeting } from "@terok-nor/shared/wire/api.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { t } from "../i18n/t.ts";
import { goTo, type Route, route } from "../kit/route.ts";
import type { Account } from "../net/account.ts";
import type { Api } from "../net/api.ts";
import type { BattleLink } from "../net/link.ts";
import type { Lobby } from "../net/lobby.ts";
import type { Wishes } from "../net/seek.ts";
import { chosenMode } from "../settings/opponent-choice.ts";
import { nameToPlayUnder, nameWasOffered, setPlayerName } from "../settings/player-name.ts";
import { createSearch, type Search } from "./search.ts";
import { takeUpLostBattles } from "./take-up.ts";

/** page: whatever the address asks for that is no battle of one's own. */
export type Screen = "resuming" | "landing" | "seeking" | "page" | "lobby" | "battle" | "result" | "gone";

/** Where the player is in the whole flow, and what was last refused on the way there. */
export interface Session {
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
  readonly api: Api;
  readonly audience: Lobby["audience"];
  open(side: Side, publicly: boolean): Promise<void>;
  /** A battle against a captain, which begins at once. */
  alone(side: Side, level: CaptainLevel): Promise<void>;
  /** Lets two captains fight, and watches. */
  watch(levels: Readonly<Record<Side, CaptainLevel>>): Promise<void>;
  join(code: string): Promise<void>;
  /** Looks for an opponent. */
  seek(wishes: Wishes): Promise<void>;
  refresh(): Promise<void>;
  leave(): Promise<void>;
}

/** The opening choices of a new battle of the kind chosen; both players see and may change them in the lobby. */
function firstChoices(): LobbyChoices {
  return choicesFor(chosenMode.peek(), 3);
}

/** Pages of their own; the others are the landing page. */
const PAGES: ReadonlySet<Route["at"]> = new Set<Route["at"]>(["watch", "match", "replays", "player", "leaders"]);

function screenOf(link: BattleLink | null, resuming: boolean, seeking: boolean): Screen {
  if (!link) {
    if (resuming) return "resuming";
    if (PAGES.has(route.value.at)) return "page";
    return seeking ? "seeking" : "landing";
  }
  const { phase, result, aftermath } = link.room.value;
  if (phase === "result" && (result || aftermath)) return "result";
  if (link.line.value.state === "ended") return "gone";
  return phase === "battle" || phase === "result" ? "battle" : "lobby";
}

type Attempt = Awaited<ReturnType<Lobby["open"]>>;

/** Starts by going back into the battle this tab was in, if there is one. */
export function createSession(lobby: Lobby, unreachable: string): Session {
  const { account, api } = lobby;
  const link = signal<BattleLink | null>(null);
  const busy = signal(false);
  const refusal = signal("");
  const resuming = signal(true);
  const meeting = signal<Meeting | "unreachable" | null>(null);

  async function leave(): Promise<void> {
    const left = link.peek();
    link.value = null;
    await left?.leave().catch(() => undefined);
  }

  const search = createSearch(lobby, {
    onFound: leave,
    onBattle(battle) {
      link.value = battle;
    },
  });

  /** Does something of the server's, one thing at a time, and tells what is refused. */
  async function attempt(act: () => Promise<void>): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    refusal.value = "";
    try {
      await act();
    } catch {
      refusal.value = unreachable;
    }
    busy.value = false;
  }

  const enter = (into: () => Promise<Attempt>) =>
    attempt(async () => {
      const got = await into();
      if ("ok" in got) refusal.value = got.text;
      else link.value = got;
    });

  /** With people one plays as somebody: under an account, if one can be had. */
  async function asSomebody<T>(then: (name: string) => Promise<T>) {
    const wished = nameToPlayUnder();
    const offered = nameWasOffered();
    const named = await account.ensure(wished);
    const given = account.me.peek()?.name;
    if (named.ok || (offered && given !== undefined)) return then(nameToPlayUnder());
    return given === undefined ? named : { ...named, text: t("identity.given", { wished, given }) };
  }

  // One name: an account's is the browser's.
  effect(() => {
    const { value } = account.me;
    if (value) setPlayerName(value.name);
  });
  account.refresh().catch(() => undefined);
  lobby
    .resume()
    .catch(() => null)
    .then((found) => {
      if (found) link.value = found;
      resuming.value = false;
      search.resume();
    });
  takeUpLostBattles(link, lobby.rejoin);
  const screen = computed(() => screenOf(link.value, resuming.value, search.now.value !== null));
  followAddress(screen, link);

  return {
    audience: lobby.audience,
    screen,
    link,
    busy,
    refusal,
    meeting,
    search,
    account,
    api,
    open: (side, publicly) => enter(() => asSomebody((name) => lobby.open(name, side, publicly, firstChoices()))),
    alone: (side, level) => enter(() => lobby.alone(nameToPlayUnder(), side, level, firstChoices())),
    watch: (levels) =>
      attempt(async () => {
        const opened = await lobby.openCaptains(levels, firstChoices());
        if (typeof opened === "string") goTo({ at: "watch", code: opened });
        else refusal.value = opened.text;
      }),
    join: (code) => enter(() => asSomebody((name) => lobby.join(name, code))),
    seek: (wishes) =>
      attempt(async () => {
        const named = await asSomebody(async () => search.begin(wishes));
        if (named && !named.ok) refusal.value = named.text;
      }),
    async refresh() {
      const answer = await api.meeting();
      meeting.value = answer.ok ? answer.value : "unreachable";
    },
    leave,
  };
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
