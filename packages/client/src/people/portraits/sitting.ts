import type { Expression } from "../speakers.ts";
import type { Light } from "./tones.ts";

/** How somebody sits for a portrait. */
export interface Sitting {
  readonly expression: Expression;
  readonly light: Light;
}
