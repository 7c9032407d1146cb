import { type Refused, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { SeekNews } from "@terok-nor/shared/wire/seek.ts";

/** How far somebody is who looks for an opponent. */
export type SeekState =
  /** Asking the server for a place among those who seek. */
  | { readonly at: "asking" }
  /** `news`: how it goes; null before the first. */
  | { readonly at: "waiting"; readonly news: SeekNews | null }
  /** The line to those who seek is lost; asking for a place again. */
  | { readonly at: "lost" }
  /** There is an opponent; taking the seat. */
  | { readonly at: "found" }
  | { readonly at: "over"; readonly refusal: Refused | null };

export type SeekEvent =
  | { readonly kind: "queued" }
  | { readonly kind: "news"; readonly news: SeekNews }
  | { readonly kind: "seat" }
  /** The battle was entered. */
  | { readonly kind: "entered" }
  | { readonly kind: "refused"; readonly refusal: Refused }
  /** The line to those who seek is gone: the server ended it for good, or it may come back. */
  | { readonly kind: "gone" | "cut" }
  | { readonly kind: "called-off" };

/** The state after an event. Over stays over; once found, it cannot be called off, as the opponent waits. */
export function nextSeek(state: SeekState, event: SeekEvent): SeekState {
  if (state.at === "over") return state;
  if (event.kind === "refused") return { at: "over", refusal: event.refusal };
  if (state.at === "found") return event.kind === "entered" ? { at: "over", refusal: null } : state;
  switch (event.kind) {
    case "queued":
      return { at: "waiting", news: null };
    case "news":
      return { at: "waiting", news: event.news };
    case "seat":
      return { at: "found" };
    case "cut":
      return { at: "lost" };
    case "gone":
      return { at: "over", refusal: refuse("unreachable") };
    default:
      return { at: "over", refusal: null };
  }
}
