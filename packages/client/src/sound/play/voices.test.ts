import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_VOICES, type Voice, Voices } from "./voices.ts";

const voice = (priority: number, began = 0, ends = began + 1, gain = 1): Voice => ({ priority, gain, began, ends });

test("when all places are taken the least gives way, and the least new one is not heard", () => {
  const voices = new Voices(2);
  const [gun, blast] = [voice(30), voice(80)];
  expect(voices.admit(gun, 0)).toEqual({ stop: null });
  expect(voices.admit(blast, 0)).toEqual({ stop: null });
  expect(voices.admit(voice(20), 0)).toBeNull();
  expect(voices.admit(voice(60), 0)?.stop).toBe(gun);
});

test("a tail gives way before what has just begun, and what is over takes no place", () => {
  const voices = new Voices(2);
  const [old, fresh] = [voice(50, 0, 2), voice(40, 1.8, 3)];
  voices.admit(old, 0);
  voices.admit(fresh, 1.8);
  expect(voices.admit(voice(45, 1.9), 1.9)?.stop).toBe(old);
  expect(voices.admit(voice(1, 9), 9)).toEqual({ stop: null });
});

test(`never more than ${MOST_VOICES} sound at once, and an explosion is always among them`, () => {
  const anySound = fc.record({ wait: fc.double({ min: 0, max: 0.2, noNaN: true }), priority: fc.integer({ min: 1, max: 70 }) });
  fc.assert(
    fc.property(fc.array(anySound, { minLength: 30, maxLength: 90 }), (sounds) => {
      const voices = new Voices();
      let now = 0;
      for (const { wait, priority } of sounds) {
        now += wait;
        voices.admit(voice(priority, now, now + 3), now);
      }
      expect(voices.admit(voice(100, now), now)).not.toBeNull();
      expect(voices.peak).toBeLessThanOrEqual(MOST_VOICES);
    }),
    { numRuns: 50 },
  );
});
