import { effect, signal } from "@preact/signals";
import { calm } from "../battle/sight/control.ts";
import { recall, remember } from "../kit/storage.ts";

export type CalmChoice = "system" | "on" | "off";

const stored = recall("calm");
export const calmChoice = signal<CalmChoice>(stored === "on" || stored === "off" ? stored : "system");

/** Keeps the calm picture in step with the choice and the system's own preference. */
export function followCalm(): () => void {
  const system = window.matchMedia("(prefers-reduced-motion: reduce)");
  const apply = () => {
    calm.value = calmChoice.value === "on" || (calmChoice.value === "system" && system.matches);
    document.documentElement.toggleAttribute("data-calm", calm.peek());
  };
  const stop = effect(() => {
    apply();
    remember("calm", calmChoice.value);
  });
  system.addEventListener("change", apply);
  return () => {
    stop();
    system.removeEventListener("change", apply);
  };
}
