import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { keepTrying } from "./keep-trying.ts";

/** ms for which a battle that was found is tried for: the server waits a little longer for whoever has not come. */
const TRIED_MS = 15_000;

/**
 * Into a battle that was found: by the place that was kept, or, where that came to nothing, by its code like anybody else.
 * @param lateness what is done with a line that stands only after it was given up.
 */
export async function reachBattle<T extends object>(
  byPlace: () => Promise<T | Refused>,
  byCode: () => Promise<T | Refused>,
  lateness: (late: T) => void,
): Promise<T | Refused> {
  const until = performance.now() + TRIED_MS;
  let isFirst = true;
  const attempt = () => {
    const way = isFirst ? byPlace : byCode;
    isFirst = false;
    return way();
  };
  return keepTrying<T>({ attempt, until, isOver: () => false, onLate: lateness });
}
