/** What is wrong with somebody's conduct; the words for it are the page's. */
export const REASONS = ["insult", "hate", "spam", "name", "cheating", "other"] as const;
export type Reason = (typeof REASONS)[number];

/** Letters somebody may add to a report. */
export const REPORT_LENGTH = 300;
/** Lines of a room's talk that are kept for a report, the newest. */
export const LINES_FOR_REPORTS = 60;

/** What is asked for, besides whom it is about. */
export interface Complaint {
  readonly reason: Reason;
  /** In the reporter's own words; may be empty. */
  readonly words: string;
}
