import { reloadUnasked } from "./leaving.ts";

/** ms after which a server that does not answer counts as not there. */
const PATIENCE_MS = 8000;

/**
 * Loads the page anew, which is the way to a part of it that could not be fetched: browsers keep a failed fetch of a
 * module, and give it as the answer to every other try. Everything comes back by itself, the seat in a battle too.
 * Not without a server that answers: the browser would put its own page in the place of this one.
 * @returns false: the server is not there.
 */
export async function loadAnew(reach: () => Promise<boolean> = isThere, reload: () => void = reloadUnasked): Promise<boolean> {
  if (!(await reach())) return false;
  reload();
  return true;
}

async function isThere(): Promise<boolean> {
  try {
    return (await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}
