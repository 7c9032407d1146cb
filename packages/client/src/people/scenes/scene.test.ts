import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { openChart } from "@terok-nor/shared/testing/open-chart.ts";
import { describe, expect, it, test } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import type { Disc } from "../../battle/sight/hand-and-eye.ts";
import { sceneIn, shotAt, shotsOf } from "./scene.ts";
import { SceneRun } from "./scene-run.ts";

const now = samplePicture;
const fleet = { ...now, side: "alliance" as const, own: [ownShip(5, "flagship", "flagship", { x: 800 })], contacts: [] };
const chart = seenBy(openChart(), "terran");

describe("a scene", () => {
  it("begins with act one, and not for whoever comes back to it later", () => {
    expect(sceneIn(null, chart, [])).toBe("yard");
    expect(sceneIn(chart, chart, [])).toBeNull();
    expect(sceneIn(null, { ...chart, chart: chart.chart && { ...chart.chart, hour: 1 } }, [])).toBeNull();
  });

  it("begins when the fleet is there: after act one, or at the beginning where there is none", () => {
    expect(sceneIn({ ...now, phase: "approach" }, now, [])).toBe("arrival");
    expect(sceneIn(null, { ...now, assaultAt: now.tick - 20 }, [])).toBe("arrival");
    expect(sceneIn(null, { ...now, assaultAt: 0 }, [])).toBeNull();
  });

  it("begins when Defiant leaves the yard, and when the Regent leaves", () => {
    expect(sceneIn(now, now, [{ kind: "scaffold-clear", a: 1 }])).toBe("scaffold");
    expect(sceneIn(now, now, [{ kind: "withdrew", a: 100 }])).toBe("regent");
    expect(sceneIn(now, { ...now, contacts: [] }, [{ kind: "withdrew", a: 100 }])).toBe("regent");
    expect(sceneIn(now, now, [{ kind: "withdrew", a: 101 }])).toBeNull();
    expect(sceneIn(fleet, fleet, [{ kind: "retreat", side: "alliance" }])).toBe("regent");
  });

  it("shows only what the picture holds, for 4 to 6 s", () => {
    expect(shotsOf("arrival", now).map(({ about }) => about)).toEqual([[100, 101, 102, 103, 104, 105], [0]]);
    expect(shotsOf("arrival", fleet).map(({ about }) => about)).toEqual([[5], []]);
    expect(shotsOf("scaffold", now)[0]?.about).toEqual([1]);
    for (const kind of ["yard", "arrival", "scaffold", "regent"] as const) {
      const seconds = shotsOf(kind, now).reduce((sum, shot) => sum + shot.seconds, 0);
      expect(seconds, kind).toBeGreaterThanOrEqual(4);
      expect(seconds, kind).toBeLessThanOrEqual(8);
    }
  });
});

test("shots follow one another, and then it is over", () => {
  const shots = [
    { about: [1], room: 9, seconds: 2 },
    { about: [2], room: 9, seconds: 1 },
  ];
  expect([0, 1.9, 2, 2.9, 3].map((seconds) => shotAt(shots, seconds))).toEqual([0, 0, 1, 1, -1]);
});

describe("a scene that runs", () => {
  const nowhere = () => null;
  function camera() {
    const led: Disc[][] = [];
    const restored: unknown[] = [];
    const eye = {
      bookmark: () => ({ x: 1, y: 2, zoom: 3, held: "fight" as const }),
      giveBack: (mark: unknown) => void restored.push(mark),
      direct: (discs: readonly Disc[]) => void led.push([...discs]),
    };
    return { eye, led, restored };
  }

  it("leads the camera to whom it is about, where they are now, and gives it back", () => {
    const { eye, led, restored } = camera();
    const scene = new SceneRun("scaffold", 10, true);
    expect(scene.step(10, now, eye, () => ({ x: 77, y: 88 }))).toBe(true);
    expect(led.at(-1)).toMatchObject([{ x: 77, y: 88 }]);
    scene.step(11, now, eye, nowhere);
    expect(led.at(-1)).toMatchObject([{ x: 520, y: -260 }]);
    expect(scene.step(15, now, eye, nowhere)).toBe(false);
    scene.giveBack(eye);
    expect(restored).toEqual([{ x: 1, y: 2, zoom: 3, held: "fight" }]);
  });

  it("waits for the field, but not for long", () => {
    const { eye, led } = camera();
    const scene = new SceneRun("scaffold", 0, true);
    expect(scene.step(5, now, "awaited", nowhere)).toBe(true);
    expect(scene.isShown).toBe(false);
    expect(scene.step(5.5, now, eye, nowhere)).toBe(true);
    expect(scene.isShown).toBe(true);
    // It has all its time from when there is something to see.
    expect(scene.step(9, now, eye, nowhere)).toBe(true);
    expect(led).toHaveLength(2);
    expect(new SceneRun("scaffold", 0, true).step(10, now, "awaited", nowhere)).toBe(false);
  });

  it("leaves the camera alone where it is not to lead, and where there is none", () => {
    const { eye, led, restored } = camera();
    const scene = new SceneRun("arrival", 0, false);
    expect(scene.step(1, now, eye, nowhere)).toBe(true);
    scene.giveBack(eye);
    expect([led, restored]).toEqual([[], []]);
    expect(new SceneRun("yard", 0, true).step(1, chart, "none", nowhere)).toBe(true);
  });
});
