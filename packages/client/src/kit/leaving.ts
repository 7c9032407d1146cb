/** The page goes because the game or a button of it said so: nobody is asked then. */
let isMeant = false;

/** Loads the page anew, on purpose. */
export function reloadUnasked(): void {
  isMeant = true;
  location.reload();
}

/**
 * Has the browser ask, in its own words, before the page is closed, left or loaded anew by whatever but the game.
 * Returns how to stop.
 * @param costs whether leaving now would cost the player something.
 */
export function askBeforeLeaving(costs: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (isMeant || !costs()) return;
    event.preventDefault();
    // Older browsers ask only for this.
    event.returnValue = true;
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
