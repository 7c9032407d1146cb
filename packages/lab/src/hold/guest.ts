import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { askForPlace, takePlace } from "../wire/place.ts";

/** What somebody with a battle of their own can send on its line, beside what any page does. */
export interface Guest {
  readonly room: string;
  readonly socket: WebSocket;
}

/**
 * Opens a battle against a captain and joins it.
 * @param n each comes from an address of their own.
 */
export async function openAs(url: string, n: number): Promise<Guest> {
  const place = await askForPlace(url, "create/battle", battleAgainstCaptain(n), `10.1.${(n >> 8) & 255}.${n & 255}`);
  return { room: place.roomId, socket: await takePlace(url, place) };
}

/** What somebody asks for who opens such a battle. */
export function battleAgainstCaptain(n: number): object {
  return { name: `Visitor ${n}`, side: "terran", open: false, choices: choicesFor("assault", 2), opponent: "cadet" };
}
