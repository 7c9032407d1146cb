import type { Side } from "@terok-nor/shared/ships/types.ts";
import { otherSide } from "@terok-nor/shared/ships/types.ts";
import type { Decision } from "@terok-nor/shared/wire/conduct.ts";
import type { Uncounted } from "@terok-nor/shared/wire/counting.ts";

/** What is held against somebody, and keeps those who do it often from quick matches. */
export type Mark = "left" | "aborted" | "stalled";

export interface Ended {
  readonly decision: Decision;
  /** Whose doing it was: who resigned, left, called off or claimed. */
  readonly by: Side | null;
  /** By the result; null where there is none. */
  readonly winner: Side | null;
  /** Of a claim: the other was there and did nothing, rather than cut off. */
  readonly stalled: boolean;
  /** By its terms. */
  readonly rated: boolean;
  /** It was too short or not fought, and so rates nobody; null: it was a battle. */
  readonly unfought: Exclude<Uncounted, "repeated"> | null;
  /** The loser ordered the fleet off the field: by the rules a defeat, by their doing as a resignation is. */
  readonly fled: boolean;
}

export interface Consequences {
  /** Who has won, for the archive; null: nobody. */
  readonly winner: Side | null;
  /** How both are rated; null: not at all. */
  readonly rating: Side | "draw" | null;
  readonly mark: { readonly side: Side; readonly kind: Mark } | null;
}

const NOTHING: Consequences = { winner: null, rating: null, mark: null };

/**
 * What comes of a battle for its two commanders. Only rated battles rate and mark: among friends everyone comes
 * and goes as they like. A line that was cut and did not come back costs the battle, but is nobody's fault.
 * Whoever gives up a battle before it is one has called it off, by whatever name.
 */
export function consequencesOf(end: Ended): Consequences {
  const { decision, by, rated, unfought } = end;
  const marked = (side: Side | null, kind: Mark) => (rated && side !== null ? { side, kind } : null);
  switch (decision) {
    case "void":
      return NOTHING;
    case "called-off":
      return { ...NOTHING, mark: marked(by, "aborted") };
    case "drawn":
      return { ...NOTHING, rating: rated && unfought === null ? "draw" : null };
    default: {
      const winner = winnerOf(end);
      const rating = rated && unfought === null ? winner : null;
      if (decision === "left") return { winner, rating, mark: marked(by, "left") };
      if (unfought !== null && winner !== null && isGivenUp(end)) return { winner, rating, mark: marked(otherSide(winner), "aborted") };
      const isStalled = decision === "claimed" && end.stalled && winner !== null;
      return { winner, rating, mark: isStalled ? marked(otherSide(winner), "stalled") : null };
    }
  }
}

function isGivenUp({ decision, fled }: Ended): boolean {
  return decision === "resigned" || (decision === "fought" && fled);
}

/** By whose doing it was, where it was somebody's; else by the rules of the battle. */
function winnerOf({ decision, by, winner }: Ended): Side | null {
  if (by === null || decision === "fought") return winner;
  return decision === "claimed" ? by : otherSide(by);
}
