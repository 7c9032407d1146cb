import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { AT_WORK, Director, HOLD, IDLE, leads, summoned, yielded } from "./director.ts";

const ship = (id: number, cls: OwnShip["cls"], name: string, rest: Partial<OwnShip> = {}): OwnShip => ({
  ...ownShip(id, cls, name),
  status: "active",
  hull: 1,
  boarders: 0,
  x: id * 400,
  y: 0,
  heading: 0,
  speed: 0,
  turn: 0,
  ...rest,
});

const fleet = [
  ship(0, "terok-nor", "terok-nor"),
  ship(1, "defiant", "defiant"),
  ship(2, "raider", "raider"),
  ship(3, "flagship", "flagship"),
  ship(4, "bird", "bird-1"),
];
const picture = (tick: number, changes: Readonly<Record<number, Partial<OwnShip>>> = {}): Picture => ({
  ...samplePicture,
  tick,
  contacts: [],
  shadows: [],
  torpedoes: [],
  own: fleet.map((one) => ({ ...one, ...changes[one.id] })),
});

describe("the director", () => {
  it("shows all of the field while nothing happens", () => {
    expect(new Director().look(picture(0), 0)).toMatchObject({ key: "wide", about: [] });
  });

  it("holds a shot for four seconds, whatever happens meanwhile", () => {
    const director = new Director();
    director.look(picture(0, { 2: { hull: 0.2 } }), 0);
    const shown = director.look(picture(1, { 2: { hull: 0.2 } }), 0.05);
    expect(shown.text).toBe("Raider will not last long");
    director.hear([{ kind: "captured", a: 0 }], picture(20), 1);
    expect(director.look(picture(20), 1).key).toBe(shown.key);
    expect(director.look(picture(70), HOLD - 0.1).key).toBe(shown.key);
    expect(director.look(picture(80), HOLD + 0.1).text).toBe("Terok Nor is taken");
  });

  it("prefers what matters more: a boarding to a breach, a great ship's end to a small one's", () => {
    const director = new Director();
    director.hear(
      [
        { kind: "breach", a: 3, facing: 0 },
        { kind: "boarding", a: 3, b: 0 },
        { kind: "shield-down", a: 1, facing: 0 },
      ],
      picture(0),
      0,
    );
    expect(director.look(picture(0), 0)).toMatchObject({ text: "Troops from Flagship land on Terok Nor", about: [3, 0] });
    const both = picture(0, { 2: { hull: 0.2 }, 3: { hull: 0.2 } });
    expect(new Director().look(both, 0).text).toBe("Flagship will not last long");
  });

  it("keeps to a shot that still matters most, but not for ever", () => {
    const director = new Director();
    const dying = (tick: number) => picture(tick, { 2: { hull: 0.2 }, 4: { hull: 0.28 } });
    const shots = Array.from({ length: 40 }, (_, s) => director.look(dying(s * 20), s).key);
    expect(shots.slice(0, 14).every((key) => key === "dying:2")).toBe(true);
    expect(shots).toContain("dying:4");
  });

  it("tells a rescue from a mere kill", () => {
    const hunted = picture(0, { 2: { x: 0, heading: 0 }, 4: { x: -120, heading: 0 } });
    const director = new Director();
    expect(director.look(hunted, 0).text).toBe("Bird 1 is on the tail of Raider");
    const after = picture(20, { 2: { x: 0 }, 4: { status: "destroyed" } });
    director.hear([{ kind: "destroyed", a: 4, b: 1, cause: "fire", x: -120, y: 0 }], after, 1);
    expect(director.look(after, HOLD + 1)).toMatchObject({ text: "Defiant shoots Bird 1 off the tail of Raider", about: [1, 2] });
  });

  it("says when somebody closes on something great", () => {
    const closing = picture(0, { 1: { x: 0, heading: 0, speed: 60 }, 3: { x: 500 } });
    expect(new Director().look(closing, 0).text).toBe("Defiant closes on Flagship");
  });

  it("forgets what it saw when the viewer goes to another moment", () => {
    const director = new Director();
    director.look(picture(1000, { 3: { hull: 0.1 } }), 0);
    expect(director.look(picture(200), 1).key).toBe("wide");
    expect(director.look(picture(4000, { 2: { hull: 0.1 } }), 2).key).toBe("dying:2");
  });

  it("does not name who is not in the picture", () => {
    const director = new Director();
    director.hear([{ kind: "breach", a: 77, facing: 0 }], picture(0), 0);
    expect(director.look(picture(0), 0).key).toBe("wide");
  });
});

describe("who holds the camera", () => {
  it("is the viewer at once when they touch it, and the director again after a while", () => {
    expect(leads(AT_WORK, 0)).toBe(true);
    const touched = yielded(AT_WORK, 100);
    expect(leads(touched, 100)).toBe(false);
    expect(leads(touched, 100 + IDLE - 0.1)).toBe(false);
    expect(leads(touched, 100 + IDLE)).toBe(true);
    expect(leads(yielded(touched, 105), 111)).toBe(false);
  });

  it("is the director at once when it is called, and never while it is sent away", () => {
    const touched = yielded(AT_WORK, 100);
    expect(leads(summoned(touched, 101), 101)).toBe(true);
    const away = summoned(AT_WORK, 100);
    expect(leads(away, 1000)).toBe(false);
    expect(leads(summoned(away, 1001), 1001)).toBe(true);
  });
});
