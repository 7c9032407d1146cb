import { forecasting } from "@terok-nor/commander/counsel/forecast.ts";
import { setupOf } from "@terok-nor/shared/battle/create.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { Answer, Question } from "./messages.ts";

/** Battles played in thought for one counsel, and ms after which it must do with fewer. */
const RUNS = 24;
const LONGEST = 15_000;

const say = (answer: Answer): void => self.postMessage(answer);

/** Plays battles in a thread of its own, so that no frame of the page waits for it. */
self.onmessage = ({ data }: MessageEvent<Question>) => {
  try {
    answer(data);
  } catch {
    say({ id: data.id, kind: "fault" });
  }
};

function answer({ id, picture, seed, choices }: Question): void {
  const { chance: _nobody, ...muster } = { ...setupOf(choices, seed, 0), hz: ROOM_HZ };
  const begun = performance.now();
  for (const forecast of forecasting(picture, muster, { runs: RUNS, seed: picture.tick })) {
    const done = forecast.runs === RUNS || performance.now() - begun > LONGEST;
    say({ id, kind: done ? "done" : "so-far", forecast });
    if (done) return;
  }
}
