import { expect, test } from "vitest";
import { command, contactOf, openField, run, shipNamed } from "../testing/open-field.ts";

/** Steps a second at which a battle must behave alike. */
const RATES = [10, 20, 60] as const;

interface Tally {
  shots: number;
  hits: number;
  damage: number;
}

/** What Defiant and the flagship deal out in 12 s of Pattern Suicide, over several seeds, neither of them dying of it. */
function suicide(hz: number): Record<"defiant" | "flagship", Tally> {
  const tally = { defiant: { shots: 0, hits: 0, damage: 0 }, flagship: { shots: 0, hits: 0, damage: 0 } };
  for (let chance = 0; chance < 24; chance++) {
    const state = openField(
      [
        { name: "defiant", x: 0, y: 300, heading: -90, speed: 60 },
        { name: "flagship", x: 0, y: 0 },
      ],
      { hz, chance },
    );
    const [defiant, flagship] = [shipNamed(state, "defiant"), shipNamed(state, "flagship")];
    command(state, "defiant", { kind: "orbit", target: contactOf(state, "flagship"), radius: 110 });
    run(state, 12, (events) => {
      for (const event of events) {
        if (event.kind !== "shot") continue;
        const side = event.a === defiant.id ? tally.defiant : tally.flagship;
        side.shots++;
        side.damage += event.damage;
        if (event.hit) side.hits++;
      }
      for (const ship of [defiant, flagship]) {
        ship.shields.fill(200);
        ship.systems.fill(1);
      }
    });
  }
  return tally;
}

test("the same duel at 10, 20 and 60 steps a second gives the same fight", () => {
  const tallies = RATES.map(suicide);
  for (const who of ["defiant", "flagship"] as const) {
    const [ten, twenty, sixty] = tallies.map((tally) => tally[who]) as [Tally, Tally, Tally];
    expect(sixty.hits).toBeGreaterThan(100);
    for (const other of [ten, twenty]) {
      expect(Math.abs(other.shots / sixty.shots - 1)).toBeLessThan(0.15);
      expect(Math.abs(other.damage / sixty.damage - 1)).toBeLessThan(0.25);
    }
  }
}, 20_000);

test("regeneration, repair, stress and scanning run by the second, not by the step", () => {
  const after = (hz: number) => {
    const state = openField(
      [
        { name: "defiant", x: 0, y: 0 },
        { name: "bird-1", x: 300, y: 0 },
      ],
      { hz, overhaul: 0 },
    );
    const defiant = shipNamed(state, "defiant");
    for (const ship of state.ships) ship.holdFire = true;
    state.terran.tracks.length = 0;
    defiant.shields.fill(10);
    defiant.systems.fill(0.5);
    defiant.energy = 0;
    command(state, "defiant", { kind: "power", weapons: 34, shields: 33, engines: 33, core: 130 });
    run(state, 3, () => {});
    return [...defiant.shields, ...defiant.systems, defiant.energy, defiant.stress, state.terran.tracks[0]?.scan ?? 0];
  };
  const fine = after(60);
  for (const hz of [10, 20]) {
    after(hz).forEach((value, i) => {
      expect(Math.abs(value / (fine[i] as number) - 1)).toBeLessThan(0.04);
    });
  }
});
