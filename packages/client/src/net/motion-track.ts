import { turnBetween, wrap } from "@terok-nor/shared/math/angle.ts";
import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import { reckon } from "@terok-nor/shared/wire/reckon.ts";

/** What a thing was last told to do, and at which tick. */
interface Keyframe {
  readonly tick: number;
  readonly motion: Motion;
  /** False for a last-known mark, which stands still whatever speed it was seen at. */
  readonly moving: boolean;
}

/** Ticks before a correction over which the drawn motion goes over to it; within the drawing delay, so it never jumps. */
const BLEND = 2;
/** More than arrive within the drawing delay. */
const KEPT = 8;

/**
 * Where one thing is at any moment, from the few motions the server sent: it sends one only where dead reckoning from
 * the last would go astray, so between two of them reckoning is right to within the tolerance of wire/reckon.ts.
 */
export class MotionTrack {
  readonly #hz: number;
  readonly #frames: Keyframe[] = [];

  constructor(hz: number) {
    this.#hz = hz;
  }

  /** Takes in what a row holds at a tick; the same values as before mean that nothing was sent. */
  note(tick: number, motion: Motion, moving: boolean): void {
    const last = this.#frames.at(-1);
    if (last !== undefined && last.moving === moving && same(last.motion, motion)) return;
    if (last?.tick === tick) this.#frames.pop();
    this.#frames.push({ tick, motion, moving });
    if (this.#frames.length > KEPT) this.#frames.shift();
  }

  /** Motion at a moment, in ticks with fractions. */
  at(moment: number): Motion {
    let later = this.#frames.length - 1;
    while (later > 0 && (this.#frames[later] as Keyframe).tick > moment) later--;
    const from = this.#frames[later] as Keyframe;
    const to = this.#frames[later + 1];
    const before = this.#reckon(from, moment);
    if (to === undefined) return before;
    const blend = Math.min(BLEND, to.tick - from.tick);
    const share = 1 - (to.tick - moment) / blend;
    return share <= 0 ? before : between(before, this.#reckon(to, moment), share);
  }

  #reckon(frame: Keyframe, moment: number): Motion {
    return frame.moving ? reckon(frame.motion, (moment - frame.tick) / this.#hz) : frame.motion;
  }
}

function same(a: Motion, b: Motion): boolean {
  return a.x === b.x && a.y === b.y && a.heading === b.heading && a.speed === b.speed && a.turn === b.turn;
}

/** Part of the way from one motion to another; headings the shorter way round. */
export function between(a: Motion, b: Motion, share: number): Motion {
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    heading: wrap(a.heading + turnBetween(a.heading, b.heading) * share),
    speed: a.speed + (b.speed - a.speed) * share,
    turn: a.turn + (b.turn - a.turn) * share,
  };
}
