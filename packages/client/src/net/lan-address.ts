/** Names under which a machine knows itself, and nobody else does. */
const ITSELF = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** ms before each question, as one that fails is asked again, and after which it counts as failed. */
const WAITS = [0, 500, 2000];
const PATIENCE = 4000;

/** Whether a page was opened by a name of this machine that means nothing to another. */
export const isOnlyHere = (hostname: string): boolean => ITSELF.test(hostname);

/**
 * The origin by which others reach the server of this page: the page's own, or for one opened on the host's own machine its
 * address on the local network. Null: nobody else reaches it, or it does not say how.
 */
export async function reachableOrigin(page: { readonly hostname: string; readonly origin: string }): Promise<string | null> {
  if (!isOnlyHere(page.hostname)) return page.origin;
  for (const wait of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const answer = await fetch(`${page.origin}/api/lan-address`, { signal: AbortSignal.timeout(PATIENCE) });
      const { url } = (await answer.json()) as { url: string | null };
      return url;
    } catch {
      // Asked again, or it is said that nobody else reaches it.
    }
  }
  return null;
}
