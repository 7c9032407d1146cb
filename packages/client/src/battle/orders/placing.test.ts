import { orderSchema } from "@terok-nor/shared/battle/orders/order.ts";
import { describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { bearingOf, type Place } from "./place.ts";
import { contextualOrders, placedOrders } from "./placing.ts";

const STATION = 0;
const DEFIANT = 1;
const RAIDER = 2;
const FLAGSHIP = 100;
const CHOICES = { radius: 110, posing: "raider" } as const;

const at = (entity: number, rest: Partial<Place> = {}): Place => ({ x: 300, y: -40, entity, add: false, ...rest });
const both = new Set([DEFIANT, RAIDER]);

describe("a right click", () => {
  it("on a contact attacks it, on open space moves there", () => {
    expect(contextualOrders(samplePicture, both, at(FLAGSHIP))).toEqual([
      { kind: "attack", ships: [DEFIANT, RAIDER], target: FLAGSHIP, queue: false },
    ]);
    expect(contextualOrders(samplePicture, both, at(-1))).toEqual([
      { kind: "move", ships: [DEFIANT, RAIDER], x: 300, y: -40, queue: false },
    ]);
  });

  it("on the own station docks, on another own ship guards it", () => {
    expect(contextualOrders(samplePicture, both, at(STATION))).toEqual([{ kind: "dock", ships: [DEFIANT, RAIDER], queue: false }]);
    expect(contextualOrders(samplePicture, both, at(DEFIANT))).toEqual([{ kind: "guard", ships: [RAIDER], ward: DEFIANT, queue: false }]);
  });

  it("turns the station's guns, for the station cannot close in", () => {
    expect(contextualOrders(samplePicture, new Set([STATION]), at(FLAGSHIP))).toEqual([
      { kind: "target", ships: [STATION], target: FLAGSHIP, system: null },
    ]);
    expect(contextualOrders(samplePicture, new Set([STATION]), at(-1))).toEqual([]);
  });

  it("queues with Shift, and does nothing without a selection", () => {
    expect(contextualOrders(samplePicture, both, at(-1, { add: true }))).toMatchObject([{ kind: "move", queue: true }]);
    expect(contextualOrders(samplePicture, new Set(), at(FLAGSHIP))).toEqual([]);
  });

  it("leaves docked ships out when others can obey, and asks for them when they are alone, so that the refusal says why", () => {
    const docked = ownShip(3, "raider", "raider", { status: "docked" });
    const picture = { ...samplePicture, own: [...samplePicture.own, docked] };
    expect(contextualOrders(picture, new Set([DEFIANT, 3]), at(-1))).toMatchObject([{ ships: [DEFIANT] }]);
    expect(contextualOrders(picture, new Set([3]), at(-1))).toMatchObject([{ ships: [3] }]);
  });
});

describe("an order that waits for its place", () => {
  it("carries the radius and the target, and is one the server accepts", () => {
    for (const kind of ["move", "attack-move", "attack", "orbit", "strafe", "stand-off", "guard", "shadow", "recall"] as const) {
      const where = kind === "guard" ? at(STATION) : kind === "move" || kind === "attack-move" ? at(-1, { x: 9000.123 }) : at(FLAGSHIP);
      const orders = placedOrders(kind, samplePicture, new Set([RAIDER]), where, CHOICES);
      if (typeof orders === "string") throw new Error(`${kind}: ${orders}`);
      expect(orders.length).toBeGreaterThan(0);
      for (const order of orders) expect(orderSchema.safeParse(order).success, kind).toBe(true);
    }
    expect(placedOrders("orbit", samplePicture, both, at(FLAGSHIP), CHOICES)).toEqual([
      { kind: "orbit", ships: [DEFIANT, RAIDER], queue: false, target: FLAGSHIP, radius: 110 },
    ]);
  });

  it("says in words what it lacks", () => {
    expect(placedOrders("orbit", samplePicture, both, at(-1), CHOICES)).toBe("refused.contact");
    expect(placedOrders("guard", samplePicture, both, at(FLAGSHIP), CHOICES)).toBe("refused.own");
    expect(placedOrders("move", samplePicture, new Set(), at(-1), CHOICES)).toBe("refused.select");
    expect(placedOrders("shadow", samplePicture, new Set([DEFIANT]), at(-1), CHOICES)).toBe("refused.cannot");
  });
});

describe("the raider's bearing", () => {
  it("runs clockwise from +x, 0 to 360", () => {
    expect(bearingOf(10, 0)).toBe(0);
    expect(bearingOf(0, 10)).toBe(90);
    expect(bearingOf(0, -10)).toBe(270);
  });
});
