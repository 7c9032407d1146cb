import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { DEED, DEED_MARGIN } from "../tournament/wanted.ts";
import { CHORES, choreByHand, deedOf } from "../worth/deeds.ts";
import { playWorth, type Worth } from "../worth/run.ts";
import { bestField } from "./even-battles.ts";
import { type CanonRow, canonRow } from "./row.ts";

/** The deeds of the story. */
const DEEDS: readonly (readonly [side: Side, intention: IntentionName, what: string])[] = [
  ["terran", "hunt-birds", "hunting Birds"],
  ["terran", "pattern-suicide", "Pattern Suicide"],
  ["terran", "attack-run", "the attack run"],
  ["terran", "clear-her-tail", "the rescue from her tail"],
  ["terran", "burst-the-core", "O'Brien's burst"],
  ["terran", "rush-repair", "O'Brien's rushed repair"],
  ["terran", "call-in-raider", "Bashir's return by a chosen vector"],
  ["terran", "raise-shadows", "Jadzia's shadows in the assault"],
  ["alliance", "chase-tails", "Birds on her tail"],
  ["alliance", "call-for-help", "the call for assistance"],
  ["alliance", "board", "boarding"],
  ["alliance", "escort", "escort"],
  ["alliance", "full-retreat", "the Regent's retreat"],
];
/** Who leaves does so to lose less, not to win. */
const BY_MARGIN: IntentionName = "full-retreat";
/** Share of wins that a chore done by hand may gain at most over leaving it to the crews. */
const CHORE = 0.05;

const seedsOf = (seed: number, battles: number) => `tournament ${seed} of assaults, battles 0 to ${battles - 1} twice each`;

/** C11: what each deed of the story is worth in assaults. */
export async function deedsDecide(battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  const deeds = DEEDS.map(([side, intention]) => deedOf(side, [intention]));
  const found = await playWorth({ field: bestField(seed, "assault"), deeds, battles, threads });
  return judgeDeeds(found, seed);
}

/** The rows of what the deeds of the story were found to be worth. */
export function judgeDeeds(found: readonly Worth[], seed: number): CanonRow[] {
  return DEEDS.flatMap(([side, intention, told]) => {
    const worth = found.find((one) => one.side === side && one.what === intention);
    if (worth === undefined) return [];
    const inMargin = intention === BY_MARGIN;
    const gain = inMargin ? worth.margin : worth;
    return canonRow({
      id: `C11-${intention}`,
      what: inMargin ? `points of margin that ${told} gains` : `share of assaults that ${told} wins, with it less without`,
      measure: gain.gain,
      range: gain,
      ...(inMargin ? { ...DEED_MARGIN, unit: "points" } : DEED),
      samples: worth.battles,
      seeds: seedsOf(seed, worth.battles),
    });
  });
}

/** C12: what a captain gains that does a chore by hand on top of what its crews do. */
export async function choresDoNot(battles: number, seed: number, threads?: number): Promise<CanonRow[]> {
  const deeds = (["terran", "alliance"] as const).flatMap((side) => CHORES[side].map((chore) => choreByHand(side, chore)));
  const found = await playWorth({ field: bestField(seed, "assault"), deeds, battles, threads });
  return found.map((worth) =>
    canonRow({
      id: `C12-${worth.side}-${worth.what.replaceAll(" ", "-")}`,
      what: `share of assaults that ${worth.what} wins the ${worth.side} side over leaving it to the crews`,
      measure: worth.gain,
      range: worth,
      high: CHORE,
      samples: worth.battles,
      seeds: seedsOf(seed, worth.battles),
    }),
  );
}
