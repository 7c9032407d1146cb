import { isBursting } from "@terok-nor/shared/battle/obrien.ts";
import { rowOf } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Desk } from "../../mind/desk.ts";
import type { Intention } from "../../mind/intention.ts";

type Split = readonly [weapons: number, shields: number, engines: number];
const STATION: Split = [55, 45, 0];
const FIGHTING: Split = [46, 24, 30];
const CIRCLING: Split = [34, 40, 26];
const RUNNING: Split = [10, 40, 50];
/** Share by which a setting must be off to be set anew. */
const OFF = 0.04;
/** Stress above which the core is taken back under its limit. */
const SHAKEN = 0.12;
/** Share of a captain's misjudgement that it is off about what the dampers bear. */
const ERROR = 0.25;

/** Sets each ship's power to what it does, and Defiant's core to what her dampers bear. */
export const steadyTheCore: Intention = {
  name: "steady-the-core",
  pursue(view, desk) {
    for (const station of view.own["terok-nor"]) set(desk, station, STATION, 1);
    for (const ship of view.own.small) if (rowOf(ship.cls).coreMax === 1) set(desk, ship, splitFor(ship), 1);
    for (const defiant of view.own.defiant) {
      if (isBursting(defiant)) continue;
      const error = (view.guess(1, 4) - 1) * ERROR;
      const limit = Math.min(1.4, defiant.safeCore + error - (defiant.stress > SHAKEN ? 0.1 : 0.01));
      set(desk, defiant, splitFor(defiant), Math.max(0.5, limit));
    }
  },
};

function splitFor(ship: OwnShip): Split {
  const kind = ship.tasks[0]?.kind;
  if (kind === "dock") return RUNNING;
  return kind === "orbit" ? CIRCLING : FIGHTING;
}

function set(desk: Desk, ship: OwnShip, split: Split, core: number): void {
  const percent = Math.floor(core * 100);
  const same =
    split.every((share, i) => Math.abs((ship.power[i] as number) * 100 - share) < 1) && Math.abs(ship.core - percent / 100) < OFF;
  if (same) return;
  const [weapons, shields, engines] = split;
  desk.give({ kind: "power", ships: [ship.id], weapons, shields, engines, core: percent }, "steady-the-core", ship.id);
}
