import { type ReadonlySignal, signal } from "@preact/signals";

const lettersNow = signal(1);
/** How large the reader has letters, 1: 16 CSS px. For what is drawn on a canvas; the page itself has it by its rem. */
export const letters: ReadonlySignal<number> = lettersNow;

/** Measures how large the page's letters are now. */
export function measureLetters(page: Element): void {
  const size = Number.parseFloat(getComputedStyle(page).fontSize) / 16;
  if (size > 0) lettersNow.value = size;
}

/** CSS px of letters drawn on a canvas, `px` of them where letters are of the usual size. */
export const lettered = (px: number): number => Math.round(px * letters.peek());
