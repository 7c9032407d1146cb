import { effect } from "@preact/signals";
import { kept, oneOf } from "./kept.ts";
import { measureLetters } from "./letters.ts";
import { PALETTE_COLOURS, PALETTES, type PaletteName } from "./palettes.ts";

/** Which colours tell friend from foe and good from bad. */
export const paletteChoice = kept<PaletteName>("palette", oneOf(PALETTES), "usual");

export const CONTRAST_CHOICES = ["system", "on", "off"] as const;
/** Solid panels, bright lines and letters: by the choice, or by the system's own preference. */
export const contrastChoice = kept<(typeof CONTRAST_CHOICES)[number]>("contrast", oneOf(CONTRAST_CHOICES), "system");

export const TEXT_SIZES = ["100", "125", "150", "200"] as const;
/** % of the size the browser is set to. */
export const textSize = kept<(typeof TEXT_SIZES)[number]>("text-size", oneOf(TEXT_SIZES), "100");

/** Keeps the page in step with what makes it easier to read. */
export function followReading(): () => void {
  const page = document.documentElement;
  const more = window.matchMedia("(prefers-contrast: more)");
  const contrast = () => {
    page.toggleAttribute("data-contrast", contrastChoice.value === "on" || (contrastChoice.value === "system" && more.matches));
  };
  const stops = [
    effect(contrast),
    effect(() => {
      for (const [name, colour] of Object.entries(PALETTE_COLOURS[paletteChoice.value])) page.style.setProperty(`--${name}`, colour);
    }),
    effect(() => {
      page.style.fontSize = textSize.value === "100" ? "" : `${textSize.value}%`;
      measureLetters(page);
    }),
  ];
  more.addEventListener("change", contrast);
  return () => {
    for (const stop of stops) stop();
    more.removeEventListener("change", contrast);
  };
}
