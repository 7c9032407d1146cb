/** ms by which the server's clock is ahead of this page's, as its last answer said. */
let ahead = 0;

/** Notes when the server answered. @param date the answer's Date header, whole s. */
export function noteServerTime(date: string | null): void {
  const then = Date.parse(date ?? "");
  if (Number.isFinite(then)) ahead = then - Date.now();
}

/** Whole min since a moment the server told (ISO), by its own clock: a page's may be hours off. Never less than 0. */
export function minutesSince(moment: string): number {
  const minutes = Math.floor((Date.now() + ahead - Date.parse(moment)) / 60_000);
  return Number.isFinite(minutes) ? Math.max(0, minutes) : 0;
}
