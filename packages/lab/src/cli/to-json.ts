/** Plain data as readable JSON, its fractions rounded to four places: more says nothing. */
export function toJson(data: unknown): string {
  return JSON.stringify(data, (_key, value) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value), 2);
}
