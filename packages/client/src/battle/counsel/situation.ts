import type { Forecast } from "@terok-nor/commander/counsel/forecast.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { MessageKey } from "../../i18n/t.ts";

/** How many sentences each adviser has for each situation: the last part of their keys, from 1 on. */
export const LINES = {
  garak: { winning: 3, even: 3, poor: 2, leave: 2, hopeless: 3, leaving: 2 },
  obrien: { winning: 3, even: 3, poor: 3, falling: 2 },
} as const;

/** Odds from which on a side counts as winning, and under which its position is poor. */
const GOOD = 0.65;
const POOR = 0.35;
/** s within which a station that falls does so soon. */
const SOON = 90;

function garakOn({ odds, advice }: Forecast, retreating: boolean): keyof (typeof LINES)["garak"] {
  if (retreating) return "leaving";
  if (advice === "withdraw") return odds < POOR ? "hopeless" : "leave";
  return odds >= GOOD ? "winning" : odds >= POOR ? "even" : "poor";
}

function obrienOn({ odds, falls }: Forecast): keyof (typeof LINES)["obrien"] {
  if (odds < 0.5 && falls !== null && falls < SOON) return "falling";
  return odds >= GOOD ? "winning" : odds >= POOR ? "even" : "poor";
}

/** The sentence an adviser finds for a forecast: always the same one for the same forecast. */
export function sentenceFor(forecast: Forecast, retreating: boolean): MessageKey {
  const nth = (of: number): number => 1 + (Math.floor(forecast.tick / ROOM_HZ) % of);
  if (forecast.side === "alliance") {
    const situation = garakOn(forecast, retreating);
    return `counsel.garak.${situation}.${nth(LINES.garak[situation])}` as MessageKey;
  }
  const situation = obrienOn(forecast);
  return `counsel.obrien.${situation}.${nth(LINES.obrien[situation])}` as MessageKey;
}

/** s after which a battle has gone another way than was reckoned, or may have. */
const STALE = 30;

/** s since the picture a forecast was made from, and whether that is too long to go by it. */
export function ageOf(forecast: Pick<Forecast, "tick">, now: number): { readonly seconds: number; readonly stale: boolean } {
  const seconds = Math.max(0, Math.floor((now - forecast.tick) / ROOM_HZ));
  return { seconds, stale: seconds > STALE };
}

/** Odds (0 to 1) in whole per cent as they are shown: two dozen battles in thought make nobody certain. */
export const shownOdds = (odds: number): number => Math.min(99, Math.max(1, Math.round(odds * 100)));
