import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/any-text.ts";
import { Keys, newSecret } from "./keys.ts";
import { WaitWords } from "./wait-words.ts";

const KEYS = newSecret();
const secret = new Keys(KEYS).secretFor("waits");
const NOW = Date.parse("2026-01-01");
const at = (seconds: number) => new WaitWords(secret, () => NOW + seconds * 1000);

test("a wait is gone on with at any server that has the secret, by whoever waited, for two minutes", () => {
  const [kai, guest] = [at(0).sign(40.7, "kai"), at(0).sign(25, null)];
  expect([at(5).read(kai, "kai"), at(119).read(kai, "kai"), at(121).read(kai, "kai")]).toEqual([40, 40, 0]);
  expect([at(5).read(guest, null), at(5).read(guest, "kai"), at(5).read(kai, null)]).toEqual([25, 0, 0]);
  expect([at(5).read(kai, "kor"), at(5).read(null, null)]).toEqual([0, 0]);
});

test("showing it again gains nothing, and no wait is taken over without end", () => {
  const word = at(0).sign(40, null);
  expect([at(1).read(word, null), at(90).read(word, null)]).toEqual([40, 40]);
  expect(at(1).read(at(0).sign(1e7, null), null)).toBe(600);
});

test("a word that was changed, or signed elsewhere, is worth nothing; nor does it pass for a key, or a key for it", async () => {
  const word = at(0).sign(40, "kai");
  for (let i = 0; i < word.length - 1; i += 7) {
    const changed = word.slice(0, i) + (word[i] === "A" ? "B" : "A") + word.slice(i + 1);
    expect(at(1).read(changed, "kai")).toBe(0);
  }
  expect(at(1).read(new WaitWords(newSecret(), () => NOW).sign(40, "kai"), "kai")).toBe(0);
  const keys = new Keys(KEYS, () => NOW);
  expect(await keys.read(word)).toBe(null);
  expect(at(1).read(await keys.sign("kai", 0), "kai")).toBe(0);
});

test("no text whatever makes reading a word throw", () => {
  fc.assert(fc.property(anyText, (text) => void expect(at(0).read(text, null)).toBe(0)));
});
