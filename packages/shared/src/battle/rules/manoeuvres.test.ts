import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import { hound, type Quarry } from "./manoeuvres.ts";

const defiant = () => shipNamed(openField([{ name: "defiant", x: 0, y: 0, speed: 60 }]), "defiant");
const limits = { speed: 95, accel: 45, turn: 100 };

/** What a hounding ship asks of its helm with a Bird so many u off at so many °, flying at so many u/s. */
function wishAt(away: number, to: number, speed: number) {
  const wish = { turn: 0, speed: 0 };
  const quarry: Quarry = { x: away, y: 0, heading: 0, speed, radius: 12, away, to };
  hound(defiant(), quarry, limits, wish);
  return wish;
}

test("who hounds small craft hangs on behind it at its own speed, hurries when far off and falls back when too near", () => {
  const [near, settled, far] = [wishAt(80, 0, 60), wishAt(110, 0, 60), wishAt(400, 0, 60)];
  expect(settled.speed).toBeCloseTo(60, 9);
  expect(near.speed).toBeLessThan(60);
  expect(far.speed).toBe(limits.speed);
  // It never lies still before another's guns.
  expect(wishAt(10, 0, 20).speed).toBeGreaterThan(limits.speed * 0.3);
  expect(wishAt(110, 40, 60).turn).toBeGreaterThan(0);
  expect(wishAt(110, -40, 60).turn).toBeLessThan(0);
});

/** The least u between Defiant and what she attacks that flies off, and the share of 20 s that she is near and behind it. */
function attacked(name: "bird-1" | "galor-1"): { least: number; behind: number } {
  const state = openField([
    { name: "defiant", x: -200, y: 0, speed: 60 },
    { name, x: 0, y: 0, speed: 60 },
  ]);
  const [hunter, prey] = [shipNamed(state, "defiant"), shipNamed(state, name)];
  command(state, "defiant", { kind: "attack", target: state.terran.tracks[0]?.id, queue: false });
  command(state, name, { kind: "move", x: 1900, y: 0, queue: false });
  let least = Number.POSITIVE_INFINITY;
  let ticks = 0;
  let behind = 0;
  run(state, 20, () => {
    // Only how she flies is looked at.
    Object.assign(prey, { hull: CLASSES[prey.cls].hull });
    Object.assign(hunter, { hull: CLASSES.defiant.hull });
    const away = Math.hypot(hunter.x - prey.x, hunter.y - prey.y);
    least = Math.min(least, away);
    ticks++;
    if (away < 220 && hunter.x < prey.x) behind++;
    return undefined;
  });
  return { least, behind: behind / ticks };
}

test("Defiant hounds a Bird that flies, and stays behind it", () => {
  const { least, behind } = attacked("bird-1");
  expect(least).toBeGreaterThan(70);
  expect(behind).toBeGreaterThan(0.7);
});

test("a Galor she runs on, and past", () => {
  const { behind } = attacked("galor-1");
  expect(behind).toBeLessThan(0.7);
});
