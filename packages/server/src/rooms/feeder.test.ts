import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { CASUAL } from "@terok-nor/shared/wire/terms.ts";
import { expect, test } from "vitest";
import { CHOICES } from "../testing/table.ts";
import type { FeedMessage } from "./feed.ts";
import { Feeder } from "./feeder.ts";
import { notIn } from "./watch/delay-line.ts";

const SETUP = defaultSetup(1, 2);
const META = { participants: [], choices: CHOICES, terms: CASUAL };
const hold = (tick: number): Entry => ({ tick, side: "terran", order: { kind: "hold", ships: [1] } });

function feeding() {
  const told: FeedMessage[] = [];
  const feeder = new Feeder((message) => told.push(message));
  feeder.begin("M", SETUP, META);
  return { told, feeder };
}

test("everything is told once, in order, ten times a second", () => {
  const { told, feeder } = feeding();
  const record: Entry[] = [];
  for (let tick = 1; tick <= 41; tick++) {
    record.push(hold(tick - 1));
    feeder.ticks(record, tick);
  }
  const ticks = told.filter((message) => message.kind === "ticks");
  expect(ticks.map(({ upTo }) => upTo)).toEqual(Array.from({ length: 20 }, (_, i) => 2 * (i + 1)));
  expect(ticks.flatMap(({ entries }) => entries)).toEqual(record.slice(0, 40));
  feeder.result(record, 41, null);
  expect(told.slice(-2)).toEqual([
    { kind: "ticks", upTo: 41, entries: [hold(40)] },
    { kind: "result", result: null },
  ]);
});

test("that somebody resigned is told though no tick followed", () => {
  const { told, feeder } = feeding();
  const resigned: Entry = { tick: 2, side: "terran", order: { kind: "resign" } };
  feeder.ticks([], 2);
  feeder.result([resigned], 2, null);
  expect(told.slice(-2)).toEqual([
    { kind: "ticks", upTo: 2, entries: [resigned] },
    { kind: "result", result: null },
  ]);
});

test("a pause and an end are told when they come, and no second time", () => {
  const { told, feeder } = feeding();
  for (const paused of [false, true, true, false]) feeder.paused(paused, paused ? 1 : 255);
  for (let i = 0; i < 2; i++) feeder.result([], 0, null);
  expect(told.map(({ kind }) => kind)).toEqual(["begin", "paused", "paused", "paused", "result"]);
});

test("before the first battle there is nothing to answer", () => {
  expect(new Feeder(() => undefined).soFar()).toBeNull();
});

test.each([0, 1, 5, 6, 7, 30, 31, 32, 60, 90])("whoever asks while it is told misses nothing and hears nothing twice (%i)", (asked) => {
  const { told, feeder } = feeding();
  const record: Entry[] = [];
  // Messages that arrive from some time before the answer was given are held until it comes.
  const listening = Math.max(0, asked - 4);
  let soFar = feeder.soFar();
  let held: FeedMessage[] = listening === 0 ? [...told] : [];
  const heard = { match: "", entries: [] as Entry[], upTo: 0 };
  for (let tick = 1; tick <= 60; tick++) {
    if (tick === 31) {
      feeder.begin("N", SETUP, META);
      record.length = 0;
    }
    const now = tick > 30 ? tick - 30 : tick;
    const before = told.length;
    record.push(hold(now - 1));
    feeder.ticks(record, now);
    if (tick >= listening) held = [...held, ...told.slice(tick === 31 ? before - 1 : before)];
    if (tick === asked) soFar = feeder.soFar();
  }
  if (asked > 60) soFar = feeder.soFar();
  Object.assign(heard, { match: soFar?.match, entries: [...(soFar?.entries ?? [])], upTo: soFar?.upTo });
  for (const message of notIn(soFar, held)) {
    if (message.kind === "begin") Object.assign(heard, { match: message.match, entries: [], upTo: 0 });
    if (message.kind === "ticks") heard.entries.push(...message.entries);
    if (message.kind === "ticks") heard.upTo = message.upTo;
  }
  expect(heard).toEqual({ match: "N", entries: record, upTo: 30 });
});
