import { HERE_EVERY_S } from "@terok-nor/shared/wire/conduct.ts";

/** ms between two words while a warning stands: who moves then wants it gone. */
const URGENT_MS = 500;
const DOINGS = ["pointermove", "pointerdown", "wheel", "keydown"] as const;

interface Told {
  /** Tells the server that somebody is there. */
  readonly tell: () => void;
  /** A warning for having done nothing stands. */
  readonly isWarned: () => boolean;
  /** ms. */
  readonly now: () => number;
}

/**
 * Tells the server that somebody is at the page while they look around, order or not.
 * @returns how to stop.
 */
export function tellPresence(page: EventTarget, { tell, isWarned, now }: Told): () => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const hear = (event: Event) => {
    if (!isDoing(event) || now() - toldAt < (isWarned() ? URGENT_MS : HERE_EVERY_S * 1000)) return;
    toldAt = now();
    tell();
  };
  for (const doing of DOINGS) page.addEventListener(doing, hear, { capture: true, passive: true });
  return () => {
    for (const doing of DOINGS) page.removeEventListener(doing, hear, { capture: true });
  };
}

/**
 * Whether a person does it: scripts make events of their own, a key that lies under something repeats itself, and
 * browsers tell of a pointer that lies still when something moves under it.
 */
function isDoing(event: Event): boolean {
  if (!event.isTrusted) return false;
  const { type, repeat, movementX, movementY } = event as Event & { repeat?: boolean; movementX?: number; movementY?: number };
  if (type === "keydown") return repeat !== true;
  return type !== "pointermove" || movementX !== 0 || movementY !== 0;
}
