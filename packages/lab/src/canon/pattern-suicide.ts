import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { clock, command, contactOf, openField, type Placing, run, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { type CanonRow, canonRow, meanOf, shareOf } from "./row.ts";

const SEEDS = 100;
const ORBIT = 110;
const STAND_OFF = 400;
/** s of fire over which damage is averaged, after the ships have settled. */
const SETTLE = 6;
const WINDOW = 30;
/** s the rescue is followed. */
const RESCUE_LIMIT = 240;

const FLAGSHIP: Placing = { name: "flagship", x: 0, y: 0, heading: 180 };
const CIRCLING: Placing = { name: "defiant", x: -ORBIT, y: 0, heading: -90, speed: 80 };
const ON_HER_TAIL: Placing = { name: "bird-1", x: -85, y: 80, heading: -130, speed: 75 };

/** C3: orbiting at point-blank costs at most a quarter of standing off, and still wears her shields down. */
export function patternSuicide(): CanonRow[] {
  const orbit = meanOf(SEEDS, (chance) => damageRate(orbiting(chance, [])));
  const standOff = meanOf(SEEDS, (chance) => damageRate(standingOff(chance)));
  const share = orbit / standOff;
  const lost = meanOf(SEEDS, (chance) => shieldsLost(orbiting(chance, [])));
  return [
    canonRow({
      id: "C3",
      what: "damage/s taken orbiting at 110 u, over that of stand-off at 400 u",
      measure: share,
      high: 0.25,
      samples: SEEDS,
    }),
    canonRow({
      id: "C3-drain",
      what: "share of her shields gone after 30 s of orbit",
      measure: lost,
      low: 0.05,
      high: 0.8,
      samples: SEEDS,
    }),
  ];
}

/** C4: one Bird on her tail at least doubles what she takes in orbit. */
export function birdOnHerTail(): CanonRow {
  const alone = meanOf(SEEDS, (chance) => damageRate(orbiting(chance, [])));
  const tailed = meanOf(SEEDS, (chance) => damageRate(orbiting(chance, [ON_HER_TAIL])));
  const ratio = tailed / alone;
  return canonRow({
    id: "C4",
    what: "damage/s in orbit with a Bird on her tail, over that without",
    measure: ratio,
    low: 2,
    samples: SEEDS,
  });
}

/** C5: when the raider removes that Bird, she outlasts the version in which it does not come. */
export function rescue(): CanonRow {
  const seeds = SEEDS * 2;
  const measure = shareOf(seeds, (chance) => {
    const alone = endurance(orbiting(chance, [ON_HER_TAIL]));
    const rescued = orbiting(chance, [ON_HER_TAIL, { name: "raider", x: -420, y: 300, heading: -45, speed: 90 }]);
    command(rescued, "raider", { kind: "attack", target: contactOf(rescued, "bird-1") });
    return endurance(rescued) > alone;
  });
  return canonRow({
    id: "C5",
    what: "share of battles in which the raider's rescue makes Defiant outlast",
    measure,
    low: 0.9,
    samples: seeds,
  });
}

function orbiting(chance: number, others: readonly Placing[]): BattleState {
  const state = openField([CIRCLING, FLAGSHIP, ...others], { chance });
  command(state, "defiant", { kind: "orbit", target: contactOf(state, "flagship"), radius: ORBIT });
  command(state, "flagship", { kind: "attack", target: contactOf(state, "defiant") });
  if (others.some((each) => each.name === "bird-1")) command(state, "bird-1", { kind: "attack", target: contactOf(state, "defiant") });
  return state;
}

function standingOff(chance: number): BattleState {
  const state = openField([{ name: "defiant", x: -STAND_OFF, y: 0 }, FLAGSHIP], { chance });
  command(state, "defiant", { kind: "stand-off", target: contactOf(state, "flagship"), range: STAND_OFF });
  command(state, "flagship", { kind: "attack", target: contactOf(state, "defiant") });
  return state;
}

/** Mean damage/s that strikes Defiant; both hulls are kept whole so that the situation lasts as long as the measure. */
function damageRate(state: BattleState): number {
  const defiant = shipNamed(state, "defiant");
  let taken = 0;
  run(state, SETTLE + WINDOW, (events) => {
    for (const event of events) {
      const hurt = event.kind === "shot" || event.kind === "torpedo-hit";
      if (hurt && event.b === defiant.id && clock(state) > SETTLE) taken += event.damage;
    }
    for (const ship of state.ships) {
      if (ship.status !== "active") continue;
      ship.hull = CLASSES[ship.cls].hull;
      ship.systems.fill(1);
      ship.breaches.fill(0);
      ship.nerve = 1;
    }
  });
  return taken / WINDOW;
}

function shieldsLost(state: BattleState): number {
  const defiant = shipNamed(state, "defiant");
  const sum = (): number => defiant.shields.reduce((all, charge) => all + charge, 0);
  const before = sum();
  run(state, WINDOW, () => {
    defiant.hull = CLASSES.defiant.hull;
  });
  return 1 - sum() / before;
}

/** s until Defiant is lost; if she lives to the limit, the limit and her share of hull on top. */
function endurance(state: BattleState): number {
  const defiant = shipNamed(state, "defiant");
  run(state, RESCUE_LIMIT, () => defiant.status === "destroyed");
  return defiant.status === "destroyed" ? clock(state) : RESCUE_LIMIT + defiant.hull / CLASSES.defiant.hull;
}
