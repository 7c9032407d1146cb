/** Name of the room of all who seek a quick match. */
export const SEEK = "seek";

/** Its messages. The first three are those of Colyseus's queue. */
export const SEEK_MESSAGE = {
  /** To a seeker: their seat reservation in the battle that was found. */
  seat: "seat",
  /** To a seeker: how many are in their group so far, which says nothing of how the search goes. */
  group: "clients",
  /** From a seeker: the seat is taken, the queue may let go. */
  confirm: "confirm",
  /** To a seeker, once a second: SeekNews. */
  news: "news",
  /** To a seeker, every few seconds: the word by which they go on with this wait at any server. */
  onward: "onward",
} as const;

/** How a seeker's search goes. */
export interface SeekNews {
  /** People seeking now, oneself among them. */
  readonly seeking: number;
  /** s since one began. */
  readonly waited: number;
  /** Points by which an opponent may be stronger or weaker; null: anyone will do. */
  readonly tolerance: number | null;
  /** s the middle one of those lately paired had waited; null: too few to say. */
  readonly usual: number | null;
}
