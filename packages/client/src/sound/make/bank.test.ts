import { expect, test } from "vitest";
import { SOUND_ROWS, SOUNDS, type SoundName } from "../cues/sounds.ts";
import { Bank } from "./bank.ts";
import { RECIPES } from "./recipes.ts";

const settled = () => new Promise((done) => setTimeout(done, 0));

test("every sound has its recipe and lasts long enough to be heard", () => {
  for (const name of SOUNDS) expect(RECIPES[name].length, name).toBeGreaterThan(0.1);
});

test("the weightiest sounds are made first, and what is wanted before its turn comes next", async () => {
  const made: string[] = [];
  const gates: (() => void)[] = [];
  const bank = new Bank((name, take) => {
    made.push(`${name} ${take}`);
    return new Promise((done) => gates.push(() => done({} as AudioBuffer)));
  });
  bank.fill();
  for (let i = 0; i < 3 && made.length === 0; i++) await settled();
  expect(made).toEqual(["explosion-capital 0"]);
  expect(bank.take("click-terran")).toBeNull();
  gates[0]?.();
  for (let i = 0; i < 5 && made.length < 2; i++) await settled();
  expect(made[1]).toBe("click-terran 0");
});

test("no take is heard twice in a row, and a sound that cannot be made keeps no other back", async () => {
  const bank = new Bank(async (name: SoundName, take) => {
    if (name === "breach") throw new Error("out of memory");
    return { take } as unknown as AudioBuffer;
  });
  bank.fill();
  const name = "pulse-cannon";
  for (let i = 0; i < 400 && bank.take("click-terran") === null; i++) await settled();
  for (let i = 0; i < 400; i++) await settled();
  const heard = Array.from({ length: SOUND_ROWS[name].takes + 1 }, () => (bank.take(name) as unknown as { take: number }).take);
  expect(new Set(heard).size).toBe(SOUND_ROWS[name].takes);
  heard.slice(1).forEach((take, i) => {
    expect(take).not.toBe(heard[i]);
  });
  expect(bank.take("breach")).toBeNull();
});
