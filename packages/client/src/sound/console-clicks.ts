import type { Side } from "@terok-nor/shared/ships/types.ts";
import { takesAllKeys } from "../battle/hand/key-owner.ts";
import { actionOn, bindings } from "../battle/keys/keys.ts";
import { keyMeant } from "../kit/key-meant.ts";
import { cue, type SoundCue } from "./cues/cue.ts";

/** What clicks when it is pressed. */
const CONTROLS = "button, a, label, summary, select";

/** The console of the side clicks under every press of a control, and every key that does something. Gives what stops it. */
export function listenToPresses(play: (sound: SoundCue) => void, side: () => Side): () => void {
  const click = () => play(cue(`click-${side()}`, null));
  const stop = new AbortController();
  const { signal } = stop;
  const press = ({ target }: Event) => {
    if (target instanceof Element && target.closest(CONTROLS)?.matches(":not(:disabled)")) click();
  };
  const key = (event: KeyboardEvent) => {
    if (event.repeat || takesAllKeys(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (actionOn(bindings.peek(), keyMeant(event)) !== null) click();
  };
  window.addEventListener("pointerdown", press, { signal, capture: true });
  window.addEventListener("keydown", key, { signal, capture: true });
  return () => stop.abort();
}
