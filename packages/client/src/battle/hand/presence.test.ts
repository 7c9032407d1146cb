import { HERE_EVERY_S } from "@terok-nor/shared/wire/conduct.ts";
import { beforeEach, expect, test } from "vitest";
import { tellPresence } from "./presence.ts";

let clock: number;
let told: number;
let isWarned: boolean;
let page: Page;
let stop: () => void;

/** A page as far as it tells of what is done to it; an event made here counts as a person's unless said otherwise. */
class Page extends EventTarget {
  does(type: string, wish: object = {}): void {
    const event = new Event(type);
    for (const [name, value] of Object.entries({ isTrusted: true, ...wish })) {
      Object.defineProperty(event, name, { value, configurable: true });
    }
    for (const hear of this.heard.get(type) ?? []) hear(event);
  }

  readonly heard = new Map<string, ((event: Event) => void)[]>();
  override addEventListener(type: string, hear: EventListenerOrEventListenerObject | null): void {
    this.heard.set(type, [...(this.heard.get(type) ?? []), hear as (event: Event) => void]);
  }
  override removeEventListener(type: string, hear: EventListenerOrEventListenerObject | null): void {
    this.heard.set(
      type,
      (this.heard.get(type) ?? []).filter((each) => each !== hear),
    );
  }
}

beforeEach(() => {
  [clock, told, isWarned, page] = [0, 0, false, new Page()];
  const tell = () => {
    told++;
  };
  stop = tellPresence(page, { tell, isWarned: () => isWarned, now: () => clock });
});

test.each([
  ["pointermove", { movementX: 3, movementY: 0 }],
  ["pointerdown", {}],
  ["wheel", {}],
  ["keydown", { repeat: false }],
])("who looks around by %s is there, and it is not said more often than needed", (type, wish) => {
  for (clock = 0; clock < HERE_EVERY_S * 1000 + 500; clock += 500) page.does(type, wish);
  expect(told).toBe(2);
});

test.each([
  ["pointermove", { movementX: 0, movementY: 0 }],
  ["keydown", { repeat: true }],
  ["pointerdown", { isTrusted: false }],
  ["wheel", { isTrusted: false }],
])("a page to which nobody does anything says nothing (%s %j)", (type, wish) => {
  page.does(type, wish);
  expect(told).toBe(0);
});

test("whoever is warned is heard at once", () => {
  page.does("wheel");
  clock = 600;
  page.does("wheel");
  expect(told).toBe(1);
  isWarned = true;
  page.does("wheel");
  expect(told).toBe(2);
});

test("after the battle nothing is told", () => {
  stop();
  page.does("wheel");
  expect(told).toBe(0);
});
