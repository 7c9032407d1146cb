import { takesAllKeys } from "../battle/hand/key-owner.ts";
import { actionOn, bindings } from "../battle/keys/keys.ts";
import { keyMeant } from "../kit/key-meant.ts";

/** What clicks when it is pressed. */
const CONTROLS = "button, a, label, summary, select";
/** Keys that press what has the focus. */
const PRESSING: ReadonlySet<string> = new Set(["Enter", " "]);

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && (target.closest(CONTROLS)?.matches(":not(:disabled)") ?? false);

/** The console clicks under every press of a control, and every key that does something in a battle. Gives what stops it. */
export function listenToPresses(click: () => void): () => void {
  return listen(click, (event) => {
    if (takesAllKeys(event.target) || event.ctrlKey || event.altKey || event.metaKey) return false;
    return actionOn(bindings.peek(), keyMeant(event)) !== null;
  });
}

/** Where there is no battle only controls click, by whatever they are pressed. Gives what stops it. */
export function listenToControls(click: () => void): () => void {
  return listen(click, ({ key, target }) => PRESSING.has(key) && isControl(target));
}

function listen(click: () => void, isMeant: (event: KeyboardEvent) => boolean): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const press = ({ target }: Event) => {
    if (isControl(target)) click();
  };
  const key = (event: KeyboardEvent) => {
    if (!event.repeat && isMeant(event)) click();
  };
  window.addEventListener("pointerdown", press, { signal, capture: true });
  window.addEventListener("keydown", key, { signal, capture: true });
  return () => stop.abort();
}
