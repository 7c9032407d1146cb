import { type ReadonlySignal, signal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { calm, ease, type Mood } from "./mood.ts";
import { moodOf } from "./mood-of.ts";

/** Where the player is, as far as the music goes by it. */
export type Whereabouts =
  | { readonly at: "landing" }
  /** A piece that the player wants to hear by itself. */
  | { readonly at: "asked"; readonly mood: Mood }
  /** A muster, a page to read. */
  | { readonly at: "rest" }
  | { readonly at: "battle"; readonly picture: Picture | null }
  /** `won`: null where nobody did. */
  | { readonly at: "result"; readonly won: boolean | null; readonly side: Side };

/** s after which an ending has been heard, and it becomes quiet. */
const ENDING = 80;
/** s without a tick after which a battle stands still: a pause, a lost line, a replay that was halted. */
const STILL = 1.4;

function moodAt(where: Whereabouts): Mood {
  switch (where.at) {
    case "landing":
      return calm("theme", "terran");
    case "asked":
      return where.mood;
    case "rest":
      return calm("quiet", "terran");
    case "battle":
      return where.picture ? moodOf(where.picture) : calm("quiet", "terran");
    case "result":
      return calm(where.won === null ? "quiet" : where.won ? "victory" : "defeat", where.side);
  }
}

/** Told where the player is every so many s, tells the mood: smoothed, thin in a pause, quiet after an ending. */
export function followMood(): (where: Whereabouts, seconds: number) => Mood {
  let mood: Mood | null = null;
  let tick = -1;
  let still = 0;
  let ended = 0;
  return (where, seconds) => {
    const now = moodAt(where);
    const ending = now.piece === "victory" || now.piece === "defeat";
    ended = ending ? ended + seconds : 0;
    const shown = where.at === "battle" ? (where.picture?.tick ?? -1) : -1;
    still = shown === tick ? still + seconds : 0;
    tick = shown;
    const thin = where.at === "battle" && !ending && still >= STILL;
    const to: Mood = ended > ENDING ? calm("quiet", now.colour) : { ...now, thin };
    mood = mood ? ease(mood, to, seconds) : to;
    return mood;
  };
}

/** The mood whose piece the player wants to hear by itself; null: that of wherever the player is. */
export const asked = signal<Mood | null>(null);

const lookingOn = signal<ReadonlySignal<Picture | null> | null>(null);

/** The picture of a battle others fight, while one looks on; null elsewhere. */
export const watchedPicture = (): Picture | null => lookingOn.peek()?.peek() ?? null;

/** Somebody looks on at a battle: the music is that of its picture, until the function given back is called. */
export function hearWatched(picture: ReadonlySignal<Picture | null>): () => void {
  lookingOn.value = picture;
  return () => {
    if (lookingOn.peek() === picture) lookingOn.value = null;
  };
}
