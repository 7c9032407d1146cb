import { effect, signal } from "@preact/signals";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import type { BattleLink } from "../../net/link.ts";
import { PING_MS, type Ping, pings } from "../sight/control.ts";
import { partnerOf, sideOfSaid } from "./talk-lines.ts";

/** ms at which each line of the battle now on came, by id. */
export const heardAt = signal<ReadonlyMap<number, number>>(new Map());
/** The panel to read and write in is open. */
export const talkOpen = signal(false);
/** Id of the last line that was read: what came later counts as new. */
export const readUpTo = signal(-1);

/** Listens to what is said as long as the link lasts: notes when it came, and marks the places shown. Returns how to stop. */
export function hear(link: BattleLink): () => void {
  let last = link.said.peek().at(-1)?.id ?? -1;
  readUpTo.value = last;
  heardAt.value = new Map();
  talkOpen.value = false;
  const stop = effect(() => {
    const fresh = link.said.value.filter((said) => said.id > last);
    if (fresh.length === 0) return;
    const now = performance.now();
    last = fresh.at(-1)?.id ?? last;
    heardAt.value = new Map([...heardAt.peek(), ...fresh.map((said): [number, number] => [said.id, now])]);
    const shown = fresh.flatMap((said) => pingOf(link, said, now));
    if (shown.length === 0) return;
    pings.value = [...pings.peek(), ...shown];
    setTimeout(() => {
      pings.value = pings.peek().filter((ping) => performance.now() - ping.at < PING_MS);
    }, PING_MS);
  });
  return () => {
    stop();
    pings.value = [];
  };
}

function pingOf(link: BattleLink, said: Said, at: number): Ping[] {
  const side = sideOfSaid(said, link.room.peek().seats);
  return said.kind === "ping" && side ? [{ id: said.id, x: said.x, y: said.y, side, at }] : [];
}

/** Shows the other commander a place; a refusal comes back in words, and null where it was done. */
export async function showPlace(
  link: BattleLink | null,
  at: { readonly x: number; readonly y: number },
  nobody: string,
): Promise<string | null> {
  if (!link || !partnerOf(link.room.peek(), link.side.peek())) return nobody;
  const outcome = await link.say({ kind: "ping", x: at.x, y: at.y });
  return outcome.ok ? null : outcome.text;
}
