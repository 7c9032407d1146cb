import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Choice, Ponder, Question } from "@terok-nor/commander/strategist/question.ts";
import type { Thinking } from "@terok-nor/host/thinking.ts";
import workerpool from "workerpool";
import { log } from "../kit/log.ts";

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));
/** Cores left to the rooms and to all else. */
const LEFT_ALONE = 2;
const MOST_THREADS = 2;
/** Questions that may wait for a thread: beyond, the server has too much to think about, and captains go on as they are. */
const MOST_WAITING = 64;
/** ms after which a thought has gone astray, and its thread is replaced. */
const ASTRAY_MS = 30_000;
/** What every thread of the pool can be asked, and costs nothing. */
const NOTHING = "methods";
/** MB a thread may take. */
const MEMORY_MB = 256;

/** A few threads for all rooms, so that no room's step waits for a thought. They start with the first question. */
export class Thinkers implements Thinking {
  readonly #pool: workerpool.Pool;
  /** Whether nothing more is to be stirred up: it is being done, or it is over. */
  #still = false;

  /** @param program what the threads run; for tests of threads that die. */
  constructor(program = WORKER) {
    this.#pool = workerpool.pool(program, {
      workerType: "thread",
      maxWorkers: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - LEFT_ALONE)),
      workerThreadOpts: { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } },
    });
  }

  ponderFor(gone: AbortSignal): Ponder {
    return (question, answer) => {
      this.#think(question, gone).then(
        (choice) => {
          if (!gone.aborted) answer(choice);
        },
        (error) => {
          this.#stir();
          if (gone.aborted) return;
          log.warn({ side: question.picture.side, err: error }, "a strategist's thought came to nothing");
          answer(null);
        },
      );
    };
  }

  /** Lets the threads go, whatever they think about. */
  async stop(): Promise<void> {
    this.#still = true;
    await this.#pool.terminate(true);
  }

  async #think(question: Question, gone: AbortSignal): Promise<Choice> {
    if (this.#pool.stats().pendingTasks >= MOST_WAITING) throw new Error("too many questions wait");
    let begun = false;
    const thought = this.#pool.exec("think", [question], {
      on: () => {
        begun = true;
      },
    });
    // What is being thought is thought to its end: to break it off would cost the thread.
    const drop = (): void => {
      if (!begun) thought.cancel();
    };
    gone.addEventListener("abort", drop, { once: true });
    try {
      return await thought.timeout(ASTRAY_MS);
    } finally {
      gone.removeEventListener("abort", drop);
    }
  }

  /** The pool replaces a thread that died only when it is next asked something; till then whoever waits does so in vain. */
  #stir(): void {
    if (this.#still || this.#pool.stats().pendingTasks === 0) return;
    this.#still = true;
    this.#pool
      .exec(NOTHING)
      .catch((error: unknown) => log.warn({ err: error }, "no thread for strategists to think in"))
      .then(() => {
        this.#still = false;
      });
  }
}
