import { isSound, takesOf } from "@terok-nor/server/gate/frames.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { expect, test } from "vitest";
import { holdDecoders } from "./decoders.ts";
import { drawFrom, madeFrame } from "./made-frames.ts";

test("made-up frames are of all kinds: some are let through, most are not, and the same seed makes the same", () => {
  const [one, other] = [drawFrom(5), drawFrom(5)];
  const frames = Array.from({ length: 5000 }, () => madeFrame(one));
  expect(Array.from({ length: 5000 }, () => madeFrame(other))).toEqual(frames);
  const sound = frames.filter((frame) => isSound(frame, takesOf(BATTLE)));
  expect(sound.length).toBeGreaterThan(200);
  expect(sound.length).toBeLessThan(2500);
});

test("what is let through, decoders can read", () => {
  expect(holdDecoders(20_000, 3)).toMatchObject({ measure: 0, pass: true });
});
