import { deserialize, serialize } from "node:v8";

/**
 * A value as text that is the same value again in another process. Colyseus makes JSON of what it sends through Redis,
 * and out of that come typed arrays, maps, what is undefined, -0 and NaN as something else.
 */
export function exactly(value: unknown): string {
  return serialize(value).toString("base64");
}

/** Only of what a server of this game wrote. */
export function again<T>(text: string): T {
  return deserialize(Buffer.from(text, "base64")) as T;
}
