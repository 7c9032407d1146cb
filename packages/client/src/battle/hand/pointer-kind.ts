let touching = false;

/** Whether the device is used with fingers: then what is said of how names no keys. */
export const fingers: { readonly matches: boolean } = globalThis.matchMedia?.("(pointer: coarse)") ?? { matches: false };

/**
 * Whether the last press was a finger. The field reports a finger's order as a right click;
 * with a mouse that cancels what waits for a place, with a finger it must not.
 */
export function isTouching(): boolean {
  return touching;
}

export function followPointerKind(): () => void {
  const note = (event: PointerEvent) => {
    touching = event.pointerType === "touch";
  };
  window.addEventListener("pointerdown", note, true);
  return () => window.removeEventListener("pointerdown", note, true);
}
