import { Inflate } from "fflate";

/**
 * Bytes unpacked at once. The limit is looked at between two pieces, so a piece may exceed it by what it
 * unpacks to: 4 MB at most. With smaller pieces most of the time goes into starting anew.
 */
const PIECE = 4096;

/**
 * Unpacks DEFLATE data.
 * @returns "large" as soon as it is more than `limit` bytes, null where the data is damaged or ends early.
 */
export function inflateWithin(bytes: Uint8Array, limit: number): Uint8Array | "large" | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate((part, final) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    ended ||= final;
  });
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += PIECE)
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return null;
  }
  if (size > limit) return "large";
  return ended ? joined(parts, size) : null;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
