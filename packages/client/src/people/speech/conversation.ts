import type { Side } from "@terok-nor/shared/ships/types.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import type { Alert } from "../../battle/alerts/alert.ts";
import { viewOf } from "../../battle/sight/view-of.ts";
import { chooseLine, type Spoken } from "../lines/choose-line.ts";
import { asSide, eventsOfSide } from "../moments/as-side.ts";
import { momentsOf } from "../moments/moments-of.ts";
import { NO_PAST, type Past, remember } from "../moments/past.ts";
import { due, EMPTY, type Schedule, withMoments, withSpoken } from "./schedule.ts";

/** Something that is being said. */
export interface Said extends Spoken {
  readonly side: Side;
  /** s on the viewer's clock. */
  readonly from: number;
  readonly until: number;
}

/** Ticks between two pictures from which on the battle did not go on but jumped. */
const JUMP = 8 * ROOM_HZ;
/** Rank from which an alert is heard alone, and ticks for which it is fresh. */
const ALONE = 4;
const FRESH = 3 * ROOM_HZ;

/** s a text stays: the time to read it. */
export const shownFor = (text: string): number => Math.min(6, Math.max(3, 1.7 + text.length * 0.046));

/** What the people of a battle say, as it goes on: one at a time, and nothing twice. */
export class Conversation {
  #seed: number;
  #view: View | null = null;
  #picture: Picture | null = null;
  readonly #pasts = new Map<Side, Past>();
  #schedule: Schedule = EMPTY;
  readonly #used = new Set<string>();
  #parts: readonly Said[] = [];

  /** @param seed decides which of several lines is chosen. */
  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Takes in the next picture and what happened up to it. */
  see(picture: Picture, events: readonly SeenEvent[]): void {
    this.#turnTo(picture);
    for (const side of SIDES) {
      if (this.#view !== "both" && this.#view !== side) continue;
      const seen = asSide(picture, side);
      const past = this.#pasts.get(side) ?? NO_PAST;
      const heard = eventsOfSide(picture, side, events);
      this.#schedule = withMoments(this.#schedule, momentsOf(past, seen, heard), picture.tick);
      this.#pasts.set(side, remember(past, seen, heard));
    }
    this.#picture = picture;
  }

  /** Other eyes or another moment: nothing that waits holds any more. Back in time, all may be said again. */
  #turnTo(picture: Picture): void {
    const last = this.#picture;
    const view = viewOf(picture);
    const back = last !== null && picture.tick < last.tick;
    const jumped = last !== null && picture.tick - last.tick > JUMP;
    if (back) {
      this.#used.clear();
      this.#seed++;
    }
    if (back || jumped || view !== this.#view) {
      this.#parts = [];
      this.#pasts.clear();
      this.#schedule = { ...EMPTY, spoken: back ? EMPTY.spoken : this.#schedule.spoken };
    }
    this.#view = view;
  }

  /**
   * Who speaks now, or null. Nobody does over an alert that is fresh and weighty.
   * @param now s on the viewer's clock. @param open whether anybody may begin to speak.
   */
  speak(now: number, alerts: readonly Alert[], open = true): Said | null {
    const picture = this.#picture;
    if (!picture) return null;
    if (alerts.some(({ rank, tick }) => rank >= ALONE && Math.abs(picture.tick - tick) < FRESH)) {
      this.#parts = [];
      return null;
    }
    this.#parts = this.#parts.filter(({ until }) => until > now);
    if (this.#parts.length === 0 && open) this.#begin(picture, now);
    return this.#parts.find(({ from }) => from <= now) ?? null;
  }

  /** What one of a side says when all is over; null where nothing was seen of the battle. `now`: s, viewer's clock. */
  lastWord(side: Side, won: boolean, now: number): Said | null {
    const picture = this.#picture;
    if (!picture) return null;
    const moment = { kind: won ? ("victory" as const) : ("defeat" as const), side, tick: picture.tick, ship: null, facing: null };
    const part = chooseLine(moment, asSide(picture, side), this.#used, this.#seed)?.parts[0];
    return part ? { ...part, side, from: now, until: now + shownFor(part.text) } : null;
  }

  #begin(picture: Picture, now: number): void {
    this.#schedule = withMoments(this.#schedule, [], picture.tick);
    for (const moment of due(this.#schedule, now)) {
      const chosen = chooseLine(moment, asSide(picture, moment.side), this.#used, this.#seed);
      if (!chosen) continue;
      this.#used.add(chosen.id);
      let from = now;
      this.#parts = chosen.parts.map((part) => {
        const said = { ...part, side: moment.side, from, until: from + shownFor(part.text) };
        from = said.until;
        return said;
      });
      this.#schedule = withSpoken(this.#schedule, moment, picture.tick, from);
      return;
    }
  }
}
