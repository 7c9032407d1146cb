import { describe, expect, it } from "vitest";
import { courseLength, courseOf, cutToReach, leftOfShadow } from "./course.ts";

const HERE = { x: 0, y: 0 };
const CORNER = [
  { x: 1, y: 0 },
  { x: 1, y: 2 },
];

describe("a course", () => {
  it("is as long as its legs", () => {
    expect(courseLength(HERE, CORNER)).toBe(3);
    expect(courseLength(HERE, [])).toBe(0);
  });

  it("is cut where the way ends, and the rest is kept", () => {
    expect(cutToReach(HERE, CORNER, 2)).toEqual({
      flown: [
        { x: 1, y: 0 },
        { x: 1, y: 1 },
      ],
      beyond: [
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ],
    });
    expect(cutToReach(HERE, CORNER, 5)).toEqual({ flown: CORNER, beyond: [] });
    expect(cutToReach(HERE, CORNER, 0).flown).toEqual([]);
  });
});

it("the course shown of a shadow ends where the shadow does, not where it was sent", () => {
  const shadow = { id: 0, x: 0, y: 0, heading: 0, speed: 1.7, course: [{ x: 5, y: 0 }], life: 1, supposed: 0 };
  expect(leftOfShadow(shadow)).toMatchObject([{ x: expect.closeTo(1.7), y: 0 }]);
  expect(leftOfShadow({ ...shadow, life: 4 })).toEqual(shadow.course);
});

describe("a line drawn by hand", () => {
  it("keeps its corners and loses its tremble", () => {
    const drawn = Array.from({ length: 41 }, (_, i) => (i <= 20 ? { x: i / 20, y: i % 2 ? 0.01 : -0.01 } : { x: 1, y: (i - 20) / 20 }));
    const course = courseOf(drawn, 8);
    expect(course).toHaveLength(2);
    expect(course[0]?.x).toBeCloseTo(1, 1);
    expect(course.at(-1)).toEqual({ x: 1, y: 1 });
  });

  it("never has more points than a course may", () => {
    const wild = Array.from({ length: 200 }, (_, i) => ({ x: i / 20, y: Math.sin(i / 4) }));
    for (const most of [2, 5, 8]) {
      const course = courseOf(wild, most);
      expect(course.length).toBeLessThanOrEqual(most);
      expect(course.at(-1)).toEqual(wild.at(-1));
    }
  });

  it("is nothing where nothing was drawn", () => {
    expect(courseOf([], 8)).toEqual([]);
    expect(courseOf([HERE], 8)).toEqual([]);
  });
});
