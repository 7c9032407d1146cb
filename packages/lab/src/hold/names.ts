import { checkLine } from "@terok-nor/server/gate/lines.ts";
import { checkName, checkWish, skeletonOf } from "@terok-nor/server/gate/names.ts";
import { anyText } from "@terok-nor/server/testing/any-text.ts";
import { ALIKE, MARKUP, POSING, UNSEEN } from "@terok-nor/server/testing/bad-names.ts";
import fc from "fast-check";
import { type Draw, drawFrom } from "./made-frames.ts";
import { atMost, type HoldRow } from "./row.ts";

/** What must be in nothing that is shown: told by code points here, and by what they are where names are checked. */
export const NEVER_SHOWN = new RegExp(
  "[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0" +
    "\\ud800-\\udfff\\u{e0000}-\\u{e0fff}]",
  "u",
);
const LEADS_AWAY = /:\/\/|www\./i;
const IN_NO_NAME = /[<>&"'`\\]/;
/** Letters that are taken for others. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  a: "аαａ𝒶",
  c: "сϲｃ",
  e: "еｅ𝓮",
  i: "іιlı1",
  m: "мｍ",
  n: "ｎո",
  o: "оο0",
  r: "ｒ𝓻",
  s: "ѕｓ",
  t: "тｔ",
};

/** Names and lines of chat that must not pass: those that are known, and as many made up. */
export function holdNames(times: number, seed: number): HoldRow[] {
  const draw = drawFrom(seed);
  const texts = fc.sample(anyText, { seed, numRuns: times });
  const seen = [...UNSEEN.map(([, text]) => text), ...MARKUP, ...POSING, ...texts];
  const names = seen.flatMap((raw) => {
    const checked = checkName(raw);
    return "name" in checked ? [checked.name] : [];
  });
  const lines = seen.flatMap((raw) => {
    const checked = checkLine(raw);
    return "text" in checked ? [checked.text] : [];
  });
  const wrong = [
    ...names.filter((name) => NEVER_SHOWN.test(name) || LEADS_AWAY.test(name) || IN_NO_NAME.test(name)),
    ...lines.filter((line) => NEVER_SHOWN.test(line) || LEADS_AWAY.test(line)),
  ];
  const posers = Array.from({ length: times }, () => disguised(POSING[draw(POSING.length)] ?? "", draw));
  const passed = posers.filter((name) => "name" in checkWish(name));
  const apart = ALIKE.filter(([one, other]) => skeletonOf(one) !== skeletonOf(other));
  for (const each of [...wrong, ...passed].slice(0, 5)) console.error(`passes: ${JSON.stringify(each)}`);
  return [
    atMost(0, {
      id: "names-shown",
      what: `names and lines that pass with what nobody may be shown, ${names.length + lines.length} passed`,
      times: seen.length,
      measure: wrong.length,
    }),
    atMost(0, {
      id: "names-posing",
      what: "names that pass for the server's or a captain's, some letters exchanged for others like them",
      times,
      measure: passed.length,
    }),
    atMost(0, {
      id: "names-alike",
      what: "pairs of names that look alike and are not known to",
      times: ALIKE.length,
      measure: apart.length,
    }),
  ];
}

function disguised(name: string, draw: Draw): string {
  return [...name]
    .map((letter) => {
      const others = [...(TAKEN_FOR[letter.toLowerCase()] ?? "")];
      return others.length > 0 && draw(3) === 0 ? (others[draw(others.length)] ?? letter) : letter;
    })
    .join("");
}
