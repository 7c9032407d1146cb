import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { expect, test } from "vitest";
import { samplePicture } from "../../../demo/sample-picture.ts";
import type { Alert } from "./alert.ts";
import { FeedLines } from "./feed.ts";

const { tick } = samplePicture;
const alert: Alert = { key: "struck:1", rank: 3, tone: "bad", text: "Struck", at: null, tick, count: 1 };

function told(): FeedLines {
  const lines = new FeedLines();
  lines.turnTo(samplePicture);
  lines.tell("0:10", ["Struck"]);
  lines.warn([alert], tick);
  return lines;
}

test("what was told stays while the same eyes see the battle go on", () => {
  const lines = told();
  expect(lines.turnTo({ ...samplePicture, tick: tick + 1 })).toBe(false);
  expect(lines.log.value).toMatchObject([{ at: "0:10", text: "Struck" }]);
  expect(lines.alerts.value).toEqual([alert]);
});

test.each([
  ["an earlier moment", { ...samplePicture, tick: tick - 1 }],
  ["the other side's eyes", { ...samplePicture, side: "alliance" as const, own: [] }],
])("%s begins with nothing told", (_, picture) => {
  const lines = told();
  expect(lines.turnTo(picture)).toBe(true);
  expect(lines.log.value).toEqual([]);
  expect(lines.alerts.value).toEqual([]);
});

test("an alert goes when its time is over, or when it does not hold any more", () => {
  const old = told();
  old.renew([], tick + 10_000);
  expect(old.alerts.value).toEqual([]);
  const wrong = told();
  wrong.renew([], tick, () => false);
  expect(wrong.alerts.value).toEqual([]);
});

test("the log says once what happens again and again, and anew when it was over for a while", () => {
  const lines = told();
  const at = (seconds: number) => lines.turnTo({ ...samplePicture, tick: tick + seconds * ROOM_HZ });
  for (const seconds of [1, 5, 10, 15]) {
    at(seconds);
    lines.tell(`0:${10 + seconds}`, ["Struck"]);
  }
  expect(lines.log.value).toHaveLength(1);
  at(30);
  lines.tell("0:40", ["Struck"]);
  expect(lines.log.value.map((line) => line.at)).toEqual(["0:10", "0:40"]);
});
