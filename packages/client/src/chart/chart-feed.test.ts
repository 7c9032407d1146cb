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
  return { picture, happen, texts: () => feed.log.value.map((line) => line.text) };
}

test("what a contact turns out to be is told once the chart shows it, and then rightly", () => {
  const { picture, happen, texts } = listening();
  happen({ kind: "classified", contact: 100 });
  picture.value = at(21, blip);
  expect(texts()).toEqual([]);
  picture.value = at(24, fleet);
  expect(texts()).toEqual(["Contact 1: 3 Galors"]);
});

test("what happens last is told though no chart comes after it", () => {
  const { picture, happen, texts } = listening();
  happen({ kind: "arrival" });
  picture.value = at(24, null);
  expect(texts()).toEqual(["The fleet is here"]);
});
