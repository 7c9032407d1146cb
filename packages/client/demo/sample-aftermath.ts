import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import { ACCUSED, type Charge, FINDINGS, type Finding, type Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import type { Aftermath, SeriesView } from "@terok-nor/shared/wire/conduct.ts";

/** A verdict of a finding, as if it followed from the charge. */
export function sampleVerdict(charge: Charge, log: readonly LogEntry[], finding: Finding = "plausible"): Verdict {
  const strength = (FINDINGS.indexOf(finding) + 0.5) / FINDINGS.length;
  return {
    side: (ACCUSED.terran as readonly string[]).includes(charge.accused) ? "terran" : "alliance",
    accused: charge.accused,
    evidence: charge.evidence.flatMap((place) => log[place] ?? []),
    strength,
    finding,
    kept: 0.4 * strength,
    sentence: charge.evidence[0] % 3,
  };
}

export const sampleAftermath: Aftermath = {
  decision: "fought",
  by: null,
  ratings: {
    terran: { before: 1548, after: 1566, uncertainty: 92 },
    alliance: { before: 1611, after: 1593, uncertainty: 71 },
  },
  counted: { share: 0.5, why: null, nth: 2 },
  trial: { side: "alliance", until: 551, verdict: null },
};

export const sampleSeries: SeriesView = {
  series: "two",
  fought: [{ match: "m1", terranSeat: 0, winner: "terran", margin: 68 }],
  of: 2,
  points: [68, -68],
  winner: null,
  over: false,
};
