import { batteriesHoldTheLargeCraft } from "./batteries.ts";
import { shadowsBuyTime } from "./bought-time.ts";
import { firstShots } from "./first-shots.ts";
import { outgunned } from "./outgunned.ts";
import { birdOnHerTail, patternSuicide, rescue } from "./pattern-suicide.ts";
import type { CanonRow } from "./row.ts";
import { shakesApart } from "./shakes-apart.ts";

/** Measures every behaviour of the canon that the rules can show so far, in order; `say` is told what it is at. */
export function measureCanon(say: (progress: string) => void): CanonRow[] {
  const measures: readonly (readonly [string, () => CanonRow | CanonRow[]])[] = [
    ["C1 first shots", firstShots],
    ["C2 outgunned", outgunned],
    ["C3 Pattern Suicide", patternSuicide],
    ["C4 a Bird on her tail", birdOnHerTail],
    ["C5 the rescue", rescue],
    ["C6 batteries", batteriesHoldTheLargeCraft],
    ["C7 she shakes apart", shakesApart],
    ["C8 the shadows buy time", shadowsBuyTime],
  ];
  return measures.flatMap(([name, measure], i) => {
    say(`${i + 1}/${measures.length} ${name} …`);
    return measure();
  });
}
