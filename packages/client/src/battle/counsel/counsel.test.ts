import type { Forecast } from "@terok-nor/commander/counsel/forecast.ts";
import { beforeEach, expect, test } from "vitest";
import { sampleForecast } from "../../../demo/sample-forecast.ts";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { muster } from "../../../demo/sample-room.ts";
import { createCounsel, type Reckoner } from "./counsel.ts";
import type { Answer, Question } from "./messages.ts";

const question = { picture: samplePicture, seed: muster.seed, choices: muster.choices };
const forecast: Forecast = sampleForecast("terran");

let asked: Question[];
let ended: number;
let fake: Reckoner;
const hears = (answer: Answer) => fake.onmessage?.call(fake as Worker, { data: answer } as MessageEvent);
const breaks = () => fake.onerror?.call(fake as Worker, {} as ErrorEvent);

function start(): Reckoner {
  fake = {
    onmessage: null,
    onerror: null,
    postMessage: (sent: unknown) => void asked.push(sent as Question),
    terminate: () => {
      ended++;
    },
  };
  return fake;
}

beforeEach(() => {
  asked = [];
  ended = 0;
});

test("a question is sent once, its answer awaited, and only then may the next be asked", () => {
  const counsel = createCounsel(start);
  counsel.ask(question);
  counsel.ask(question);
  expect(asked).toEqual([{ ...question, id: 1 }]);
  hears({ id: 1, kind: "so-far", forecast });
  expect(counsel.state.value).toEqual({ kind: "asking", soFar: forecast });
  hears({ id: 1, kind: "done", forecast });
  expect(counsel.state.value).toEqual({ kind: "given", forecast });
  counsel.ask(question);
  expect(asked.map(({ id }) => id)).toEqual([1, 2]);
  expect(ended).toBe(0);
});

test("a question carries the picture and the muster's choices and nothing else", () => {
  const counsel = createCounsel(start);
  counsel.ask(question);
  expect(Object.keys(asked[0] ?? {}).sort()).toEqual(["choices", "id", "picture", "seed"]);
});

test("who asks no longer hears nothing of the old question", () => {
  const counsel = createCounsel(start);
  counsel.ask(question);
  counsel.stop();
  expect([ended, counsel.state.value.kind]).toEqual([1, "none"]);
  counsel.ask(question);
  hears({ id: 1, kind: "done", forecast });
  expect(counsel.state.value.kind).toBe("asking");
  hears({ id: 2, kind: "done", forecast });
  expect(counsel.state.value.kind).toBe("given");
});

test("a browser without workers, or one that cannot load this one, says so and may be asked again", () => {
  const refusing = createCounsel(() => {
    throw new Error("no workers here");
  });
  refusing.ask(question);
  expect(refusing.state.value).toEqual({ kind: "no-worker" });
  const unloaded = createCounsel(start);
  unloaded.ask(question);
  breaks();
  expect(unloaded.state.value).toEqual({ kind: "no-worker" });
  unloaded.ask(question);
  expect(unloaded.state.value.kind).toBe("asking");
});

test("a reckoning that fails is a fault, whether the worker says so or breaks off", () => {
  const counsel = createCounsel(start);
  counsel.ask(question);
  hears({ id: 1, kind: "fault" });
  expect(counsel.state.value).toEqual({ kind: "fault" });
  counsel.ask(question);
  hears({ id: 2, kind: "so-far", forecast });
  breaks();
  expect(counsel.state.value).toEqual({ kind: "fault" });
});
