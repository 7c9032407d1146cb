import { type Refused, refuse } from "@terok-nor/shared/wire/refusals.ts";

/**
 * What a server may refuse now and grant in a moment: it is starting, too busy, or
 * not there yet, or still holds the place of the line that was lost.
 */
const PASSING: ReadonlySet<string> = new Set(["unreachable", "starting", "busy", "too-fast", "fault", "already-seeking"]);
/** ms before each try; from the last on always the same. */
const WAITS = [0, 400, 800, 1200, 2000];
/** ms after which an attempt that was not answered is given up: a cut cable gives no sign. */
const ANSWERED_WITHIN = 8000;

const NO_ANSWER: Refused = refuse("unreachable");

export interface Trying<T> {
  readonly attempt: () => Promise<T | Refused>;
  /** Of performance.now(): no attempt begins after that. */
  readonly until: number;
  /** Nobody wants it any more. */
  readonly isOver: () => boolean;
  /** Told of each refusal that may pass. */
  readonly onRefused?: (refusal: Refused) => void;
  /** An attempt came to something after it was given up. */
  readonly onLate: (got: T) => void;
}

/**
 * Tries until it is let in, or is refused for good, or the time is over.
 * @returns what it got, or the last refusal.
 */
export async function keepTrying<T extends object>({ attempt, until, isOver, onRefused, onLate }: Trying<T>): Promise<T | Refused> {
  for (let tries = 0; ; tries++) {
    await new Promise((resolve) => setTimeout(resolve, WAITS[Math.min(tries, WAITS.length - 1)]));
    const got = await inTime(attempt, onLate);
    if (!isRefused(got) || !PASSING.has(got.code) || isOver() || performance.now() > until) return got;
    onRefused?.(got);
  }
}

export function isRefused<T extends object>(got: T | Refused): got is Refused {
  return "ok" in got && got.ok === false;
}

/**
 * One try, given up if it is not answered in time.
 * @param onLate told of what came to something all the same, so that nothing of it is left on the server.
 */
export async function inTime<T extends object>(attempt: () => Promise<T | Refused>, onLate: (got: T) => void): Promise<T | Refused> {
  let isLate = false;
  const attempted = attempt();
  const late = new Promise<Refused>((resolve) => {
    setTimeout(() => {
      isLate = true;
      resolve(NO_ANSWER);
    }, ANSWERED_WITHIN);
  });
  attempted.then((got) => {
    if (isLate && !isRefused(got)) onLate(got);
  });
  return Promise.race([attempted, late]);
}
