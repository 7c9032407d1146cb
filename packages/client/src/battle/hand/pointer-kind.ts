let touching = false;

/**
 * Whether the last press was a finger. The field reports a finger's order as a right click, which with a mouse cancels what waits for
 * a place, and with a finger must not.
 */
export function isTouching(): boolean {
  return touching;
}

export function watchPointerKind(): () => void {
  const note = (event: PointerEvent) => {
    touching = event.pointerType === "touch";
  };
  window.addEventListener("pointerdown", note, true);
  return () => window.removeEventListener("pointerdown", note, true);
}
