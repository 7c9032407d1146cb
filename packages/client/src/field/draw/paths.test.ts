import type { TaskView } from "@terok-nor/shared/sight/picture.ts";
import { describe, expect, it } from "vitest";
import { orderPath } from "./paths.ts";

const task = (kind: TaskView["kind"], over: Partial<TaskView> = {}): TaskView => ({ kind, x: 0, y: 0, target: -1, radius: 0, ...over });

describe("order paths", () => {
  it("join queued orders end to end", () => {
    const legs = orderPath({ x: 0, y: 0 }, [task("move", { x: 100 }), task("attack-move", { x: 100, y: 50 })], () => null);
    expect(legs.map((l) => [l.from.x, l.from.y, l.to.x, l.to.y])).toEqual([
      [0, 0, 100, 0],
      [100, 0, 100, 50],
    ]);
    expect(legs.map((l) => l.hostile)).toEqual([false, true]);
  });

  it("end an orbit on its ring, with the ring's radius", () => {
    const [leg] = orderPath({ x: 0, y: 0 }, [task("orbit", { target: 101, radius: 110 })], () => ({ x: 500, y: 0 }));
    expect(leg?.to).toEqual({ x: 390, y: 0 });
    expect(leg?.ring).toBe(110);
    expect(leg?.waypoint).toBe(false);
  });

  it("leave out what cannot be found any more", () => {
    const legs = orderPath({ x: 0, y: 0 }, [task("attack", { target: 101 }), task("move", { x: 9 })], () => null);
    expect(legs).toHaveLength(1);
    expect(legs[0]?.from).toEqual({ x: 0, y: 0 });
  });

  it("draw nothing for a ship that holds", () => {
    expect(orderPath({ x: 0, y: 0 }, [task("hold")], () => null)).toEqual([]);
  });
});
