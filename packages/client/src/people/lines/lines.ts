import type { Side } from "@terok-nor/shared/ships/types.ts";
import { said } from "../../i18n/en/people/all.ts";
import { MOMENT_KINDS, type MomentKind } from "../moments/moment.ts";
import { SPEAKERS, type Speaker } from "../speakers.ts";

/** What one of them says: the key of the text. */
interface Part {
  readonly speaker: Speaker;
  readonly key: string;
}

/** One way of speaking of a moment; where there are two parts, the second answers the first. */
export interface Line {
  /** Tells it from every other one. */
  readonly id: string;
  readonly parts: readonly Part[];
}

const KEY = /^say\.([a-z-]+)\.(terran|alliance)\.(\d+)\.([a-z0-9-]+)$/;

/** The lines by moment and side, out of the keys of the catalogue: "say.tail.terran.1.jadzia". */
function readLines(keys: readonly string[]): ReadonlyMap<string, readonly Line[]> {
  const byMoment = new Map<string, Map<string, Part[]>>();
  for (const key of keys) {
    const [, kind, side, number, who] = KEY.exec(key) ?? [];
    const speaker = SPEAKERS.find((one) => one === who);
    if (!MOMENT_KINDS.some((one) => one === kind) || !speaker) throw new Error(`nobody can say "${key}"`);
    const lines = byMoment.get(`${kind}.${side}`) ?? new Map<string, Part[]>();
    byMoment.set(`${kind}.${side}`, lines);
    lines.set(String(number), [...(lines.get(String(number)) ?? []), { speaker, key }]);
  }
  return new Map(
    [...byMoment].map(([at, lines]) => [at, [...lines].map(([number, parts]) => ({ id: `${at}.${number}`, parts }))] as const),
  );
}

const LINES = readLines(Object.keys(said));

/** Every way in which a side's people may speak of a moment. */
export const linesOf = (kind: MomentKind, side: Side): readonly Line[] => LINES.get(`${kind}.${side}`) ?? [];
