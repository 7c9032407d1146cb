import { describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { offers, offersAt, shipsFor } from "./offers.ts";

const withShip = (ship: ReturnType<typeof ownShip>, command = {}) => ({
  ...samplePicture,
  own: [ship],
  command: { ...samplePicture.command, ...command },
});

describe("the order bar", () => {
  it("offers the station no order that needs an engine", () => {
    const offered = offers(samplePicture, new Set([0]));
    expect(offered).toContain("attack");
    expect(offered).not.toContain("move");
    expect(offered).not.toContain("orbit");
  });

  it("offers only the jettison in the scaffold, not while it is coming off", () => {
    const inScaffold = ownShip(1, "defiant", "defiant", { status: "scaffold" });
    expect(offers(withShip(inScaffold), new Set([1]))).toContain("jettison");
    expect(offers(withShip(inScaffold), new Set([1]))).not.toContain("move");
    expect(offers(withShip({ ...inScaffold, scaffold: 5 }), new Set([1]))).not.toContain("jettison");
  });

  it("offers boarding to ships with troops, shadows to ships with charges, O'Brien while he is rested", () => {
    const galor = ownShip(1, "galor", "galor-1", { troops: 40 });
    expect(offers(withShip(galor), new Set([1]))).toContain("board");
    expect(offers(withShip({ ...galor, troops: 0 }), new Set([1]))).not.toContain("board");
    expect(offers(samplePicture, new Set([2]))).toContain("shadow");
    const defiant = ownShip(1, "defiant", "defiant");
    expect(offers(withShip(defiant, { obrien: true }), new Set([1]))).toContain("burst");
    expect(offers(withShip(defiant, { obrien: false }), new Set([1]))).toContain("burst");
    expect(offers(withShip({ ...defiant, burst: 5 }, { obrien: true }), new Set([1]))).not.toContain("burst");
  });

  it("offers a rushed repair of what it would better: a system that is hurt, or shields low in charge, the station's too", () => {
    const sound = { systems: [1, 1, 1, 1, 1], ceilings: [1, 1, 1, 1, 1], shields: [1, 1, 1, 1] };
    const rushed = (cls: "defiant" | "terok-nor" | "raider", wear: Partial<typeof sound>) =>
      offers(withShip(ownShip(1, cls, cls, { ...sound, ...wear }), { obrien: true }), new Set([1])).includes("rush-repair");
    expect(rushed("defiant", {})).toBe(false);
    expect(rushed("defiant", { systems: [1, 0.4, 1, 1, 1] })).toBe(true);
    expect(rushed("defiant", { shields: [1, 0.1, 1, 1] })).toBe(true);
    expect(rushed("defiant", { systems: [0.6, 1, 1, 1, 1], ceilings: [0.6, 1, 1, 1, 1] })).toBe(false);
    expect(rushed("terok-nor", { shields: [1, 1, 1, 0, 1, 1] })).toBe(true);
    expect(rushed("raider", { shields: [0, 0, 0, 0] })).toBe(false);
  });

  it("asks for no selection where only one ship could be meant", () => {
    const inScaffold = ownShip(1, "defiant", "defiant", { status: "scaffold" });
    expect(shipsFor("jettison", withShip(inScaffold), new Set())).toEqual([inScaffold]);
    expect(offers(withShip(ownShip(1, "flagship", "flagship"), { callWait: 0 }), new Set([2]))).toEqual(["assist"]);
  });

  it("does not show the call for help as all there is to do while nothing is selected", () => {
    const flagship = withShip(ownShip(1, "flagship", "flagship"), { callWait: 0 });
    expect(offers(flagship, new Set())).toEqual([]);
    expect(shipsFor("assist", flagship, new Set())).toHaveLength(1);
  });

  it("has nothing round a finger for a ship in the scaffold, and says so instead of an empty menu", () => {
    const inScaffold = withShip(ownShip(1, "defiant", "defiant", { status: "scaffold" }));
    expect([-1, 1, 100].map((entity) => offersAt(inScaffold, new Set([1]), entity))).toEqual([[], [], []]);
    const free = withShip(ownShip(1, "defiant", "defiant"));
    expect(offersAt(free, new Set([1]), -1)).toContain("move");
    expect(offersAt(free, new Set([1]), 100)).toContain("orbit");
  });

  it("recalls the raider without a selection, once", () => {
    const raider = ownShip(2, "raider", "raider", { status: "away" });
    expect(offers(withShip(raider, { raiderDue: 0 }), new Set())).toContain("recall");
    expect(offers(withShip(raider, { raiderDue: 12, raiderRecalled: true }), new Set())).not.toContain("recall");
  });

  it("gives the helm of one ship, however many are selected", () => {
    expect(shipsFor("take-helm", samplePicture, new Set([1, 2])).map((ship) => ship.id)).toEqual([1]);
  });
});
