import { signal } from "@preact/signals";
import { placeOf } from "./key-meant.ts";

/** What the player's keyboard has at each place, by `KeyboardEvent.code`. */
type Layout = ReadonlyMap<string, string>;

/** As much of a browser as may tell the layout; only some do, and only on a page that came over https. */
export interface TellsLayout {
  readonly keyboard?: { getLayoutMap(): Promise<Layout> };
}

/** Empty where the browser cannot tell. */
const layout = signal<Layout>(new Map());

async function learn({ keyboard }: TellsLayout): Promise<void> {
  // A page in a frame may not ask, and is told so by a refusal.
  const told = await keyboard?.getLayoutMap().catch(() => null);
  if (told) layout.value = told;
}

/** Learns the layout, and again whenever somebody comes back to the page: it may be another by then. Returns how to stop. */
export function followLayout(browser: TellsLayout = navigator as TellsLayout, page: EventTarget = window): () => void {
  const look = () => void learn(browser);
  look();
  page.addEventListener("focus", look);
  return () => page.removeEventListener("focus", look);
}

/** What is written on the key of a name, by the player's layout where it is known, else as on a US keyboard. */
export function signOn(name: string): string {
  const place = placeOf(name);
  const sign = (place !== null && layout.value.get(place)) || name;
  // Shift writes "+" where "=" is written, and the zoom goes by "+".
  if (sign === "=") return "+";
  const capital = sign.toLocaleUpperCase();
  // Of some letters the capital is two.
  return sign.length === 1 && capital.length === 1 ? capital : sign;
}
