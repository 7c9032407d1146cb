/** s in which the rumble follows what it stands for. */
const FOLLOW = 0.25;
/** Share by which it runs faster, and so higher, at its worst. */
const RISE = 0.35;

/** The rumble of hulls under stress: goes on for as long as there is any. */
export class Rumble {
  readonly #context: BaseAudioContext;
  readonly #gain: GainNode;
  #source: AudioBufferSourceNode | null = null;

  constructor(context: BaseAudioContext, out: AudioNode) {
    this.#context = context;
    this.#gain = new GainNode(context, { gain: 0 });
    this.#gain.connect(out);
  }

  /**
   * @param level 0 (silent) to 1. @param buffer what it is made of; null: not made yet. @param at s of the context's time.
   */
  follow(level: number, buffer: AudioBuffer | null, at = this.#context.currentTime): void {
    if (level > 0 && this.#source === null && buffer !== null) {
      this.#source = new AudioBufferSourceNode(this.#context, { buffer, loop: true });
      this.#source.connect(this.#gain);
      this.#source.start(at);
    }
    this.#gain.gain.setTargetAtTime(level ** 0.7, at, FOLLOW);
    this.#source?.playbackRate.setTargetAtTime(1 + RISE * level, at, FOLLOW);
  }

  stop(): void {
    this.#source?.stop();
    this.#gain.disconnect();
    this.#source = null;
  }
}
