import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { OpenBattle } from "@terok-nor/shared/wire/open-battle.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { BattleLink, Lobby, LobbyChoices } from "../net/link.ts";
import { chosenMode } from "./opponent-choice.ts";
import { nameToPlayUnder } from "./player-name.ts";

export type Screen = "resuming" | "landing" | "lobby" | "battle" | "result" | "gone";

/** Where the player is in the whole flow, and what was last refused on the way there. */
export interface Session {
  readonly screen: ReadonlySignal<Screen>;
  readonly link: ReadonlySignal<BattleLink | null>;
  /** Something is being asked of the server; buttons wait. */
  readonly busy: ReadonlySignal<boolean>;
  /** Why the last attempt to open or join failed, in words; empty if it did not. */
  readonly refusal: ReadonlySignal<string>;
  /** Open battles; null while looking, "unreachable" if the server does not answer. */
  readonly battles: ReadonlySignal<readonly OpenBattle[] | "unreachable" | null>;
  open(side: Side, publicly: boolean): Promise<void>;
  /** A battle against a captain, which begins at once. */
  alone(side: Side, level: CaptainLevel): Promise<void>;
  /** A battle between two captains of a level, to look at. */
  watch(level: CaptainLevel): Promise<void>;
  join(code: string): Promise<void>;
  refresh(): Promise<void>;
  leave(): Promise<void>;
}

/** The opening choices of a new battle of the kind chosen; both players see and may change them in the lobby. */
function firstChoices(): LobbyChoices {
  return choicesFor(chosenMode.peek(), 3);
}

function screenOf(link: BattleLink | null, resuming: boolean): Screen {
  if (!link) return resuming ? "resuming" : "landing";
  const { phase, result, aftermath } = link.room.value;
  if (phase === "result" && (result || aftermath)) return "result";
  if (link.line.value.state === "ended") return "gone";
  return phase === "battle" || phase === "result" ? "battle" : "lobby";
}

type Attempt = Awaited<ReturnType<Lobby["open"]>>;

/** Starts by going back into the battle this tab was in, if there is one. */
export function createSession(lobby: Lobby, unreachable: string): Session {
  const link = signal<BattleLink | null>(null);
  const busy = signal(false);
  const refusal = signal("");
  const resuming = signal(true);
  const battles = signal<readonly OpenBattle[] | "unreachable" | null>(null);

  async function enter(attempt: () => Promise<Attempt>): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    refusal.value = "";
    try {
      const got = await attempt();
      if ("ok" in got) refusal.value = got.text;
      else link.value = got;
    } catch {
      refusal.value = unreachable;
    }
    busy.value = false;
  }

  lobby
    .resume()
    .catch(() => null)
    .then((found) => {
      if (found) link.value = found;
      resuming.value = false;
    });

  return {
    screen: computed(() => screenOf(link.value, resuming.value)),
    link,
    busy,
    refusal,
    battles,
    open: (side, publicly) => enter(() => lobby.open(nameToPlayUnder(), side, publicly, firstChoices())),
    alone: (side, level) => enter(() => lobby.alone(nameToPlayUnder(), side, level, firstChoices())),
    watch: (level) => enter(() => lobby.watch(nameToPlayUnder(), { terran: level, alliance: level }, firstChoices())),
    join: (code) => enter(() => lobby.join(nameToPlayUnder(), code)),
    async refresh() {
      try {
        battles.value = await lobby.list();
      } catch {
        battles.value = "unreachable";
      }
    },
    async leave() {
      const left = link.peek();
      link.value = null;
      await left?.leave().catch(() => undefined);
    },
  };
}
