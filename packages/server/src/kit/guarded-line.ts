import { CONTROL_FRAMES_PER_SECOND, WRONG_FRAMES } from "@terok-nor/shared/wire/limits.ts";
import { WebSocket } from "ws";
import { isJoin, isSound, mayComeFirst, type Takes, takesOf } from "../gate/frames.ts";
import { Tally } from "./tally.ts";

/** As far as RFC 6455, 7.4.1 goes: what came breaks the rules of this server. */
const AGAINST_THE_RULES = 1008;
const wrong = new Tally("frames that no room takes were refused");
const floods = new Tally("lines were cut for too many control frames");

/**
 * A line of which a room hears only frames that are sound. It passes them on as events, and so does every other line of
 * `ws`: what is not emitted, nobody behind it sees.
 */
export class GuardedLine extends WebSocket {
  #takes: Takes = takesOf(undefined);
  #joined = false;
  #wrong = 0;
  #controls = 0;
  #second = 0;

  /** @param room kind of room that the line leads to. */
  leadTo(room: string | undefined): void {
    this.#takes = takesOf(room);
  }

  override emit(event: string | symbol, ...about: unknown[]): boolean {
    if (event === "message" && !this.#isHeard(about[0] as Buffer, about[1] as boolean)) return false;
    if ((event === "ping" || event === "pong") && this.#isFlood()) return false;
    return super.emit(event, ...about);
  }

  #isHeard(frame: Buffer, binary: boolean): boolean {
    if (this.readyState !== this.OPEN) return false;
    if (!binary || !isSound(frame, this.#takes)) return this.#refuse();
    if (isJoin(frame)) this.#joined = true;
    return this.#joined || mayComeFirst(frame);
  }

  #refuse(): false {
    wrong.note();
    this.#wrong += 1;
    if (this.#wrong > WRONG_FRAMES) this.close(AGAINST_THE_RULES);
    return false;
  }

  /** Each sign of life is answered, so nobody may ask for as many as they like. */
  #isFlood(): boolean {
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) this.#controls = 0;
    this.#second = second;
    this.#controls += 1;
    if (this.#controls <= CONTROL_FRAMES_PER_SECOND) return false;
    floods.note();
    this.terminate();
    return true;
  }
}
