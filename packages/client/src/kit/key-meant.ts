/** What is read of a key's event. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "isComposing">;

/** Keys that write something else than a letter or a digit, by their place: called by what a US keyboard has there. */
const SIGNS: Readonly<Record<string, string>> = {
  Space: " ",
  Backquote: "`",
  Minus: "-",
  // Unshifted it is "=" there; "+" is what it is pressed for.
  Equal: "+",
  BracketLeft: "[",
  BracketRight: "]",
  Backslash: "\\",
  Semicolon: ";",
  Quote: "'",
  Comma: ",",
  Period: ".",
  Slash: "/",
};
const PLACES = new Map(Object.entries(SIGNS).map(([code, name]) => [name, code]));

/** What browsers call a key whose sign is not known yet, or not at all. */
const UNNAMED = new Set(["Dead", "Process", "Unidentified"]);

/**
 * The one name by which the game knows a key. A key that writes goes by its place on the keyboard, so that a Cyrillic,
 * Greek, Hebrew or French layout changes nothing, and is called by what a US keyboard has there: "a", "1", "[", " ".
 * Every other key goes by its own name: "escape", "arrowup". Empty while a word is being composed: the key belongs to that.
 */
export function keyMeant({ key, code, isComposing }: Pressed): string {
  if (isComposing) return "";
  const isNamed = key.length > 1 && /^[A-Z][A-Za-z0-9]+$/.test(key) && !UNNAMED.has(key);
  const name = isNamed ? key.toLowerCase() : (nameAt(code) ?? key.toLowerCase());
  return name === "=" ? "+" : name;
}

function nameAt(code: string): string | undefined {
  return SIGNS[code] ?? /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase();
}

/** Where the key of a name is, as `KeyboardEvent.code` calls it; null for a key that goes by its own name. */
export function placeOf(name: string): string | null {
  if (/^[a-z]$/.test(name)) return `Key${name.toUpperCase()}`;
  return /^\d$/.test(name) ? `Digit${name}` : (PLACES.get(name) ?? null);
}

/** The letter meant with Ctrl, as browsers have it: what the key writes where that is Latin, else by place. Empty: none. */
export function letterMeant(event: Pressed): string {
  const written = event.key.toLowerCase();
  const letter = /^[a-z]$/.test(written) ? written : keyMeant(event);
  return /^[a-z]$/.test(letter) ? letter : "";
}

/** By what a key that is held is known again when it is let go: its place, as its sign may be another by then. */
export const heldAs = (event: Pressed): string => event.code || keyMeant(event);
