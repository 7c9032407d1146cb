import type { Ponder } from "@terok-nor/commander/strategist/question.ts";

/** Where battles have their strategists' thinking done. */
export interface Thinking {
  /** For one battle: once it is `gone`, nothing more is thought for it and nothing answered. */
  ponderFor(gone: AbortSignal): Ponder;
}
