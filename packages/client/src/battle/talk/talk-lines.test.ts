import { PHRASES, type Said } from "@terok-nor/shared/wire/talk.ts";
import { expect, it } from "vitest";
import { bothSeats, withCaptain } from "../../../demo/sample-room.ts";
import { freshLines, partnerOf, STAYS_MS, sideOfSaid, wordsOf } from "./talk-lines.ts";

const line = (id: number, seat = 0): Said => ({
  kind: "line",
  text: `line ${id}`,
  id,
  seat,
  name: "Solan",
  guest: false,
  who: "P1",
  at: id,
});

it("a new line lies over the field, fades towards its end and is gone", () => {
  const heard = new Map([[1, 1000]]);
  const strengths = [1000, 1000 + STAYS_MS - 1000, 1000 + STAYS_MS].map((now) =>
    freshLines([line(1)], heard, now).map((one) => one.strength),
  );
  expect(strengths).toEqual([[1], [0.5], []]);
});

it("no more than three lie there, the newest, and none that was said before the page came", () => {
  const said = [1, 2, 3, 4, 5].map((id) => line(id));
  const heard = new Map([2, 3, 4, 5].map((id): [number, number] => [id, 100]));
  expect(freshLines(said, heard, 200).map((one) => one.said.id)).toEqual([3, 4, 5]);
  expect(freshLines([line(1)], heard, 200)).toEqual([]);
});

it("every set phrase has words, and a line is told as it was typed", () => {
  const words = PHRASES.map((phrase) => wordsOf({ kind: "phrase", phrase, id: 0, seat: 0, name: "", guest: false, who: "P1", at: 0 }));
  expect(new Set(words).size).toBe(PHRASES.length);
  for (const one of words) expect(one).toMatch(/^[A-Z][^{}]+\.?!?$/);
  expect(wordsOf(line(7))).toBe("line 7");
});

it("one talks with the person opposite: not with a captain, nor as somebody who has no seat", () => {
  expect(partnerOf({ seats: bothSeats }, "terran")?.name).toBe("Glinn Corvat");
  expect(partnerOf({ seats: withCaptain }, "terran")).toBeNull();
  expect(partnerOf({ seats: bothSeats }, null)).toBeNull();
  expect([sideOfSaid(line(1, 1), bothSeats), sideOfSaid(line(1, -1), bothSeats)]).toEqual(["alliance", null]);
});
