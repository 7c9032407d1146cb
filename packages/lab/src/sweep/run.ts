import { checkTables } from "../tournament/changes.ts";
import type { Field } from "../tournament/options.ts";
import { playTournament } from "../tournament/run.ts";
import { type Summary, summarise } from "../tournament/summary.ts";
import type { SweepOptions } from "./options.ts";

/** What the battles came to with one value. */
export type SweepPoint = Summary & { readonly value: number };

/** Plays the same battles with each value in turn. All values are checked before the first battle. */
export async function runSweep(options: SweepOptions, saying = true): Promise<SweepPoint[]> {
  const fields = options.values.map((value) => fieldWith(options, value));
  // The rules may be loaded here: this process plays no battle.
  const { setupOf } = await import("../tournament/opening.ts");
  for (const field of fields) {
    checkTables(field.set);
    setupOf(field, 0);
  }
  const points: SweepPoint[] = [];
  for (const [i, field] of fields.entries()) {
    const value = options.values[i] as number;
    const words = saying ? `battles at ${options.path}=${value} (${i + 1} of ${fields.length})` : null;
    const results = await playTournament({ field, battles: options.battles, threads: options.threads, saying: words });
    points.push({ value, ...summarise(results) });
  }
  return points;
}

function fieldWith({ field, path }: SweepOptions, value: number): Field {
  return { ...field, set: [...field.set, `${path}=${value}`] };
}

/**
 * The first value at which each side wins half, in a straight line between
 * neighbours; null when no two neighbours lie on both sides of it.
 */
export function evenAt(points: readonly SweepPoint[]): number | null {
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as SweepPoint, points[i] as SweepPoint];
    const [over, after] = [a.wins.terran.share - 0.5, b.wins.terran.share - 0.5];
    if (over * after > 0 || over === after) continue;
    return a.value + ((b.value - a.value) * over) / (over - after);
  }
  return null;
}
