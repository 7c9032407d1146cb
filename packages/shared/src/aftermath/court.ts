import type { Charge, Verdict } from "./trial.ts";
import type { Story } from "./story.ts";
import type { Side } from "../ships/types.ts";
export function judge(_s: Story, _side: Side, _c: Charge, _seed: number): Verdict | { refusal: "charge-untrue" } { return { refusal: "charge-untrue" }; }
