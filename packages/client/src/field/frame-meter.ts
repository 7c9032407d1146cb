import { QUALITIES, type Quality } from "../settings/picture-choice.ts";

/** What is chosen from. The least is coarse to look at: that is for whoever wishes more frames for it. */
const CHOSEN_FROM: readonly Quality[] = QUALITIES.filter((quality) => quality !== "least");
/** Frames of one measurement: some seconds. */
const FRAMES = 150;
/** ms from frame to frame: slower than 40 a second is too slow, and faster than 55 leaves something to spare. */
const SLOW = 25;
const QUICK = 18;
/** Slow measurements in a row that lead a step down. */
const DOUBTS = 2;
/** Quick ones in a row that lead a step up; twice as many after each step up that had to be taken back. */
const TRUST = 4;
const MOST_TRUST = 64;
/** ms: a frame after so long tells of a hidden page, not of a slow one. */
const ASLEEP = 500;

/** Chooses how much to draw by the time from frame to frame: down where it is too slow, warily up where there is room. */
export class FrameMeter {
  quality: Quality;
  readonly #most: Quality;
  #frames: number[] = [];
  #slow = 0;
  #quick = 0;
  #trust = TRUST;
  #rose = false;

  constructor(start: Quality, most: Quality) {
    this.quality = start;
    this.#most = most;
  }

  /**
   * One more frame, `ms` after the last.
   * @param least ms between two frames that a limit asks for; 0: none. What is held back so cannot show that there is room.
   */
  frame(ms: number, least = 0): Quality {
    if (ms > ASLEEP) {
      this.#frames = [];
      return this.quality;
    }
    this.#frames.push(ms);
    if (this.#frames.length < FRAMES) return this.quality;
    const median = this.#frames.sort((a, b) => a - b)[FRAMES / 2] as number;
    this.#frames = [];
    this.#judge(median > Math.max(SLOW, least * 1.3), least === 0 && median < QUICK);
    return this.quality;
  }

  #judge(slow: boolean, quick: boolean): void {
    this.#slow = slow ? this.#slow + 1 : 0;
    this.#quick = quick ? this.#quick + 1 : 0;
    if (this.#slow >= DOUBTS) {
      if (this.#rose) this.#trust = Math.min(MOST_TRUST, this.#trust * 2);
      this.#step(-1);
    } else if (this.#quick >= this.#trust) this.#step(1);
  }

  #step(by: 1 | -1): void {
    const place = (quality: Quality) => CHOSEN_FROM.indexOf(quality);
    const to = CHOSEN_FROM[Math.max(0, Math.min(place(this.#most), place(this.quality) + by))] ?? this.quality;
    this.#rose = by > 0 && to !== this.quality;
    this.quality = to;
    this.#slow = 0;
    this.#quick = 0;
  }
}
