/** What a captain means to do with a ship now, as told to whoever watches its side. */
export interface Intent {
  readonly intention: string;
  /** Own ship, or -1: the side as a whole. */
  readonly ship: number;
  /** Contact it is aimed at, or -1. */
  readonly target: number;
  /** s of battle since when. */
  readonly at: number;
}
