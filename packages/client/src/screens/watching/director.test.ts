import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { AT_WORK, Director, HOLD, IDLE, leads, stepped, summoned, yielded } from "./director.ts";

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

  const known = [{ tick: 100, ship: "flagship" }];
  const lost = { 3: { status: "destroyed" as const } };

  it("shows a great ship's end from before it, whatever is shown, until its fire has burnt down", () => {
    const director = new Director();
    director.hear([{ kind: "boarding", a: 3, b: 0 }], picture(45), 0);
    expect(director.look(picture(45), 0, known).key).toBe("boarding:3");
    expect(director.look(picture(49), 0.2, known).key).toBe("boarding:3");
    const led = director.look(picture(50), 0.25, known);
    expect(led).toMatchObject({ key: "destroyed:3", about: [3], text: "Flagship will not last long" });
    expect(director.look(picture(99), 2.7, known)).toBe(led);
    director.hear([{ kind: "destroyed", a: 3, b: 1, cause: "fire", x: 1200, y: 0 }], picture(100, lost), 2.75);
    expect(director.look(picture(100, lost), 2.75, known)).toMatchObject({ key: "destroyed:3", at: { x: 1200, y: 0 } });
    director.hear([{ kind: "captured", a: 0 }], picture(120, lost), 3.75);
    expect(director.look(picture(170, lost), 6.4, known).text).toMatch(/destroy/);
    expect(director.look(picture(178, lost), 6.65, known).key).toBe("captured:0");
  });

  it("cuts to a great ship's end that nobody knew of, and leaves a Bird's for what matters more", () => {
    const director = new Director();
    director.look(picture(0, { 2: { hull: 0.2 } }), 0);
    director.hear([{ kind: "destroyed", a: 4, b: 1, cause: "fire", x: 0, y: 0 }], picture(1, { 2: { hull: 0.2 } }), 0.05);
    expect(director.look(picture(1, { 2: { hull: 0.2 } }), 0.05).key).toBe("dying:2");
    director.hear([{ kind: "destroyed", a: 3, b: 1, cause: "fire", x: 1200, y: 0 }], picture(2, lost), 0.1);
    expect(director.look(picture(2, lost), 0.1)).toMatchObject({ key: "destroyed:3", text: "Defiant destroys Flagship" });
  });

  it("leaves a small ship's end for that of a greater one", () => {
    const both = [{ tick: 40, ship: "raider" }, ...known];
    const director = new Director();
    expect(director.look(picture(0), 0, both).key).toBe("destroyed:2");
    expect(director.look(picture(60, { 2: { status: "destroyed" } }), 3, both).key).toBe("destroyed:3");
  });

  it("knows of an end in time for the viewer where the battle is played faster", () => {
    expect(new Director().look(picture(0), 0, known, 1).key).toBe("wide");
    expect(new Director().look(picture(0), 0, known, 4).key).toBe("destroyed:3");
  });

  it("waits no longer for an end that does not come", () => {
    const director = new Director();
    director.look(picture(90), 0, known);
    expect(director.look(picture(130), HOLD + 0.1, known).key).toBe("wide");
  });

  it("does not say of the dead what was true of the living", () => {
    const director = new Director();
    expect(director.look(picture(0, { 4: { hull: 0.2 } }), 0).text).toBe("Bird 1 will not last long");
    director.hear([{ kind: "breach", a: 4, facing: 0 }], picture(1), 0.05);
    expect(director.look(picture(2, { 4: { status: "destroyed" } }), 0.1).key).toBe("wide");
  });

  it("turns to a great ship near its end without waiting", () => {
    const director = new Director();
    director.look(picture(0, { 2: { hull: 0.2 } }), 0);
    expect(director.look(picture(1, { 2: { hull: 0.2 }, 3: { hull: 0.05 } }), 0.05).key).toBe("dying:3");
  });

  it("has a time that goes at the battle's pace, stands with it, and never runs ahead of the viewer", () => {
    expect([0, 0.25, 1, 8].map((rate) => stepped(10, 1, rate))).toEqual([10, 10.25, 11, 11]);
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
