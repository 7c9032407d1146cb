/** Name under which a strategist's change of way stands among its reasons. */
export const WEIGHED = "weigh-the-odds";

/** Why a strategist goes another way from now on: what each promised when it played the battle on in thought. */
export interface Weighed {
  /** Intentions it does without from now on, and those it takes up again. */
  readonly drops: readonly string[];
  readonly resumes: readonly string[];
  /** Parts of its plan of the approach that the other had not, a word each; empty once the fleet is there. */
  readonly plan: readonly string[];
  /** Its odds on the way it takes and on the one it leaves, 0 to 1, and in how many battles it looked for them. */
  readonly odds: number;
  readonly otherOdds: number;
  readonly battles: number;
  /** What would soon have come of the way it leaves; null: nothing that stands out. */
  readonly peril: WeighedPeril | null;
}

export const PERILS = ["shield", "lost", "captured"] as const;

export interface WeighedPeril {
  readonly kind: (typeof PERILS)[number];
  /** Name of the own ship. */
  readonly ship: string;
  /** Which shield; -1 for the rest. */
  readonly facing: number;
  /** s from the decision. */
  readonly at: number;
}
