import type { IncomingMessage } from "node:http";
import {
  API_BODY,
  COMINGS_BURST,
  COMINGS_PER_MINUTE,
  ENTRIES_BURST,
  ENTRIES_PER_MINUTE,
  OPENINGS_BURST,
  OPENINGS_PER_MINUTE,
} from "@terok-nor/shared/wire/limits.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import type { AddressOf } from "./address.ts";
import { Admission } from "./admission.ts";
import type { Allowance, Allowances } from "./allowance.ts";
import { wayIn } from "./ways-in.ts";

const OPEN_A_BATTLE = `/matchmake/create/${BATTLE}`;

/** In the shape in which Colyseus itself turns people away, so that pages read one kind of refusal. */
interface TurnedAway {
  readonly code: 403 | 413 | 429;
  readonly error: string;
}

/** Stands before Colyseus' ways into rooms: what may be asked there, with how much, and how often from one address. */
export class Turnstile {
  readonly #addressOf: AddressOf;
  readonly #openings: Admission;
  readonly #joinings: Admission;
  readonly #comings: Allowance;

  constructor(addressOf: AddressOf, allowances: Allowances) {
    this.#addressOf = addressOf;
    this.#openings = new Admission(allowances("openings", OPENINGS_BURST, OPENINGS_PER_MINUTE / 60));
    this.#joinings = new Admission(allowances("entries", ENTRIES_BURST, ENTRIES_PER_MINUTE / 60));
    this.#comings = allowances("comings", COMINGS_BURST, COMINGS_PER_MINUTE / 60);
  }

  /**
   * Why a request is turned away, or null.
   * @param battles battles that are open now
   * @param now s of any clock that only goes forward
   */
  async refusal(request: IncomingMessage, path: string, battles: number, now: number): Promise<TurnedAway | null> {
    if (isLong(request)) return { code: 413, error: "bad-request" };
    const way = wayIn(path);
    if (way === null) return { code: 403, error: "bad-request" };
    if (request.method !== "POST") return null;
    const error = await this.#limit(way, path, this.#addressOf(request), battles, now);
    return error === null ? null : { code: 429, error };
  }

  async #limit(
    way: NonNullable<ReturnType<typeof wayIn>>,
    path: string,
    address: string,
    battles: number,
    now: number,
  ): Promise<string | null> {
    if (way === "enters") return (await this.#comings.take(address, now)) ? null : "too-fast";
    // Whoever only watches needs no place among the battles.
    if (way === "watches") return this.#joinings.check(address, 0, now);
    return (path === OPEN_A_BATTLE ? this.#openings : this.#joinings).check(address, battles, now);
  }
}

/** More is asked with than a page would send, or it is not said how much: Colyseus would read all of it. */
function isLong({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > API_BODY;
}
