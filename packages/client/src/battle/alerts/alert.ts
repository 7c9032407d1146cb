export type Tone = "bad" | "warn" | "good" | "plain";

/** Something the commander should look at now. */
export interface Alert {
  /** Tells one alert from another of the same matter: a second one replaces the first. */
  readonly key: string;
  /** 5: act at once; 1: worth knowing. */
  readonly rank: number;
  readonly tone: Tone;
  readonly text: string;
  /** Where to look, if the place is known. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly tick: number;
  /** How many equal matters it stands for. */
  readonly count: number;
  /** Which ones they were, where they can be told apart: a facing that falls again is not another. */
  readonly parts?: readonly string[];
  /** What is said of several. */
  readonly many?: string;
  /** The own ship it is about, where it holds only while she is in the fight. */
  readonly of?: number;
}
