import type { Fight } from "@terok-nor/host/fight.ts";
import { KEYFRAME_EVERY } from "@terok-nor/shared/replay/file.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { MatchArchive, MatchEnd, MatchOpening } from "../archive/archive.ts";
import { log } from "../kit/log.ts";

/**
 * Ticks between two pieces handed to the archive: a server that
 * is killed loses at most these and what the archive still holds.
 */
const PIECE_EVERY = ROOM_HZ / 4;

/** Writes a battle down while it is fought. */
export class Scribe {
  readonly #matches: MatchArchive;
  readonly #match: string;
  /** Entries of the record handed on so far. */
  #kept = 0;

  /** @param begun a battle that is archived already, up to where it is, as after a restart. */
  constructor(matches: MatchArchive, opening: MatchOpening, begun: Fight | null) {
    this.#matches = matches;
    this.#match = opening.id;
    if (begun !== null) this.#kept = begun.record.entries.length;
    else
      matches
        .begin(opening)
        .catch((error) => log.error({ match: this.#match, err: error }, "a battle could not be entered in the archive"));
  }

  /** After a tick. One that a resignation has ended is no keyframe: run again, it would be looked at before that. */
  follow(fight: Fight): void {
    const { tick, over } = fight;
    if (tick % PIECE_EVERY === 0) this.#keep(fight);
    if (!over && tick % KEYFRAME_EVERY === 0) this.#matches.keyframe(this.#match, fight.keyframe());
  }

  /** The battle is over. */
  end(fight: Fight, how: Pick<MatchEnd, "result" | "decision" | "by" | "stalled">): ReturnType<MatchArchive["end"]> {
    this.#keep(fight);
    return this.#matches.end(this.#match, { ...how, ticks: fight.tick, hash: fight.hash() });
  }

  #keep(fight: Fight): void {
    const { entries } = fight.record;
    this.#matches.keep(this.#match, { upTo: fight.tick, entries: entries.slice(this.#kept) });
    this.#kept = entries.length;
  }
}
