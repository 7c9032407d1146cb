import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { unpackFractions } from "@terok-nor/shared/wire/pack.ts";
import { createPictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { ROOM_PHASES } from "@terok-nor/shared/wire/tables.ts";
import { CASUAL } from "@terok-nor/shared/wire/terms.ts";
import { WATCH_EVERY, type WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { describe, expect, test } from "vitest";
import { AT_ONCE, audience, type Broadcast, broadcast, pause } from "../../testing/broadcast.ts";
import { Exit } from "../exit.ts";

const CHANCE = 0x9abcdef1;
const SETUP: BattleSetup = { ...defaultSetup(11, CHANCE), galors: 2, birds: 4, raiderAway: 0, hz: ROOM_HZ };
const DELAY = 30 * ROOM_HZ;
const FLEET = (battle: Broadcast) => battle.fight.picture("alliance").own.map((ship) => ship.id);

/** Both sides close in, so that there is something to see. */
function charge(battle: Broadcast): void {
  battle.order("alliance", { kind: "attack-move", ships: FLEET(battle), x: 0, y: 0, queue: false });
}

const phase = (state: WatchState) => ROOM_PHASES[state.phase];
const tickOf = ({ audience: { showing } }: Broadcast) => showing.steps - showing.state.origin;

describe("how far behind an audience is", { timeout: 20_000 }, () => {
  test("it waits for the battle to begin, and then sees what the sides saw, later by the delay", () => {
    const battle = broadcast(SETUP);
    const { state } = battle.audience.showing;
    charge(battle);
    const row = createPictureRow();
    battle.run(300);
    new Exit(row).write(battle.fight.picture("terran"), true);
    battle.run(DELAY - 301);
    expect(phase(state)).toBe("muster");
    expect(state.terran.begun).toBe(false);
    battle.run(301);
    battle.audience.showing.writeWhole();
    battle.run(WATCH_EVERY);
    expect(phase(state)).toBe("battle");
    expect(tickOf(battle)).toBe(300 + WATCH_EVERY);
    expect(state.delay).toBe(30);
    const shown = [...state.terran.ships].map(({ id, name, hull }) => ({ id, name, hull }));
    expect(shown).toEqual([...row.ships].map(({ id, name, hull }) => ({ id, name, hull })));
    expect(shown.filter(({ name }) => name !== "").length).toBeGreaterThan(2);
  });

  test("on a local network no less, but against a captain not at all", () => {
    const person = { side: "terran", player: null, name: "Smiley", captain: null, rating: null, change: null } as const;
    const shown = ([null, "cadet"] as const).map((captain) => {
      const battle = broadcast(SETUP, CASUAL, { lan: true, participants: [person, { ...person, side: "alliance", captain }] });
      battle.run(101);
      return { phase: phase(battle.audience.showing.state), behind: battle.fight.tick - tickOf(battle) };
    });
    expect(shown).toMatchObject([{ phase: "muster" }, { phase: "battle" }]);
    expect(shown[1]?.behind).toBeLessThanOrEqual(4);
  });

  test("pause, result and verdict come as late as all else", () => {
    const battle = broadcast(SETUP);
    const { state } = battle.audience.showing;
    battle.run(100);
    pause(battle, true, 1);
    battle.run(DELAY - 20);
    expect(state.paused).toBe(false);
    battle.run(40);
    expect([state.paused, state.missing]).toEqual([true, 1]);
    const { origin } = state;
    battle.run(20);
    expect(state.origin).toBe(origin);
    pause(battle, false);
    battle.run(30);
    battle.order("terran", { kind: "resign" });
    battle.run(DELAY - 60);
    expect([phase(state), state.result]).toEqual(["battle", ""]);
    battle.run(100);
    expect(phase(state)).toBe("result");
    expect((JSON.parse(state.result) as BattleResult).winner).toBe("alliance");
    expect(state.both.winner).not.toBe(255);
  });
});

describe("nothing that is sent knows more than its time", { timeout: 20_000 }, () => {
  const PART = 200;
  const until = ({ audience: { byStep } }: Broadcast, step: number) => byStep[step - 1] ?? 0;

  function part(after: (battle: Broadcast) => void): Broadcast[] {
    return [charge, after].map((orders) => {
      const battle = broadcast(SETUP);
      battle.run(20);
      battle.order("alliance", { kind: "move", ships: FLEET(battle), x: 900, y: 0, queue: false });
      battle.run(PART - 20);
      orders(battle);
      battle.run(DELAY + 200);
      return battle;
    });
  }

  test("two battles that part at a tick are alike in every byte until the delay is over, and no longer", () => {
    const resign = (battle: Broadcast) => battle.order("alliance", { kind: "resign" });
    const [one, other] = part(resign) as [Broadcast, Broadcast];
    const alike = until(one, PART + DELAY);
    expect(alike).toBeGreaterThan(200);
    expect(until(other, PART + DELAY)).toBe(alike);
    expect(one.audience.sent.slice(0, alike)).toEqual(other.audience.sent.slice(0, alike));
    expect(one.audience.sent.slice(alike, alike + 60)).not.toEqual(other.audience.sent.slice(alike, alike + 60));
  });

  test("the secret of the rolls is in no byte before the result", () => {
    const battle = broadcast(SETUP);
    charge(battle);
    battle.run(DELAY + 400);
    const before = Buffer.concat(battle.audience.sent);
    const written = Buffer.alloc(8);
    written.writeUInt32LE(CHANCE);
    written.writeUInt32BE(CHANCE, 4);
    const secrets = [written.subarray(0, 4), written.subarray(4), Buffer.from(String(CHANCE)), Buffer.from(CHANCE.toString(16))];
    for (const secret of secrets) expect(before.indexOf(secret)).toBe(-1);
    battle.order("terran", { kind: "resign" });
    battle.run(DELAY + 20);
    expect(Buffer.concat(battle.audience.sent).indexOf(secrets[2] as Buffer)).toBeGreaterThan(before.length);
  });

  test("what comes unevenly is shown evenly", () => {
    const { showing, step } = audience();
    const battle = broadcast(SETUP, AT_ONCE);
    battle.run(1);
    showing.hearAll({ ...(battle.feeder.soFar() as NonNullable<ReturnType<Broadcast["feeder"]["soFar"]>>), upTo: 0 });
    const ticks: number[] = [];
    // Word of four ticks comes every fourth step, now a step late and now not.
    for (let now = 1; now <= 200; now++) {
      if ((now % 8 === 1 || now % 8 === 4) && now > 8) showing.hear({ kind: "ticks", upTo: now - (now % 4), entries: [] });
      step();
      if (now > 100 && now % 2 === 0) ticks.push(showing.steps - showing.state.origin);
    }
    expect(new Set(ticks.slice(1).map((tick, i) => tick - (ticks[i] as number)))).toEqual(new Set([2]));
  });
});

describe("an audience that comes late", { timeout: 20_000 }, () => {
  test.each([10, 400, DELAY + 333])("after %d ticks is shown what one from the start is shown", (ticks) => {
    const battle = broadcast(SETUP);
    charge(battle);
    battle.run(ticks);
    const late = battle.openLate();
    battle.run(Math.max(40, DELAY + 120 - ticks));
    for (const { showing } of [late, battle.audience]) showing.writeWhole();
    battle.run(WATCH_EVERY);
    const [one, other] = [battle.audience.showing, late.showing];
    const places = ({ state }: typeof one) => [...state.both.ships].map(({ id, x, y, hull }) => [id, x, y, hull]);
    const [a, b] = [one, other].map(({ steps, state }) => steps - state.origin) as [number, number];
    expect(Math.abs(a - b)).toBeLessThanOrEqual(3 * WATCH_EVERY);
    if (a === b) expect(places(other)).toEqual(places(one));
    expect(unpackFractions(other.state.odds)).toEqual(unpackFractions(one.state.odds));
    expect(unpackFractions(other.state.odds).length).toBe(Math.floor(b / 100));
  });

  test("is never ahead of one from the start", () => {
    const battle = broadcast(SETUP);
    battle.run(DELAY + 50);
    pause(battle, true);
    battle.run(100);
    const late = battle.openLate();
    for (let i = 0; i < 200; i++) {
      battle.run(1);
      const { steps, state } = late.showing;
      expect(state.phase === 0 ? 0 : steps - state.origin).toBeLessThanOrEqual(Math.max(50, tickOf(battle)));
    }
  });
});

test("of a battle taken up again after the server stopped, what was before it is run and not told", () => {
  const battle = broadcast(SETUP, AT_ONCE);
  charge(battle);
  const { showing, sent, step } = audience();
  showing.hear({ kind: "begin", match: "AGAIN", setup: SETUP, meta: { participants: [], choices: { ...SETUP }, terms: AT_ONCE } });
  battle.run(600);
  showing.hear({ kind: "ticks", upTo: 600, entries: battle.fight.record.entries });
  for (let i = 0; i < 4; i++) step();
  expect(showing.steps - showing.state.origin).toBeGreaterThan(590);
  expect(unpackFractions(showing.state.odds).length).toBeGreaterThan(4);
  expect(sent.length).toBeLessThan(8);
});

test("a rematch goes on before the same audience", () => {
  const battle = broadcast(SETUP, AT_ONCE);
  const { state } = battle.audience.showing;
  charge(battle);
  battle.run(200);
  battle.order("terran", { kind: "resign" });
  battle.run(20);
  expect(phase(state)).toBe("result");
  battle.feeder.begin("SECOND", { ...SETUP, seed: 12 }, { participants: [], choices: { ...SETUP }, terms: AT_ONCE });
  battle.feeder.ticks([], 120);
  for (let i = 0; i < 20; i++) battle.audience.step();
  expect([phase(state), state.match, state.result, state.seed]).toEqual(["battle", "SECOND", "", 12]);
  expect(unpackFractions(state.odds).length).toBe(1);
  expect(state.both.winner).toBe(255);
});
