import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { expect, test } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import type { Disc, Eye } from "../../battle/sight/hand-and-eye.ts";
import type { SeenLink } from "../../battle/sight/seen-link.ts";
import { DirectedEye, discsOf } from "./direct-eye.ts";
import type { Shot } from "./director.ts";

const own = [ownShip(1, "defiant", "defiant", { x: 100 }), ownShip(3, "flagship", "flagship", { x: 300 })];
const picture: Picture = { ...samplePicture, contacts: [], shadows: [], torpedoes: [], own };
const link = { motion: (_: string, id: number) => own.find((ship) => ship.id === id) ?? null } as unknown as SeenLink;
const shot = (rest: Partial<Shot>): Shot => ({ key: "breach:1", rank: 1, about: [1], at: null, text: "", since: 0, ...rest });

/** An eye that sees a square of 800 u about the middle, and what it was told. */
function watched() {
  const told: { readonly discs: readonly Disc[]; readonly pace: number | undefined }[] = [];
  const view = { peek: () => ({ x: -400, y: -400, width: 800, height: 800 }) };
  const eye = { view, direct: (discs: readonly Disc[], pace?: number) => told.push({ discs, pace }) } as unknown as Eye;
  return { told, eye };
}

test("the camera goes at the battle's pace, and stands while the battle does", () => {
  const { told, eye } = watched();
  const directed = new DirectedEye();
  for (const rate of [1, 0.25, 0]) directed.show(link, picture, shot({}), eye, rate);
  expect(told.map(({ pace }) => pace)).toEqual([1, 0.25, 0]);
});

test("what comes up out of view is cut to once, even while the battle stands", () => {
  const { told, eye } = watched();
  const directed = new DirectedEye();
  const far = shot({ key: "over", about: [], at: { x: 1500, y: 0 } });
  for (let i = 0; i < 2; i++) directed.show(link, picture, far, eye, 0);
  expect(told.map(({ pace }) => pace)).toEqual([Number.POSITIVE_INFINITY, 0]);
});

test("an end is shown at its place, whole, with whoever did it", () => {
  const end = shot({ key: "destroyed:9", about: [1], at: { x: 500, y: 0 }, radius: 62 });
  expect(discsOf(link, picture, end)).toMatchObject([{ x: 100 }, { x: 500, y: 0 }]);
  expect(discsOf(link, picture, end).every(({ radius }) => radius > 62)).toBe(true);
  expect(discsOf(link, picture, shot({ key: "destroyed:3", about: [3], at: { x: 900, y: 0 } }))).toMatchObject([{ x: 300 }]);
});
