import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { t } from "../../i18n/t.ts";
import type { RoomView, SeatView } from "../../net/room-view.ts";

/** ms for which a new line stays over the field, and the last of them in which it fades. */
export const STAYS_MS = 9000;
const FADES_MS = 2000;
/** Lines over the field at once. */
const MOST_LINES = 3;

/** A line that is still over the field, with how strongly it is drawn: 0 to 1. */
export interface FreshLine {
  readonly said: Said;
  readonly strength: number;
}

/** The lines young enough to lie over the field, the oldest first. `heardAt`: ms at which each came, by id. */
export function freshLines(said: readonly Said[], heardAt: ReadonlyMap<number, number>, now: number): FreshLine[] {
  return said
    .map((line) => ({ said: line, strength: strengthAt(now - (heardAt.get(line.id) ?? -STAYS_MS)) }))
    .filter((line) => line.strength > 0)
    .slice(-MOST_LINES);
}

function strengthAt(age: number): number {
  return Math.max(0, Math.min(1, (STAYS_MS - age) / FADES_MS));
}

/** What was said, in words. */
export function wordsOf(said: Said): string {
  switch (said.kind) {
    case "line":
      return said.text;
    case "phrase":
      return t(`talk.phrase.${said.phrase}`);
    case "ping":
      return t("talk.ping.own");
  }
}

/** Side of whoever said it; null for somebody without a seat. */
export function sideOfSaid(said: Said, seats: readonly SeatView[]): Side | null {
  return seats[said.seat]?.side ?? null;
}

/** The person one can talk with: there is none against captains, and none for those who watch. */
export function partnerOf({ seats }: Pick<RoomView, "seats">, side: Side | null): SeatView | null {
  if (!seats.some((seat) => seat.side === side && seat.captain === null)) return null;
  return seats.find((seat) => seat.side !== side && seat.captain === null) ?? null;
}
