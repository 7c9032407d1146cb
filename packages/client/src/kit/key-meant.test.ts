import { expect, test } from "vitest";
import { heldAs, keyMeant, letterMeant, placeOf } from "./key-meant.ts";

const pressed = (key: string, code: string, isComposing = false) => ({ key, code, isComposing });

test("a key that writes goes by its place, whatever the layout writes there", () => {
  const onA = ["a", "A", "ф", "Ф", "α", "ש", "q", "Process", "Unidentified", "Dead"];
  expect(onA.map((key) => keyMeant(pressed(key, "KeyA")))).toEqual(onA.map(() => "a"));
  expect(["w", "z", "ц", "ς", "'", "W"].map((key) => keyMeant(pressed(key, "KeyW")))).toEqual(Array(6).fill("w"));
  expect(["1", "!", "&", "١"].map((key) => keyMeant(pressed(key, "Digit1")))).toEqual(["1", "1", "1", "1"]);
  expect(["`", "ё", "^", "²"].map((key) => keyMeant(pressed(key, "Backquote")))).toEqual(["`", "`", "`", "`"]);
  expect(["[", "х", "ü", "Dead"].map((key) => keyMeant(pressed(key, "BracketLeft")))).toEqual(["[", "[", "[", "["]);
  expect(["=", "+", "´"].map((key) => keyMeant(pressed(key, "Equal")))).toEqual(["+", "+", "+"]);
  expect(keyMeant(pressed(" ", "Space"))).toBe(" ");
});

test("every other key goes by its own name, wherever it is", () => {
  expect(keyMeant(pressed("Escape", "CapsLock"))).toBe("escape");
  expect(keyMeant(pressed("Enter", "NumpadEnter"))).toBe("enter");
  expect(keyMeant(pressed("ArrowUp", "Numpad8"))).toBe("arrowup");
  expect(keyMeant(pressed("8", "Numpad8"))).toBe("8");
  expect([keyMeant(pressed("+", "NumpadAdd")), keyMeant(pressed("-", "NumpadSubtract"))]).toEqual(["+", "-"]);
});

test("where nothing tells the place, the sign does; while a word is composed no key means anything", () => {
  expect([keyMeant(pressed("A", "")), keyMeant(pressed("=", ""))]).toEqual(["a", "+"]);
  expect([keyMeant(pressed("Enter", "Enter", true)), keyMeant(pressed("Escape", "Escape", true))]).toEqual(["", ""]);
});

test("with Ctrl a letter is the one written on the key where that is Latin, as browsers have it", () => {
  expect(letterMeant(pressed("ф", "KeyA"))).toBe("a");
  expect(letterMeant(pressed("a", "KeyQ"))).toBe("a");
  expect(letterMeant(pressed("q", "KeyA"))).toBe("q");
  expect([letterMeant(pressed("1", "Digit1")), letterMeant(pressed("Tab", "Tab"))]).toEqual(["", ""]);
});

test("a key is let go by its place, though the layout was switched meanwhile", () => {
  expect(heldAs(pressed("w", "KeyW"))).toBe(heldAs(pressed("ц", "KeyW")));
  expect(heldAs(pressed("w", "KeyW"))).not.toBe(heldAs(pressed("w", "KeyZ")));
  expect(heldAs(pressed("w", ""))).toBe("w");
});

test("a name leads back to its place", () => {
  for (const code of ["KeyA", "Digit7", "Space", "Backquote", "Equal", "Slash"]) expect(placeOf(keyMeant(pressed("ж", code)))).toBe(code);
  expect([placeOf("tab"), placeOf("home"), placeOf("")]).toEqual([null, null, null]);
});
