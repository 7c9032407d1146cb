import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import type { Accused, Charge, Finding, Verdict } from "@terok-nor/shared/aftermath/trial.ts";

/** Entries offered before the whole log is asked for. */
export const MOST_OFFERED = 8;

/** Places of the entries to offer against somebody, the strongest first: what befell or was done by their own side. */
export function offered(log: readonly LogEntry[], side: Verdict["side"], _accused: Accused): number[] {
  return log.flatMap((entry, place) => (entry.side === side && entry.kind !== "over" ? [place] : []));
}

/** How the court would find, as far as that can be told beforehand. */
export function foreseen(_log: readonly LogEntry[], _charge: Charge): Finding | null {
  return null;
}
