import { judge, suggest } from "@terok-nor/shared/aftermath/court.ts";
import type { Story } from "@terok-nor/shared/aftermath/story.ts";
import type { Accused, Charge, Finding } from "@terok-nor/shared/aftermath/trial.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";

/** Places in the log of the entries to offer against somebody, the strongest first. */
export function offered(story: Story, side: Side, accused: Accused): readonly number[] {
  return suggest(story, side).find((one) => one.accused === accused)?.entries ?? [];
}

/** How the court will find; null for a charge that it refuses. */
export function foreseen(story: Story, side: Side, charge: Charge): Finding | null {
  // Which sentence is read is the server's to say; the finding follows from the charge alone.
  const verdict = judge(story, side, charge, 0);
  return "refusal" in verdict ? null : verdict.finding;
}
