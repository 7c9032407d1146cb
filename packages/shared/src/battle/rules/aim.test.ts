import { expect, test } from "vitest";
import { command, contactOf, openField, run, shipNamed } from "../../testing/open-field.ts";
import { AIM, NO_DUTY } from "../duties.ts";
import type { BattleState } from "../state.ts";

/** A Galor's heavy gun between Defiant, who whips across close by, and the raider, who lies still before it. */
function field(crew: number): BattleState {
  const state = openField([
    { name: "galor-1", x: 0, y: 0 },
    { name: "defiant", x: 345, y: 60, heading: 90, speed: 95 },
    { name: "raider", x: 260, y: 0 },
  ]);
  for (const ship of state.ships) ship.holdFire = ship.side === "terran";
  shipNamed(state, "galor-1").crew = crew;
  return state;
}

/** Whom the Galor's heavy gun fires on first. */
function firstShot(state: BattleState): string {
  let hit = "nobody";
  const galor = shipNamed(state, "galor-1").id;
  run(state, 0.2, (events) => {
    const shot = events.find((event) => event.kind === "shot" && event.a === galor && event.weapon === "galor-disruptor");
    if (shot?.kind !== "shot") return undefined;
    hit = state.ships[shot.b]?.name ?? "nobody";
    return true;
  });
  return hit;
}

/** The Galor is sent at Defiant. */
const attack = (state: BattleState): BattleState => {
  command(state, "galor-1", { kind: "attack", target: contactOf(state, "defiant") });
  return state;
};
/** Her guns are told to keep to Defiant. */
const designate = (state: BattleState): BattleState => {
  command(state, "galor-1", { kind: "target", target: contactOf(state, "defiant") });
  return state;
};

test("guns that cannot track what the ship is sent at fire on what they can hit", () => {
  expect(firstShot(attack(field(AIM)))).toBe("raider");
});

test("a target the commander gave the guns keeps them on it, and so does forbidding the crew to choose", () => {
  const told = designate(field(AIM));
  expect(shipNamed(told, "galor-1").word).toBe(AIM);
  expect(firstShot(told)).not.toBe("raider");
  expect(firstShot(attack(field(NO_DUTY)))).not.toBe("raider");
});

test("a target that can be hit comes first, whoever chooses", () => {
  for (const crew of [AIM, NO_DUTY]) {
    const state = field(crew);
    Object.assign(shipNamed(state, "defiant"), { x: 300, y: 40, speed: 0 });
    for (const track of state.alliance.tracks) if (track.cls === "defiant") Object.assign(track, { x: 300, y: 40, speed: 0 });
    expect(firstShot(attack(state))).toBe("defiant");
  }
});

test("the crew has the aim back when the target is gone, cleared or handed back", () => {
  const gone = designate(field(AIM));
  shipNamed(gone, "defiant").status = "destroyed";
  const cleared = designate(field(AIM));
  command(cleared, "galor-1", { kind: "target", target: null });
  const handed = designate(field(AIM));
  command(handed, "galor-1", { kind: "crew", duty: "aim", on: true });
  for (const state of [gone, cleared, handed]) {
    run(state, 1, () => undefined);
    expect(shipNamed(state, "galor-1").word).toBe(NO_DUTY);
  }
});

test("a battery is laid on the cruiser it hits rather than on a Bird that flies across, which it hits now and then", () => {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "galor-1", x: 380, y: -120 },
    { name: "bird-1", x: 400, y: 0, heading: 90, speed: 48 },
  ]);
  for (const name of ["galor-1", "bird-1"]) shipNamed(state, name).holdFire = true;
  run(state, 0.1, () => true);
  expect(shipNamed(state, "terok-nor").mounts[0]?.aim).toBe(contactOf(state, "galor-1"));
});
