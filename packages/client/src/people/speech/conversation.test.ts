import "../../i18n/people.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import type { Alert } from "../../battle/alerts/alert.ts";
import { Conversation, type Said, shownFor } from "./conversation.ts";

const HZ = 20;
const at = (seconds: number, picture: Picture = samplePicture): Picture => ({ ...picture, tick: 3620 + seconds * HZ });
const lost = (a: number): SeenEvent => ({ kind: "destroyed", a, b: 0, cause: "fire", x: 0, y: 0 });
const alert = (rank: number, tick: number): Alert => ({ key: "k", rank, tone: "bad", text: "!", at: null, tick, count: 1 });

/** All that is said while the battle goes on for some s, with what happens at which second. */
function listen(
  conversation: Conversation,
  seconds: number,
  happens: Readonly<Record<number, readonly SeenEvent[]>>,
  picture = samplePicture,
): Said[] {
  const said: Said[] = [];
  for (let second = 0; second <= seconds; second++) {
    conversation.see(at(second, picture), happens[second] ?? []);
    const now = conversation.speak(second, []);
    if (now && now !== said.at(-1)) said.push(now);
  }
  return said;
}

describe("a conversation", () => {
  it("has one line at a time, with silence between, and says nothing twice", () => {
    const happens = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [i * 4 + 1, [lost(103), { kind: "breach", a: 1, facing: 0 }]]));
    const said = listen(new Conversation(1), 260, happens as Record<number, SeenEvent[]>);
    expect(said.length).toBeGreaterThan(6);
    for (const [i, line] of said.entries()) if (i > 0) expect(line.from).toBeGreaterThanOrEqual(said[i - 1]?.until ?? 0);
    expect(new Set(said.map(({ text }) => text)).size).toBe(said.length);
  });

  it("speaks of the weightier of two moments, and drops what it is too late for", () => {
    const said = listen(new Conversation(1), 24, { 1: [{ kind: "docked", a: 2 }, lost(1)] });
    expect(said.map(({ expression }) => expression)).toEqual(["tense"]);
    expect(said[0]?.from).toBe(1);
  });

  it("is silent over a fresh alert that weighs much, and speaks once it is not fresh any more", () => {
    const conversation = new Conversation(1);
    conversation.see(at(0), []);
    conversation.see(at(1), [{ kind: "boarding", a: 101, b: 0 }]);
    expect(conversation.speak(1, [alert(5, at(1).tick)])).toBeNull();
    conversation.see(at(3), []);
    expect(conversation.speak(3, [alert(5, at(1).tick)])).toBeNull();
    conversation.see(at(5), []);
    expect(conversation.speak(5, [alert(5, at(1).tick)])).toMatchObject({ side: "terran", from: 5 });
    // A lesser one is no reason, a new great one breaks the line off.
    expect(conversation.speak(6, [alert(3, at(5).tick)])).toMatchObject({ from: 5 });
    expect(conversation.speak(6, [alert(4, at(5).tick)])).toBeNull();
    expect(conversation.speak(7, [])).toBeNull();
  });

  it("lets nobody begin while the battle does not go on as it was fought", () => {
    const conversation = new Conversation(1);
    conversation.see(at(0), []);
    conversation.see(at(1), [lost(103)]);
    expect(conversation.speak(1, [], false)).toBeNull();
    expect(conversation.speak(2, [], true)).not.toBeNull();
  });

  it("forgets what waits where the battle jumps, and may say everything again where it goes back", () => {
    const conversation = new Conversation(1);
    const first = listen(conversation, 12, { 1: [lost(103)] });
    conversation.see(at(13), [lost(1)]);
    conversation.see(at(60), []);
    expect(conversation.speak(60, [])).toBeNull();
    expect(listen(conversation, 12, { 1: [lost(103)] }).map(({ from }) => from)).toEqual(first.map(({ from }) => from));
  });

  it("lets the people of both sides speak in turn where both are seen", () => {
    const both = {
      ...samplePicture,
      contacts: [],
      own: [...samplePicture.own, ownShip(5, "flagship", "flagship"), ownShip(6, "galor", "galor-1")],
    };
    const said = listen(
      new Conversation(1),
      80,
      { 1: [{ kind: "breach", a: 5, facing: 1 }], 50: [{ kind: "breach", a: 5, facing: 2 }] },
      both,
    );
    expect(new Set(said.map(({ side }) => side))).toEqual(new Set(["terran", "alliance"]));
    const one = listen(new Conversation(1), 80, { 1: [{ kind: "breach", a: 100, facing: 1 }] });
    expect(one.every(({ side }) => side === "terran")).toBe(true);
  });
});

it("has a last word for whoever saw the battle, by somebody who is still there", () => {
  const conversation = new Conversation(1);
  expect(conversation.lastWord("terran", true, 5)).toBeNull();
  const lostRaider = samplePicture.own.map((one) => (one.cls === "raider" ? { ...one, status: "destroyed" as const } : one));
  conversation.see({ ...samplePicture, own: lostRaider }, []);
  const last = conversation.lastWord("terran", true, 5);
  expect(last).toMatchObject({ side: "terran", from: 5, expression: "triumph" });
  expect(["bashir", "jadzia"]).not.toContain(last?.speaker);
  expect(conversation.lastWord("terran", false, 5)).toMatchObject({ expression: "tense" });
});

it("shows a text for as long as it takes to read, 3 to 6 s", () => {
  expect(shownFor("I see you.")).toBe(3);
  expect(shownFor("x".repeat(60))).toBeCloseTo(4.46);
  expect(shownFor("x".repeat(200))).toBe(6);
});
