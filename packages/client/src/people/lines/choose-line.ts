import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { filledText } from "../../i18n/t.ts";
import { hash } from "../../kit/hash.ts";
import { canSpeak } from "../cast/cast.ts";
import { MOMENT_KINDS, type Moment, rowOf } from "../moments/moment.ts";
import type { Expression, Speaker } from "../speakers.ts";
import { placesOf } from "./called.ts";
import { type Line, linesOf } from "./lines.ts";

/** Something one of them says, as it is shown and heard. */
export interface Spoken {
  readonly speaker: Speaker;
  readonly expression: Expression;
  readonly text: string;
}

export interface Chosen {
  /** Of the line: never used again in this battle. */
  readonly id: string;
  readonly parts: readonly Spoken[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What is said of a moment: one of its lines that was not used, by somebody who can be heard, naming only what the side
 * knows. Pure: equal pictures, moments and seeds give equal lines. @param picture the same side's as the moment's.
 */
export function chooseLine(moment: Moment, picture: Picture, used: ReadonlySet<string>, seed: number): Chosen | null {
  const places = placesOf(moment, picture);
  const open = linesOf(moment.kind, moment.side).flatMap((line) =>
    used.has(line.id) ? [] : (spokenOf(line, moment, picture, places) ?? []),
  );
  return open[Math.floor(hash(seed, moment.tick + seed * 7919, MOMENT_KINDS.indexOf(moment.kind)) * open.length)] ?? null;
}

function spokenOf(line: Line, { kind, side }: Moment, picture: Picture, places: ReturnType<typeof placesOf>): Chosen | null {
  const expression = rowOf(kind)[side];
  const parts: Spoken[] = [];
  for (const { speaker, key } of line.parts) {
    const text = filledText(key, places);
    if (expression === null || text === null || !canSpeak(speaker, picture)) return null;
    parts.push({ speaker, expression, text: capital(text) });
  }
  return { id: line.id, parts };
}
