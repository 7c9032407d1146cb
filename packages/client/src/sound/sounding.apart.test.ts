import { signal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chartContact, terranChart } from "../../demo/sample-chart.ts";
import { samplePicture } from "../../demo/sample-picture.ts";
import { captionsOn } from "../settings/sound-choice.ts";
import { captionLines } from "./captions/captions.tsx";
import type { View } from "./play/place.ts";
import { type Heard, soundBattle } from "./sounding.ts";

/** A battle on a machine that has no sound at all. */
function silentMachine() {
  const listeners = new Set<(events: readonly SeenEvent[]) => void>();
  const picture = signal<Picture | null>(samplePicture);
  const onEvents = (listener: (events: readonly SeenEvent[]) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const link = { picture, onEvents, motion: () => null } as Heard["link"];
  const view = signal({ x: 0, y: -200, width: 800, height: 400 });
  const mind = { charted: signal<View | null>(null) };
  const sight = { link, picture, eye: signal({ view }), mind } as unknown as Heard;
  return {
    sight,
    mind,
    picture,
    listeners,
    tell: (event: SeenEvent) => {
      for (const listener of listeners) listener([event]);
    },
  };
}

const death: SeenEvent = { kind: "destroyed", a: 2, b: 103, cause: "fire", x: 790, y: 0 };
const written = () => captionLines.value.map(({ caption, direction }) => `${caption} ${direction}`);

beforeEach(() => {
  vi.stubGlobal("window", new EventTarget());
  captionsOn.value = true;
});
afterEach(() => {
  vi.unstubAllGlobals();
  captionsOn.value = false;
});

test("where there is no sound its captions come all the same, and go with the battle", () => {
  const { sight, tell, listeners } = silentMachine();
  const stop = soundBattle(sight, signal(1));
  tell(death);
  expect(written()).toEqual(["caption.explosion right"]);
  stop();
  expect([written(), listeners.size]).toEqual([[], 0]);
});

test("nothing is written while a battle stands still, nor where nobody wishes it", () => {
  const { sight, tell } = silentMachine();
  const pace = signal(0);
  const stop = soundBattle(sight, pace);
  tell(death);
  expect(written()).toEqual([]);
  pace.value = 1;
  captionsOn.value = false;
  tell(death);
  expect(written()).toEqual([]);
  stop();
});

test("of what runs too fast to be shown only the weighty is heard", () => {
  const { sight } = silentMachine();
  const hurried = silentMachine();
  const stop = soundBattle(sight, signal(8), hurried.sight.link.onEvents);
  hurried.tell({ kind: "launch", a: 1, mount: 5, torpedo: 1, weapon: "quantum-torpedo" });
  hurried.tell(death);
  expect(written()).toEqual(["caption.explosion right"]);
  stop();
  expect(hurried.listeners.size).toBe(0);
});

test("on the chart a contact is told of with the chart that shows it, and placed by what is on screen", () => {
  const { sight, tell, mind, picture } = silentMachine();
  const chart = (tick: number, hour: number, contacts = [chartContact(100, { x: 8, y: 0 })]): Picture => {
    const shown = { ...terranChart({}, contacts), hour };
    return { ...samplePicture, phase: "approach", tick, own: [], contacts: [], chart: shown };
  };
  mind.charted.value = { x: -10, y: -6, width: 20, height: 12 };
  picture.value = chart(1, 1, []);
  const stop = soundBattle(sight, signal(1));
  tell({ kind: "contact", contact: 100 });
  picture.value = chart(2, 1, []);
  expect(written()).toEqual([]);
  picture.value = chart(3, 1.1);
  expect(written()).toEqual(["caption.contact right"]);
  stop();
});
