let touching = false;

/** Whether the last press was a finger: the field reports a finger's order as a right click, which must not cancel what waits for a place. */
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
