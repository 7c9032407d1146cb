import type { Side } from "@terok-nor/shared/ships/types.ts";
import { DRAW_STANDS_S } from "@terok-nor/shared/wire/conduct.ts";
import { t } from "../../i18n/t.ts";
import { seatName } from "../../i18n/words.ts";
import type { RoomView } from "../../net/room-view.ts";

/** What a commander may do about the battle as a whole, besides fighting it. */
export type Way = "pause" | "resume" | "accept" | "draw" | "abort" | "resign";

/** One entry of the battle's menu; what is `off` is shown and cannot be had now. */
export interface WayOffered {
  readonly way: Way;
  readonly name: string;
  readonly note: string;
  readonly off: boolean;
}

/**
 * What the menu offers a commander now, in its order.
 * @param ownTime nobody else waits: the battle may stand still as often as they like.
 */
export function waysOffered(room: RoomView, side: Side, ownTime: boolean): WayOffered[] {
  const mine = room.seats.find((seat) => seat.side === side);
  const other = room.seats.find((seat) => seat.side !== side);
  const ways: WayOffered[] = [];
  const offer = (way: Way, name: string, note: string, off = false) => ways.push({ way, name, note, off });
  if (room.pause?.by === side) offer("resume", t("conduct.resume"), t(ownTime ? "time.resume.note" : "conduct.resume.note"));
  else if (ownTime) offer("pause", t("conduct.pause"), t("time.pause.note"));
  else if (room.terms.pauses > 0) {
    const left = mine?.pauseBudget ?? 0;
    offer("pause", t("conduct.pause"), pauseNote(room, side), left <= 0 || room.pause !== null);
  }
  // A captain fights to the end.
  if (other && other.captain === null) {
    const name = seatName(other);
    if (room.draw === null) offer("draw", t("conduct.draw"), t("conduct.draw.note", { name, seconds: DRAW_STANDS_S }));
    else if (room.draw.by === side)
      offer("draw", t("conduct.draw.waiting"), t("conduct.draw.waiting.note", { name, left: Math.ceil(room.draw.left) }), true);
    else offer("accept", t("conduct.draw.accept"), t("conduct.draw.accept.note", { name, left: Math.ceil(room.draw.left) }));
  }
  if (room.abortable) offer("abort", t("conduct.abort"), t("conduct.abort.note"));
  offer("resign", t("conduct.resign"), t("conduct.resign.note"));
  return ways;
}

function pauseNote({ seats }: RoomView, side: Side): string {
  const mine = Math.floor(seats.find((seat) => seat.side === side)?.pauseBudget ?? 0);
  if (mine <= 0) return t("conduct.pause.none");
  const other = seats.find((seat) => seat.side !== side && seat.captain === null);
  if (!other) return t("conduct.pause.note.alone", { mine });
  return t("conduct.pause.note", { mine, theirs: Math.floor(other.pauseBudget), name: seatName(other) });
}
