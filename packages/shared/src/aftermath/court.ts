import { ROLL, roll } from "../math/chance.ts";
import type { Side } from "../ships/types.ts";
import type { LogEntry, Story } from "./story.ts";
import { weightAgainst } from "./telling.ts";
import { ACCUSED, type Accused, type Charge, type Finding, MOST_KEPT, type Verdict } from "./trial.ts";

/** The court martial of the aftermath: the loser may blame somebody, if the log bears it out. */

/**
 * What a true entry is worth that says nothing against the accused,
 * and what the second and third of the same kind still are.
 */
const BESIDE_THE_POINT = 0.02;
const ALIKE = [1, 0.6, 0.35] as const;

/** Strength from which on the court finds so, and what the commander keeps; the strongest first. */
const FINDS: readonly { readonly from: number; readonly finding: Finding; readonly kept: number }[] = [
  { from: 0.7, finding: "damning", kept: MOST_KEPT },
  { from: 0.5, finding: "plausible", kept: 0.25 },
  { from: 0.25, finding: "doubtful", kept: 0.1 },
  { from: 0, finding: "laughed-out", kept: 0 },
];

/** Sentences the court has for each finding. */
export const SENTENCES = 3;

/**
 * Tries a charge of the commander of `side`.
 * @param seed the battle's; which sentence is read follows from it and the charge.
 * @returns the verdict; or "charge-person": nobody of that name served on that
 * side, "charge-untrue": the evidence is not three different entries of the log.
 */
export function judge(
  { log }: Story,
  side: Side,
  { accused, evidence }: Charge,
  seed: number,
): Verdict | { readonly refusal: "charge-untrue" | "charge-person" } {
  if (!serves(side, accused)) return { refusal: "charge-person" };
  const cited = [...evidence].sort((a, b) => a - b);
  const entries = cited.flatMap((at) => log[at] ?? []);
  if (entries.length !== 3 || new Set(cited).size !== 3) return { refusal: "charge-untrue" };
  const strength = strengthOf(accused, side, entries);
  const { finding, kept } = FINDS.find(({ from }) => strength >= from) ?? { finding: "laughed-out", kept: 0 };
  return { side, accused, evidence: entries, strength, finding, kept, sentence: sentenceFor(seed, accused, cited) };
}

function serves(side: Side, accused: Accused): boolean {
  return (ACCUSED[side] as readonly Accused[]).includes(accused);
}

/** 0 to 1: what is left of the doubt when each has taken its share. */
function strengthOf(accused: Accused, side: Side, entries: readonly LogEntry[]): number {
  const weighed = ranked(entries.map((entry, at) => ({ at, entry, weight: weightAgainst(accused, side, entry) })));
  return 1 - weighed.reduce((doubt, { weight }) => doubt * (1 - Math.max(BESIDE_THE_POINT, weight)), 1);
}

interface Weighed {
  readonly at: number;
  readonly entry: LogEntry;
  readonly weight: number;
}

/** The strongest first, each the less the more of its kind stand before it. */
function ranked(entries: readonly Weighed[]): Weighed[] {
  const strongest = (a: Weighed, b: Weighed): number => b.weight - a.weight || a.at - b.at;
  const times = new Map<string, number>();
  const weighed = [...entries].sort(strongest).map((each) => {
    const before = times.get(each.entry.kind) ?? 0;
    times.set(each.entry.kind, before + 1);
    return { ...each, weight: each.weight * (ALIKE[Math.min(before, ALIKE.length - 1)] as number) };
  });
  return weighed.sort(strongest);
}

function sentenceFor(seed: number, accused: Accused, cited: readonly number[]): number {
  const who = [...ACCUSED.terran, ...ACCUSED.alliance].indexOf(accused);
  const [first = 0, second = 0, third = 0] = cited;
  return Math.floor(roll(seed, first, ROLL.shot, second * 16 + who, third) * SENTENCES);
}

/**
 * Entries that speak against somebody, by their place in the log, the
 * strongest first: the first three make the best charge there is.
 */
export interface Suggestion {
  readonly accused: Accused;
  readonly entries: readonly number[];
}

/** Entries suggested against one person. */
const SUGGESTED = 12;

/** What the commander of `side` might bring against each of theirs. */
export function suggest({ log }: Story, side: Side): Suggestion[] {
  return ACCUSED[side].map((accused) => {
    const against = log
      .map((entry, at): Weighed => ({ at, entry, weight: weightAgainst(accused, side, entry) }))
      .filter(({ weight }) => weight > 0);
    return {
      accused,
      entries: ranked(against)
        .slice(0, SUGGESTED)
        .map(({ at }) => at),
    };
  });
}
