import { type Games, readGames } from "./games.ts";

/** ms a host may take over its whole answer. */
const PATIENCE_MS = 1500;
/** Bytes of an answer that are read; no honest one comes near. */
const LARGEST_ANSWER = 64 * 1024;
/** By which hosts ask one another: they are told of no other hosts, or two of them would keep each other asking for ever. */
const BY_HOST = "by=host";

/** Whether a request for /api/meeting comes from another host. */
export const isFromHost = (requested: string): boolean => requested.split("?")[1] === BY_HOST;

/**
 * Asks a host on the local network what is played there.
 * @param url http address without a slash at its end.
 * @returns null where there is no answer in time, or none to be trusted: too long, led elsewhere, not of this game.
 */
export async function askForGames(url: string): Promise<Games | null> {
  try {
    const response = await fetch(`${url}/api/meeting?${BY_HOST}`, { redirect: "error", signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok || response.body === null) return null;
    const text = await readUpTo(response.body, LARGEST_ANSWER);
    return text === null ? null : readGames(JSON.parse(text));
  } catch {
    return null;
  }
}

async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop ends the transfer.
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
