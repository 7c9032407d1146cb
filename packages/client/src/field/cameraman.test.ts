import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { describe, expect, it } from "vitest";
import { recordedBattle } from "../../demo/recorded-battle.ts";
import { ownShip, samplePicture } from "../../demo/sample-picture.ts";
import { createMind } from "../battle/sight/mind.ts";
import { Replay } from "../screens/watching/replay.ts";
import { Cameraman } from "./cameraman.ts";
import { ART_FROM, SYMBOL_BELOW } from "./draw/levels.ts";

const DESK = { width: 1280, height: 720, inset: { left: 224, right: 238, top: 46, bottom: 170 } };
const STEP = 0.2;
const file = recordedBattle("assault", 3, 1400);

/** A battle of captains through one side's eyes, frame by frame, before a camera nobody touches. */
function filmed(side: "terran" | "alliance", each: (man: Cameraman, picture: Picture) => void): void {
  const replay = new Replay(file);
  replay.show(side);
  const man = new Cameraman({ link: replay, mind: createMind() });
  man.rig.resize(DESK.width, DESK.height);
  man.rig.inset = DESK.inset;
  replay.onEvents((events) => man.hear(events));
  while (replay.clock.peek().playing) {
    replay.advance(STEP, () => 0);
    const picture = replay.picture.peek();
    man.step(picture, STEP, false);
    if (picture) each(man, picture);
  }
}

describe.each(SIDES)("over a battle of captains the camera of the %s", (side) => {
  it("opens on ships, never loses the one that is commanded, and does not shake", () => {
    const zooms: number[] = [];
    const speeds: number[] = [];
    const lost: number[] = [];
    let before = { x: 0, y: 0 };
    filmed(side, ({ rig }, picture) => {
      zooms.push(rig.zoom);
      if (zooms.length > 6) speeds.push((Math.hypot(rig.x - before.x, rig.y - before.y) * rig.zoom) / STEP);
      before = { x: rig.x, y: rig.y };
      const best = picture.own.find(({ cls }) => cls === (side === "terran" ? "defiant" : "flagship"));
      if (best?.status !== "active") return;
      const at = rig.toScreen(best.x, best.y);
      const across = at.x > DESK.inset.left && at.x < DESK.width - DESK.inset.right;
      const down = at.y > DESK.inset.top && at.y < DESK.height - DESK.inset.bottom;
      if (!across || !down) lost.push(picture.tick);
    });
    expect(lost).toEqual([]);
    expect(zooms[0]).toBeGreaterThan(SYMBOL_BELOW * 1.15);
    expect(Math.max(...zooms)).toBeLessThan(1.2 * ART_FROM);
    const jumps = speeds.map((speed, i) => Math.abs(speed - (speeds[i - 1] ?? speed)));
    // CSS px/s by which the camera's way changes from one fifth of a second to the next.
    expect(Math.max(...jumps)).toBeLessThan(220);
  });
});

describe("the camera", () => {
  const still = (own = [ownShip(1, "defiant", "defiant"), ownShip(2, "raider", "raider", { x: 400 })]) => {
    const now = { own };
    const picture = (): Picture => ({ ...samplePicture, contacts: [], shadows: [], torpedoes: [], own: now.own });
    const motion = (_: string, id: number) => now.own.find((ship) => ship.id === id && ship.status === "active") ?? null;
    const link = { motion, picture: { peek: picture } } as unknown as Replay;
    const man = new Cameraman({ link, mind: createMind() });
    const run = (seconds: number) => {
      for (let at = 0; at < seconds; at += STEP) man.step(picture(), STEP, false);
    };
    run(1);
    return { man, eye: man.eye(), run, now };
  };

  it("goes back after a scene to whoever held it before: the fight, a followed ship or a hand", () => {
    const { man, eye, run, now } = still();
    const scene = () => {
      const mark = eye.bookmark();
      for (let at = 0; at < 4; at += STEP) {
        eye.direct([{ x: -900, y: -900, radius: 90 }]);
        run(STEP / 2);
      }
      eye.giveBack(mark);
    };
    scene();
    now.own = now.own.map((ship) => ({ ...ship, x: ship.x + 700 }));
    run(6);
    expect(eye.held.peek()).toBe("fight");
    expect(Math.abs(man.rig.x - 900)).toBeLessThan(20);
    eye.follow(2);
    scene();
    expect(eye.held.peek()).toBe(2);
    eye.lookAt(33, 44);
    run(3);
    scene();
    run(3);
    expect([eye.held.peek(), Math.round(man.rig.x), Math.round(man.rig.y)]).toEqual(["hand", 33, 44]);
  });

  it("leaves the fight to a hand, and takes it up again when it is told to", () => {
    const { man, eye, run } = still();
    man.zoomed();
    man.rig.zoomAt(3, 0, 0);
    run(3);
    expect([eye.held.peek(), man.rig.zoom > 2]).toEqual(["hand", true]);
    eye.followFight();
    run(6);
    expect([eye.held.peek(), man.rig.zoom < 1.2]).toEqual(["fight", true]);
  });

  it("goes with a ship through a turn of the wheel, and lets go of it when the field is dragged", () => {
    const { man, eye, run, now } = still();
    eye.follow(2);
    man.zoomed();
    now.own = now.own.map((ship) => ({ ...ship, x: ship.x + 500 }));
    run(3);
    expect(eye.held.peek()).toBe(2);
    expect(man.rig.toScreen(900, 0).x).toBeCloseTo(man.rig.middle().x, 0);
    man.moved();
    expect(eye.held.peek()).toBe("hand");
  });

  it("is what it was before, once it lets go of a ship or that ship is lost", () => {
    const { man, eye, run, now } = still();
    eye.follow(1);
    eye.follow(-1);
    expect(eye.held.peek()).toBe("fight");
    man.moved();
    eye.follow(2);
    now.own = now.own.map((ship) => (ship.id === 2 ? { ...ship, status: "destroyed" as const } : ship));
    run(1);
    expect(eye.held.peek()).toBe("hand");
  });

  it("keeps the place where a ship was lost in view", () => {
    const { man, run, now } = still();
    man.hear([{ kind: "destroyed", a: 2, b: -1, cause: "fire", x: 400, y: 0 }]);
    now.own = now.own.map((ship) => (ship.id === 2 ? { ...ship, status: "destroyed" as const } : ship));
    run(3);
    expect(man.rig.toScreen(400, 0).x).toBeLessThan(man.rig.width);
    expect(Math.abs(man.rig.x)).toBeGreaterThan(150);
    run(6);
    expect(Math.abs(man.rig.x)).toBeLessThan(60);
  });
});
