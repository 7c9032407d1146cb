import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { DONE } from "@terok-nor/shared/wire/refusals.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { samplePicture } from "../../demo/sample-picture.ts";
import { sampleResult } from "../../demo/sample-result.ts";
import type { Asked, Told } from "./messages.ts";
import { ownBattle } from "./own-seat.ts";
import { type HostThread, SoloLink } from "./solo-link.ts";

const WISH = { side: "terran", name: "Smiley", level: "officer", choices: choicesFor("assault", 3) } as const;
const RESULT: BattleResult = { ...sampleResult, winner: "alliance", ending: "fleet-destroyed" };

let asked: Asked[];
let thread: HostThread;
let ended: boolean;
const says = (told: Told) => thread.onmessage?.call(thread as Worker, { data: told } as MessageEvent);
const kinds = () => asked.map(({ kind }) => kind);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  ended = false;
  thread = {
    onmessage: null,
    onerror: null,
    postMessage: (what: unknown) => void asked.push(what as Asked),
    terminate: () => {
      ended = true;
    },
  };
});
afterEach(() => void vi.useRealTimers());

function inBattle(): SoloLink {
  const link = SoloLink.begin(WISH, thread);
  vi.advanceTimersByTime(3000);
  says({ kind: "seen", picture: samplePicture, events: [], due: 0 });
  return link;
}

test("after a short countdown, which may be stopped, the battle begins with what was agreed on", async () => {
  const link = SoloLink.begin(WISH, thread);
  expect(link.room.value).toMatchObject({ phase: "countdown", countdown: 3 });
  expect(await link.ready(false)).toEqual(DONE);
  vi.advanceTimersByTime(5000);
  expect(asked).toEqual([]);
  await link.takeSide("alliance");
  await link.callCaptain("cadet");
  await link.choose({ birds: 2 });
  await link.ready(true);
  vi.advanceTimersByTime(3000);
  expect(asked).toMatchObject([{ kind: "begin", opening: { side: "alliance", level: "cadet", choices: { birds: 2, galors: 3 } } }]);
  expect(link.room.value).toMatchObject({ phase: "battle", match: "" });
  expect(link.room.value.seats.map(({ side, captain }) => [side, captain])).toEqual([
    ["alliance", null],
    ["terran", "cadet"],
  ]);
});

test("it stands still as often as one likes, and takes orders meanwhile; each answer finds its own", async () => {
  const link = inBattle();
  for (let times = 0; times < 5; times++) {
    await link.pause(true);
    expect(link.room.value.pause).toEqual({ missing: null, by: "terran", left: 0 });
    await link.pause(false);
  }
  await link.pause(true);
  const first = link.order({ kind: "hold", ships: [1] });
  const second = link.order({ kind: "hold", ships: [2] });
  says({ kind: "answer", id: 2, reply: DONE });
  says({ kind: "answer", id: 1, reply: { ok: false, code: "not-yours", text: "no" } });
  expect([(await first).ok, (await second).ok]).toEqual([false, true]);
});

test("half the speed is kept through a pause, and effects keep to it", async () => {
  const link = inBattle();
  link.ownTime.setPace(0.5);
  await link.pause(true);
  expect(link.flow.value).toBe(0);
  await link.pause(false);
  expect(link.flow.value).toBe(0.5);
  expect(asked.filter(({ kind }) => kind === "pace")).toMatchObject([{ pace: 0.5 }, { pace: 0 }, { pace: 0.5 }]);
});

test("the hand on the helm is told only as it moves", () => {
  const link = inBattle();
  for (const turn of [1, 1, 1.001, -1]) link.helm(turn, 0.5);
  expect(asked.slice(1)).toEqual([
    { kind: "helm", turn: 1, throttle: 0.5 },
    { kind: "helm", turn: -1, throttle: 0.5 },
  ]);
});

test("the loser may go to court, and another battle begins with the sides changed", async () => {
  const link = inBattle();
  says({ kind: "over", picture: samplePicture, result: RESULT });
  expect(link.room.value).toMatchObject({ phase: "result", result: { winner: "alliance" }, aftermath: { trial: { side: "terran" } } });
  expect(link.room.value.match).not.toBe("");
  expect(await link.charge(null)).toEqual(DONE);
  expect((await link.charge(null)).ok).toBe(false);
  expect(await link.rematch()).toEqual(DONE);
  vi.advanceTimersByTime(3000);
  expect(link.side.value).toBe("alliance");
  const [first, second] = asked.filter(({ kind }) => kind === "begin") as Extract<Asked, { kind: "begin" }>[];
  expect(second?.opening).toMatchObject({ side: "alliance", level: "officer" });
  expect(second?.opening.id).not.toBe(first?.opening.id);
});

test("what needs other people is refused in plain words, and nothing of it reaches the battle", async () => {
  const link = inBattle();
  for (const answer of [link.say(), link.draw(), link.report(), link.claim(), link.setTerms()])
    expect(await answer).toMatchObject({ ok: false, code: "no-server" });
  expect(kinds()).toEqual(["begin"]);
});

test("a reload comes back to the battle, until it is over or left", async () => {
  const link = inBattle();
  const id = ownBattle();
  expect(id).not.toBeNull();
  const back = SoloLink.resume(id as string, thread);
  says({ kind: "resumed", opening: { ...WISH, id: id as string, seed: 5 } });
  expect((await back)?.room.value).toMatchObject({ phase: "battle", seed: 5, pause: { by: "terran" } });
  link.leave();
  expect(ownBattle()).toBeNull();
  expect(ended).toBe(true);
});

test("a thread that fails ends the battle, and whoever waits for an answer has one", async () => {
  const link = inBattle();
  const waiting = link.order({ kind: "hold", ships: [1] });
  says({ kind: "fault" });
  expect((await waiting).ok).toBe(false);
  expect([link.line.value.state, link.trouble.value?.kind]).toEqual(["ended", "stopped"]);
});
