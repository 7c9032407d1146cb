import { effect, type Signal, signal } from "@preact/signals";
import type { Eye } from "../../../battle/sight/hand-and-eye.ts";
import type { Replay } from "../replay.ts";
import type { Span } from "./clip-span.ts";
import { Film } from "./film.ts";
import { writeTitles } from "./titles.ts";

/** px: a clip is no wider, whatever the window. */
const WIDEST = 1280;

/** How far a clip is, 0 to 1; null: none is made. */
export type Progress = number | null;

/** Makes clips of a replay by playing the stretch as it was fought and filming the field. */
export class Cutter {
  readonly progress: Signal<Progress> = signal<Progress>(null);
  readonly #replay: Replay;
  readonly #fighters: string;
  #stop: (() => void) | null = null;

  /** @param fighters who fought, as the clip names them */
  constructor(replay: Replay, fighters: string) {
    this.#replay = replay;
    this.#fighters = fighters;
  }

  /** @returns the clip, or null where it was stopped. Afterwards the replay stands at the clip's end. */
  async cut(span: Span, eye: Eye, type: string): Promise<Blob | null> {
    const replay = this.#replay;
    const { hz } = replay.file.setup;
    const before = replay.clock.peek();
    const board = document.createElement("canvas");
    const pen = board.getContext("2d");
    if (!pen) throw new Error("no canvas to film on");
    replay.clock.value = { ...before, moment: span.from, playing: false, speed: 1 };
    this.progress.value = 0;
    let film: Film | null = null;
    const silence = eye.onFrame((field) => {
      const { moment } = replay.clock.peek();
      if (replay.winding.peek()) return;
      if (film === null) {
        fit(board, field);
        film = new Film(board, type);
        film.start();
        replay.toggle();
      }
      pen.drawImage(field, 0, 0, board.width, board.height);
      writeTitles(pen, this.#fighters, (moment - span.from) / hz, moment / hz);
    });
    const whole = await this.#untilEnd(span);
    silence();
    replay.clock.value = { ...replay.clock.peek(), playing: false, speed: before.speed };
    this.progress.value = null;
    const made = film as Film | null;
    if (whole && made !== null) return made.stop();
    made?.drop();
    return null;
  }

  /** Breaks off the clip that is made. */
  stop(): void {
    this.#stop?.();
  }

  /** @returns whether the end was come to. Whoever plays on or goes elsewhere meanwhile breaks it off. */
  #untilEnd({ from, to }: Span): Promise<boolean> {
    return new Promise((done) => {
      let reached = from;
      const end = (whole: boolean) => {
        this.#stop = null;
        // An effect may not end itself while it runs for the first time.
        queueMicrotask(() => leave());
        done(whole);
      };
      this.#stop = () => end(false);
      const leave = effect(() => {
        const { moment } = this.#replay.clock.value;
        if (this.#stop === null) return;
        this.progress.value = Math.min(1, Math.max(0, (moment - from) / (to - from)));
        if (moment >= to) end(true);
        else if (moment < reached || moment > reached + JUMP) end(false);
        else reached = moment;
      });
    });
  }
}

/** Ticks by which no battle that is played goes on in one frame. */
const JUMP = 20;

/** The board as large as the field, as far as a clip may be, and of even size, as encoders want. */
function fit(board: HTMLCanvasElement, field: HTMLCanvasElement): void {
  const scale = Math.min(1, WIDEST / Math.max(1, field.width));
  board.width = Math.max(2, Math.round((field.width * scale) / 2) * 2);
  board.height = Math.max(2, Math.round((field.height * scale) / 2) * 2);
}
