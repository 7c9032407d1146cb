import { signal } from "@preact/signals";
import { ReplayRun } from "@terok-nor/shared/replay/run.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { expect, test } from "vitest";
import { recordedBattle } from "../../../demo/recorded-battle.ts";
import { feedEvents } from "./event-feed.ts";

/** Ticks of a fight: its first two minutes and a half, when most is shot at. */
const LONG = 3000;

test("the log of a fight tells of more than shields, and in few lines", () => {
  const file = recordedBattle("assault", 7, LONG);
  const run = ReplayRun.of(file);
  const picture = signal<Picture | null>(null);
  const heard: ((events: readonly SeenEvent[]) => void)[] = [];
  const onEvents = (listener: (events: readonly SeenEvent[]) => void) => {
    heard.push(listener);
    return () => undefined;
  };
  const feed = feedEvents({ link: { picture, onEvents }, picture });
  let shieldsDown = 0;
  while (run.state.tick < file.ticks) {
    const events = run.step().flatMap((event) => seenEvent(run.state, "terran", event) ?? []);
    shieldsDown += events.filter(({ kind }) => kind === "shield-down").length;
    if (run.state.tick % 3 === 0) picture.value = seenBy(run.state, "terran");
    for (const hear of heard) hear(events);
  }
  const log = feed.log.value;
  feed.stop();
  const ofShields = log.filter(({ text }) => text.startsWith("Shields fall") || text.includes("shields down"));
  expect(shieldsDown).toBeGreaterThan(40);
  expect(ofShields.length).toBeGreaterThan(0);
  expect(ofShields.length / log.length).toBeLessThan(0.25);
  expect(log.length).toBeLessThan(50);
  expect(log.filter(({ main }) => main).length).toBeGreaterThan(3);
});
