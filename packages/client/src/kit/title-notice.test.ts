import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noticeInTitle } from "./title-notice.ts";

const USUAL = "Battle of Terok Nor";
let page: EventTarget;
let tab: { title: string };
beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  tab = { title: USUAL };
  vi.stubGlobal("document", tab);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a notice takes turns with the usual title, and goes when somebody looks or after a while", () => {
  noticeInTitle("Opponent found!");
  expect(tab.title).toBe("Opponent found!");
  vi.advanceTimersByTime(1000);
  expect(tab.title).toBe(USUAL);
  vi.advanceTimersByTime(900);
  page.dispatchEvent(new Event("focus"));
  expect(tab.title).toBe(USUAL);
  noticeInTitle("Opponent found!");
  vi.advanceTimersByTime(60_000);
  expect(tab.title).toBe(USUAL);
});

test("of two notices the later is shown alone, and neither stays for good", () => {
  noticeInTitle("Opponent found!");
  noticeInTitle("Your turn!");
  const shown = new Set([tab.title]);
  for (let i = 0; i < 14; i++) {
    vi.advanceTimersByTime(900);
    shown.add(tab.title);
  }
  expect([...shown].sort()).toEqual([USUAL, "Your turn!"]);
  vi.advanceTimersByTime(60_000);
  expect(tab.title).toBe(USUAL);
});
