/**
 * Keeps the page at its size while a battle is shown: a pinch that lands on a panel instead of the field would
 * carry half of the orders off the screen. Returns how to stop. Ctrl with + and - still sizes the page.
 */
export function keepPageSize(): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, passive: false };
  const refuse = (event: Event) => event.preventDefault();
  // A touchpad's pinch, as most browsers tell of it; whoever zooms by it has had it by then.
  window.addEventListener("wheel", (event) => event.ctrlKey && refuse(event), options);
  // The same in Safari.
  window.addEventListener("gesturestart", refuse, options);
  window.addEventListener("gesturechange", refuse, options);
  // Two fingers on the screen; one alone scrolls a list.
  window.addEventListener("touchmove", (event) => event.touches.length > 1 && refuse(event), options);
  return () => stop.abort();
}
