/**
 * Tells when the page is no longer looked at: another window has the keys, the tab is hidden, the page is left.
 * Whatever is held then is let go without a word of it. Returns how to stop.
 */
export function whenLookingAway(then: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener("blur", then, { signal });
  window.addEventListener("pagehide", then, { signal });
  document.addEventListener("visibilitychange", () => document.hidden && then(), { signal });
  return () => stop.abort();
}
