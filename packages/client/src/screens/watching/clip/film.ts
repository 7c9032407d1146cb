/** Kinds of film a browser may make, the best first, each with the ending of its files. */
const KINDS = [
  ["video/webm;codecs=vp9", "webm"],
  ["video/webm;codecs=vp8", "webm"],
  ["video/webm", "webm"],
  ["video/mp4", "mp4"],
] as const;

/** Frames a second, and bits. */
const FPS = 30;
const BITS = 8_000_000;

/** What this browser can film in, or null: it cannot. */
export function filmKind(): { readonly type: string; readonly ending: string } | null {
  if (typeof MediaRecorder === "undefined" || typeof HTMLCanvasElement.prototype.captureStream !== "function") return null;
  const found = KINDS.find(([type]) => MediaRecorder.isTypeSupported(type));
  return found ? { type: found[0], ending: found[1] } : null;
}

/** Films a canvas until told to stop. */
export class Film {
  readonly #recorder: MediaRecorder;
  readonly #parts: Blob[] = [];
  readonly #stream: MediaStream;

  constructor(canvas: HTMLCanvasElement, type: string) {
    this.#stream = canvas.captureStream(FPS);
    this.#recorder = new MediaRecorder(this.#stream, { mimeType: type, videoBitsPerSecond: BITS });
    this.#recorder.ondataavailable = ({ data }) => {
      if (data.size > 0) this.#parts.push(data);
    };
  }

  start(): void {
    this.#recorder.start();
  }

  /** @returns what was filmed */
  stop(): Promise<Blob> {
    return new Promise((done, failed) => {
      this.#recorder.onstop = () => {
        this.drop();
        const film = new Blob(this.#parts, { type: this.#recorder.mimeType });
        if (film.size > 0) done(film);
        else failed(new Error("nothing was filmed"));
      };
      this.#recorder.stop();
    });
  }

  /** Lets go of the canvas, whatever was filmed. */
  drop(): void {
    for (const track of this.#stream.getTracks()) track.stop();
  }
}
