import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { clock, command, contactOf, openField, run, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { type CanonRow, canonRow } from "./row.ts";

const SEEDS = 60;
const LENGTH = 60;
/** s before shots are counted: the Birds have to be under way. */
const SETTLE = 6;

/**
 * C6: told to fire on them, the station's batteries hit besieging
 * Galors at least three times as often as Birds that manoeuvre.
 */
export function batteriesHoldTheLargeCraft(): CanonRow {
  const galors = hitRate("galor-1");
  const birds = hitRate("bird-1");
  const ratio = galors.rate / birds.rate;
  // A ratio from a handful of shots would prove nothing.
  if (birds.shots <= 100) throw new Error(`C6 cannot be measured: only ${birds.shots} shots at Birds in ${SEEDS} battles.`);
  return canonRow({
    id: "C6",
    what: "battery hit rate on Galors over that on manoeuvring Birds",
    measure: ratio,
    low: 3,
    samples: SEEDS,
  });
}

/**
 * Shots fired at one class of a besieging squadron and the share
 * that hit, with the batteries told to fire on the named ship.
 */
function hitRate(name: "galor-1" | "bird-1"): { rate: number; shots: number } {
  let shots = 0;
  let hits = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const state = siege(seed * 7919);
    command(state, "terok-nor", { kind: "target", target: contactOf(state, name) });
    const station = shipNamed(state, "terok-nor");
    const target = shipNamed(state, name);
    run(state, LENGTH, (events) => {
      for (const event of events) {
        if (event.kind !== "shot" || clock(state) < SETTLE || event.a !== station.id || event.b !== target.id) continue;
        shots++;
        if (event.hit) hits++;
      }
      for (const ship of [station, target]) {
        ship.hull = CLASSES[ship.cls].hull;
        ship.nerve = 1;
        ship.systems.fill(1);
        ship.breaches.fill(0);
      }
    });
  }
  return { rate: hits / Math.max(1, shots), shots };
}

function siege(chance: number): BattleState {
  const state = openField(
    [
      { name: "terok-nor", x: 0, y: 0 },
      { name: "galor-1", x: 650, y: 0, heading: 180 },
      { name: "galor-2", x: -500, y: 400 },
      { name: "bird-1", x: 300, y: 250, heading: 140, speed: 75 },
      { name: "bird-2", x: -420, y: -300, heading: 90 },
    ],
    { chance },
  );
  const station = contactOf(state, "terok-nor");
  command(state, "galor-1", { kind: "attack", target: station });
  command(state, "galor-2", { kind: "attack", target: station });
  command(state, "bird-1", { kind: chance % 2 === 0 ? "strafe" : "orbit", target: station, ...(chance % 2 === 0 ? {} : { radius: 320 }) });
  command(state, "bird-2", { kind: "orbit", target: station, radius: 420 });
  return state;
}
