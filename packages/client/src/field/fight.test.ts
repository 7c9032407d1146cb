import { describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../demo/sample-picture.ts";
import { commanded, FIGHT_FARTHEST, type Fighter, fightOf } from "./fight.ts";

const one = (id: number, x: number, rest: Partial<Fighter> = {}): Fighter => ({
  id,
  x,
  y: 0,
  radius: 15,
  own: id < 100,
  hot: false,
  ...rest,
});
const ROOM = { x: 620, y: 400 };
const none = new Set<number>();
const idsOf = (shown: readonly Fighter[]) => shown.map(({ id }) => id).sort((a, b) => a - b);

describe("the fight that is shown", () => {
  it("is the ship one commands and whoever is near, not who is far away", () => {
    expect(idsOf(fightOf([one(1, 0), one(2, 300), one(100, 400), one(101, 1700)], [1], none, ROOM))).toEqual([1, 2, 100]);
  });

  it("never shows ships as specks for the sake of one more", () => {
    const wide = (FIGHT_FARTHEST * ROOM.x) / FIGHT_FARTHEST ** 2;
    const shown = fightOf([one(1, 0), one(100, wide * 0.6), one(101, -wide * 0.6)], [1], none, ROOM);
    expect(shown).toHaveLength(2);
  });

  it("takes whoever shoots before whoever is a little nearer", () => {
    const all = [one(1, 0), one(100, -600), one(101, 650, { hot: true })];
    expect(idsOf(fightOf(all, [1], none, ROOM))).toEqual([1, 101]);
  });

  it("keeps who is in view a little longer than it took them in", () => {
    const edge = ROOM.x / FIGHT_FARTHEST;
    const all = [one(1, 0), one(100, edge, { hot: true })];
    expect(idsOf(fightOf(all, [1], none, ROOM))).toEqual([1]);
    expect(idsOf(fightOf(all, [1], new Set([100]), ROOM))).toEqual([1, 100]);
  });

  it("goes by the first of ships that are too far apart to be shown together", () => {
    expect(idsOf(fightOf([one(1, -1500), one(2, 1500), one(100, -1400)], [1, 2], none, ROOM))).toEqual([1, 100]);
  });

  it("is the hottest knot of ships for whoever commands none", () => {
    const all = [one(1, 0), one(2, 60), one(3, 1500, { hot: true }), one(4, 1560, { hot: true })];
    expect(idsOf(fightOf(all, [], none, ROOM))).toEqual([3, 4]);
    expect(fightOf([], [], none, ROOM)).toEqual([]);
  });
});

describe("the ships that must stay in view", () => {
  const fleet = [ownShip(0, "terok-nor", "terok-nor"), ownShip(1, "defiant", "defiant"), ownShip(2, "raider", "raider")];
  const of = (own: typeof fleet, helm = -1) => ({ own, command: { ...samplePicture.command, helm } });

  it("are the one flown by hand, else those selected, else the best that moves", () => {
    expect(commanded(of(fleet, 2), new Set([0]))).toEqual([2]);
    expect(commanded(of(fleet), new Set([0, 2]))).toEqual([0, 2]);
    expect(commanded(of(fleet), none)).toEqual([1]);
  });

  it("are none that is lost", () => {
    const lost = fleet.map((ship) => (ship.id === 1 ? { ...ship, status: "destroyed" as const } : ship));
    expect(commanded(of(lost, 1), new Set([1]))).toEqual([2]);
    expect(commanded(of([]), none)).toEqual([]);
  });
});
