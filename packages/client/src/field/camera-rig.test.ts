import { describe, expect, it } from "vitest";
import { CameraRig } from "./camera-rig.ts";

const settle = (rig: CameraRig) => {
  for (let i = 0; i < 240; i++) rig.step(1 / 60, false);
};

describe("camera rig", () => {
  it("keeps the point under the cursor where it is while zooming", () => {
    const rig = new CameraRig(1280, 720);
    rig.jump(100, -50, 1);
    const before = rig.toWorld(1000, 200);
    rig.zoomAt(1.8, 1000, 200);
    settle(rig);
    const after = rig.toWorld(1000, 200);
    expect(after.x).toBeCloseTo(before.x, 1);
    expect(after.y).toBeCloseTo(before.y, 1);
  });

  it("frames every point it is given", () => {
    const rig = new CameraRig(844, 390);
    rig.frame([
      { x: -900, y: 300, radius: 0 },
      { x: 700, y: -400, radius: 0 },
    ]);
    settle(rig);
    for (const [x, y] of [
      [-900, 300],
      [700, -400],
    ] as const) {
      const s = rig.toScreen(x, y);
      expect(s.x).toBeGreaterThan(0);
      expect(s.x).toBeLessThan(844);
      expect(s.y).toBeGreaterThan(0);
      expect(s.y).toBeLessThan(390);
    }
  });

  it("frames clear of the panels of a desk", () => {
    const rig = new CameraRig(1280, 720);
    rig.inset = { left: 242, right: 258, top: 50, bottom: 235 };
    rig.frame([
      { x: -1750, y: 40, radius: 0 },
      { x: 100, y: 600, radius: 0 },
    ]);
    settle(rig);
    for (const [x, y] of [
      [-1750, 40],
      [100, 600],
    ] as const) {
      const s = rig.toScreen(x, y);
      expect(s.x).toBeGreaterThan(242);
      expect(s.x).toBeLessThan(1022);
      expect(s.y).toBeGreaterThan(50);
      expect(s.y).toBeLessThan(485);
    }
  });

  it("frames a giant whole, not its middle alone", () => {
    const rig = new CameraRig(1280, 720);
    rig.inset = { left: 224, right: 238, top: 46, bottom: 170 };
    rig.frame([
      { x: 0, y: 0, radius: 90 },
      { x: 150, y: 160, radius: 15 },
    ]);
    settle(rig);
    expect(rig.toScreen(-90, 0).x).toBeGreaterThan(224);
    expect(rig.toScreen(0, -90).y).toBeGreaterThan(46);
    expect(rig.toScreen(150, 175).y).toBeLessThan(550);
  });

  it("centres in what the panels leave free, and stays there while zooming", () => {
    const rig = new CameraRig(1280, 720);
    rig.inset = { left: 224, right: 238, top: 40, bottom: 170 };
    rig.centre(300, -200);
    settle(rig);
    expect(rig.toScreen(300, -200).x).toBeCloseTo((224 + 1280 - 238) / 2, 0);
    expect(rig.toScreen(300, -200).y).toBeCloseTo((40 + 720 - 170) / 2, 0);
    rig.zoomAt(1.5, rig.middle().x, rig.middle().y);
    settle(rig);
    expect(rig.toScreen(300, -200).x).toBeCloseTo((224 + 1280 - 238) / 2, 0);
  });

  it("never leaves the neighbourhood of the arena nor its zoom range", () => {
    const rig = new CameraRig(1280, 720);
    rig.pan(1e6, 1e6);
    for (let i = 0; i < 50; i++) rig.zoomAt(0.5, 10, 10);
    settle(rig);
    expect(Math.hypot(rig.x, rig.y)).toBeLessThan(4000);
    expect(rig.zoom).toBeGreaterThan(0.05);
    for (let i = 0; i < 50; i++) rig.zoomAt(2, 10, 10);
    settle(rig);
    expect(rig.zoom).toBeLessThanOrEqual(4);
  });

  it("jumps at once when calm", () => {
    const rig = new CameraRig(1280, 720);
    rig.glide(500, 500);
    rig.step(1 / 60, true);
    expect(rig.x).toBe(500);
  });
});
