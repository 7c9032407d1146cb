import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { kept, oneOf } from "./kept.ts";

export const CALM_CHOICES = ["system", "on", "off"] as const;
export type CalmChoice = (typeof CALM_CHOICES)[number];

export const calmChoice = kept<CalmChoice>("calm", oneOf(CALM_CHOICES), "system");

const calmNow = signal(false);
/** Low effects, no shake, no flashes: by the choice, or by the system's own preference. */
export const calm: ReadonlySignal<boolean> = calmNow;

/** Keeps the calm picture in step with the choice and the system's own preference. */
export function followCalm(): () => void {
  const system = window.matchMedia("(prefers-reduced-motion: reduce)");
  const apply = () => {
    calmNow.value = calmChoice.value === "on" || (calmChoice.value === "system" && system.matches);
    document.documentElement.toggleAttribute("data-calm", calmNow.peek());
  };
  const stop = effect(apply);
  system.addEventListener("change", apply);
  return () => {
    stop();
    system.removeEventListener("change", apply);
  };
}
