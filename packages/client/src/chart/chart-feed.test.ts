import { signal } from "@preact/signals";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { expect, test } from "vitest";
import { chartContact, terranChart } from "../../demo/sample-chart.ts";
import { samplePicture } from "../../demo/sample-picture.ts";
import { feedChartEvents } from "./chart-feed.ts";

const at = (tick: number, chart: ChartPicture | null): Picture => ({ ...samplePicture, side: "terran", tick, chart });
const blip = terranChart({}, [chartContact(100)], 1);
const fleet = terranChart({}, [chartContact(100, { level: "class", ships: [{ cls: "galor", count: 3 }] })], 1.1);

function listening() {
  const picture = signal<Picture | null>(at(20, blip));
  const listeners = new Set<(events: readonly SeenEvent[]) => void>();
  const onEvents = (listener: (events: readonly SeenEvent[]) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const feed = feedChartEvents({ picture, link: { picture, onEvents, motion: () => null } });
  const happen = (event: SeenEvent) => {
    for (const listener of listeners) listener([event]);
  };
  return {
    picture,
    happen,
    texts: () => feed.log.value.map((line) => line.text),
    alerts: () => feed.alerts.value.map(({ text, count }) => ({ text, count })),
  };
}

test("what a contact turns out to be is told once the chart shows it, and then rightly", () => {
  const { picture, happen, texts } = listening();
  happen({ kind: "classified", contact: 100 });
  picture.value = at(21, blip);
  expect(texts()).toEqual([]);
  picture.value = at(24, fleet);
  expect(texts()).toEqual(["Contact 1: 3 Galors"]);
});

test("a contact that the chart does not show as more than a blip is not called what it may not be", () => {
  const { picture, happen, texts } = listening();
  happen({ kind: "classified", contact: 100 });
  picture.value = at(24, { ...blip, hour: 1.1 });
  expect(texts()).toEqual(["Contact 1: its ships can be told apart"]);
});

test("a piece of work is counted though the chart's rounding leaves it a hair short", () => {
  const { picture, happen, texts } = listening();
  happen({ kind: "work-step", work: "batteries" });
  picture.value = at(24, terranChart({ works: { batteries: { done: 15.83 } } }, [], 1.1));
  happen({ kind: "work-step", work: "cannons" });
  picture.value = at(28, terranChart({ works: { cannons: { done: 4.52 } } }, [], 1.2));
  expect(texts()).toEqual(["Heavy batteries: 1 of 6 ready", "Pulse cannons: 2 of 4 ready"]);
});

test("who hears that Sisko's work is done hears that he is free, of other works not", () => {
  const { picture, happen, texts } = listening();
  happen({ kind: "work-done", work: "cannons" });
  happen({ kind: "work-done", work: "drive" });
  picture.value = at(24, terranChart({ sisko: "cannons" }, [], 1.1));
  expect(texts()).toEqual(["Pulse cannons: done. Sisko is free for other work", "Her drive: done"]);
});

test("new contacts are counted in one alert", () => {
  const { picture, happen, alerts } = listening();
  for (const contact of [100, 101, 102]) happen({ kind: "contact", contact });
  picture.value = at(24, fleet);
  expect(alerts()).toEqual([{ text: "New contact", count: 3 }]);
});

test("what happens last is told though no chart comes after it", () => {
  const { picture, happen, texts } = listening();
  happen({ kind: "arrival" });
  picture.value = at(24, null);
  expect(texts()).toEqual(["The fleet is here"]);
});
