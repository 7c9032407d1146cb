/** What is typed into, and what must be answered first. */
const TAKES_ALL = "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, dialog";

/** What has a meaning of its own for Space, Enter and Tab; the field, the chart and a replay's bar have the battle's. */
const CONTROL = "button, a, input, summary, [tabindex]:not(.field-canvas, .chart-svg, [data-scrub])";

/** Where the focus stays after a click. */
const STAYS = `${TAKES_ALL}, .field-canvas, .chart-svg`;

/** A field is being typed in or a dialog asks: every key belongs to it. */
export const takesAllKeys = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TAKES_ALL) !== null;

/** What a pointer's press gave the focus to. Browsers call it focused by keyboard as soon as any key is pressed. */
let givenByPointer: EventTarget | null = null;

/** A control that was gone to by keyboard: Space, Enter and Tab are its own, unlike those of one that a pointer pressed. */
export const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target !== givenByPointer && target.closest(CONTROL) !== null;

/** A menu lies open over the battle: Esc closes that, and takes nothing else back. */
export const isMenuOpen = (): boolean => document.querySelector(":popover-open") !== null;

/**
 * Whatever a pointer pressed does not keep the focus, or Space would press it again and Tab go on from there. A key that
 * presses a button is a click too, without a pointer: then the focus stays. Returns how to stop.
 */
export function freeKeysAfterClicks(): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  let isPointing = false;
  givenByPointer = null;
  window.addEventListener("pointerdown", () => (isPointing = true), options);
  window.addEventListener("keydown", () => (isPointing = false), options);
  window.addEventListener("focusin", ({ target }) => (givenByPointer = isPointing ? target : null), options);
  const free = (event: MouseEvent) => {
    const { activeElement } = document;
    const isFocusable = activeElement instanceof HTMLElement || activeElement instanceof SVGElement;
    if (event.detail > 0 && isFocusable && activeElement.closest(STAYS) === null) activeElement.blur();
  };
  // A click of the right button is no click by name.
  window.addEventListener("click", free, options);
  window.addEventListener("auxclick", free, options);
  return () => stop.abort();
}
