/** CSS px that a line of a wheel's scroll stands for, and a page: a notch is three lines, or 100 px. */
const LINE = 32;
const PAGE = 800;
/** By how much a view grows for each px scrolled, as a power of e, and px that count at most of one event. */
const ZOOM = { rate: 0.0016, most: 240 };
/** Fingers that part on a touchpad come as a wheel with Ctrl: 1 px for each hundredth that the view is to grow. */
const PINCH = { rate: 0.01, most: 40 };

export type Scroll = Pick<WheelEvent, "deltaX" | "deltaY" | "deltaMode" | "shiftKey" | "ctrlKey">;

/** CSS px scrolled, more than 0 towards the player. With Shift browsers scroll sideways instead. */
export function scrolled({ deltaX, deltaY, deltaMode, shiftKey }: Scroll): number {
  const delta = deltaY === 0 && shiftKey ? deltaX : deltaY;
  return delta * (deltaMode === 1 ? LINE : deltaMode === 2 ? PAGE : 1);
}

/** Two fingers on a touchpad, or a wheel with Ctrl: what is meant is the size of the view and nothing else. */
export const isPinch = ({ ctrlKey }: Scroll): boolean => ctrlKey;

/** By how much the view is to grow. */
export function growth(event: Scroll): number {
  const { rate, most } = isPinch(event) ? PINCH : ZOOM;
  return Math.exp(-Math.max(-most, Math.min(most, scrolled(event))) * rate);
}
