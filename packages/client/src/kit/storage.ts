/** Small things kept in this browser. Private windows may refuse storage; then they last as long as the page. */
const fallback = new Map<string, string>();
const PREFIX = "terok-nor.";

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return fallback.get(key) ?? null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    fallback.set(key, value);
  }
}
