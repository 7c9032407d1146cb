import type { SeatReservation } from "@colyseus/sdk";
import { SEEK, SEEK_MESSAGE } from "@terok-nor/shared/wire/seek.ts";
import { asked, clientOf, type Player, Seated } from "./seated.ts";

/** ms after which nobody was found. */
const FOUND_WITHIN = 30_000;

/** Looks for an opponent, and takes the seat that was found. */
export async function seek(player: Player): Promise<Seated> {
  const wish = { ...asked(player), name: "Seeker", side: null, mode: null, rated: false, onward: null };
  const queue = await clientOf(player).joinOrCreate(SEEK, wish);
  queue.reconnection.enabled = false;
  const found = Promise.withResolvers<SeatReservation>();
  const late = setTimeout(() => found.reject(new Error("nobody was found")), FOUND_WITHIN);
  queue.onMessage(SEEK_MESSAGE.seat, (seat: SeatReservation) => found.resolve(seat));
  queue.onMessage("*", () => undefined);
  const seated = await Seated.take(player, await found.promise.finally(() => clearTimeout(late)));
  queue.send(SEEK_MESSAGE.confirm);
  return seated;
}
