/** ms between two lines of progress: on a terminal the line is rewritten, elsewhere a new one is added. */
const REWRITE = 200;
const REPEAT = 5000;

/** Says on stderr how far a long run is: what is done, how fast, and how long it will still take. */
export class Progress {
  readonly #what: string;
  readonly #total: number;
  readonly #begun = performance.now();
  #done = 0;
  #said = 0;

  /** `what` is counted, "battles"; `total` of them are to be done. */
  constructor(what: string, total: number) {
    this.#what = what;
    this.#total = total;
  }

  step(): void {
    this.#done++;
    const now = performance.now();
    if (now - this.#said < (process.stderr.isTTY ? REWRITE : REPEAT)) return;
    this.#said = now;
    this.#write(process.stderr.isTTY ? "" : "\n");
  }

  /** The last line stays. */
  end(): void {
    this.#write("\n");
  }

  #write(end: string): void {
    const line = progressLine(this.#what, this.#done, this.#total, (performance.now() - this.#begun) / 1000);
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}${end}` : `${line}${end}`);
  }
}

/** The words of it; `seconds` have passed since the beginning. */
export function progressLine(what: string, done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 1e-3);
  const left = done === 0 ? "" : done === total ? `, ${clock(seconds)} in all` : `, ${clock((total - done) / rate)} left`;
  return `${done} of ${total} ${what}, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s${left}`;
}

/** Seconds as m:ss. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
