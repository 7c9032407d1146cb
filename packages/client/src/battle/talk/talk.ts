import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import type { Blocks } from "../../net/blocks.ts";
import type { BattleLink } from "../../net/link.ts";
import { PING_MS, type Ping } from "./ping.ts";
import { partnerOf, sideOfSaid } from "./talk-lines.ts";

/** What the two commanders on a link say to one another, from the muster to the result. */
export interface Talk {
  readonly link: BattleLink;
  /** What is said by whom one has not blocked, the oldest first. */
  readonly said: ReadonlySignal<readonly Said[]>;
  /** Null: nobody can be blocked here. */
  readonly blocks: Blocks | null;
  /** ms at which each line came, by id. */
  readonly heardAt: ReadonlySignal<ReadonlyMap<number, number>>;
  /** Places shown a moment ago. */
  readonly pings: ReadonlySignal<readonly Ping[]>;
  /** The panel to read and write in is open. */
  readonly open: Signal<boolean>;
  /** Id of the last line that was read: what came later counts as new. */
  readonly readUpTo: Signal<number>;
  /** Listens no more. */
  stop(): void;
}

/** Listens to what is said on a link: notes when it came, and marks the places shown. */
export function createTalk(link: BattleLink, blocks: Blocks | null = null): Talk {
  const said = computed(() => link.said.value.filter(({ who }) => blocks?.isBlocked(who, link.room.value.code) !== true));
  let last = link.said.peek().at(-1)?.id ?? -1;
  const heardAt = signal<ReadonlyMap<number, number>>(new Map());
  const pings = signal<readonly Ping[]>([]);
  const stop = effect(() => {
    const fresh = said.value.filter(({ id }) => id > last);
    if (fresh.length === 0) return;
    const now = performance.now();
    last = fresh.at(-1)?.id ?? last;
    heardAt.value = new Map([...heardAt.peek(), ...fresh.map(({ id }): [number, number] => [id, now])]);
    const shown = fresh.flatMap((line) => pingOf(link, line, now));
    if (shown.length === 0) return;
    pings.value = [...pings.peek(), ...shown];
    setTimeout(() => {
      pings.value = pings.peek().filter((ping) => performance.now() - ping.at < PING_MS);
    }, PING_MS);
  });
  return { link, said, blocks, heardAt, pings, open: signal(false), readUpTo: signal(last), stop };
}

function pingOf(link: BattleLink, said: Said, at: number): Ping[] {
  const side = sideOfSaid(said, link.room.peek().seats);
  return said.kind === "ping" && side ? [{ id: said.id, x: said.x, y: said.y, side, at }] : [];
}

/** The places shown a moment ago, where there is anybody to show them. */
export const pingsOf = (talk: Talk | null): readonly Ping[] => talk?.pings.value ?? [];

/** Whether there is a person on the other side to talk with. */
export const canTalk = (talk: Talk | null): talk is Talk =>
  talk !== null && partnerOf(talk.link.room.peek(), talk.link.side.peek()) !== null;

/** Shows the other commander a place; a refusal comes back in words, and null where it was done. */
export async function showPlace(talk: Talk | null, at: { readonly x: number; readonly y: number }, nobody: string): Promise<string | null> {
  if (!canTalk(talk)) return nobody;
  const outcome = await talk.link.say({ kind: "ping", x: at.x, y: at.y });
  return outcome.ok ? null : outcome.text;
}
