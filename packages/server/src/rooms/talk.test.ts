import { LINE_LENGTH, type Said, TALK_BURST } from "@terok-nor/shared/wire/talk.ts";
import { beforeEach, expect, test } from "vitest";
import { Talk } from "./talk.ts";

const SISKO = { seat: 0, name: "Sisko", guest: false, who: "P1" };
let talk: Talk;
let heard: Said[];
const say = (text: string, now = 0) => talk.say("0", { kind: "line", text }, SISKO, now, (said) => void heard.push(said));

beforeEach(() => {
  talk = new Talk();
  heard = [];
});

test("what is said is told with who said it and when, its spaces brought in order", () => {
  expect(say("  Old   man ", 7.4)).toEqual({ ok: true });
  expect(heard).toEqual([{ kind: "line", text: "Old man", seat: 0, name: "Sisko", guest: false, who: "P1", id: 1, at: 7 }]);
});

test.each([
  ["", "talk-empty"],
  ["   ", "talk-empty"],
  ["x".repeat(LINE_LENGTH + 1), "talk-long"],
  ["turn\u202Earound", "talk-unseen"],
  ["in\u200Bvisible", "talk-unseen"],
  ["two\nlines", "talk-unseen"],
  ["e\u0301\u0301\u0301\u0301", "talk-unseen"],
  ["see https://x.y", "talk-markup"],
  ["see www.x.y", "talk-markup"],
])("%j is refused: %s, and nobody hears it", (text, code) => {
  expect(say(text)).toMatchObject({ ok: false, code });
  expect(heard).toEqual([]);
});

test("markup is only text, and people of all scripts may talk", () => {
  for (const text of ["<b>1 < 2</b>", "Да здравствует", "カピトン", "Qapla'!"])
    expect(say(text, 1e6 + heard.length * 10)).toEqual({ ok: true });
  expect(heard.length).toBe(4);
});

test("the same twice, and too much at once, is refused; time heals", () => {
  expect(say("Fire!")).toEqual({ ok: true });
  expect(say("Fire!")).toMatchObject({ code: "talk-same" });
  for (let i = 1; i < TALK_BURST; i++) expect(say(`Fire ${i}!`)).toEqual({ ok: true });
  expect(say("Fire again!")).toMatchObject({ code: "too-fast" });
  expect(say("Fire again!", 2.1)).toEqual({ ok: true });
  // Another's words are counted by themselves.
  expect(talk.say("1", { kind: "phrase", phrase: "hail" }, { ...SISKO, seat: 1 }, 2.1, () => undefined)).toEqual({ ok: true });
});
