import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { describe, expect, it } from "vitest";
import { allianceChart, chartContact, ownSquadron } from "../../../demo/sample-chart.ts";
import { contact, detail, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { deedsIn, type Hint, hintFor } from "./hints.ts";

const idleHand = { selected: 1, lookingAt: null };
const flagshipSeen = contact(100, { cls: "flagship", name: "flagship", level: "class" });
const task = (kind: "attack" | "board", target: number) => ({ kind, x: 0, y: 0, target, radius: 0 });

const terran = { ...samplePicture, command: { ...samplePicture.command, raiderDue: 30 } };
const inScaffold = { ...terran, own: [ownShip(1, "defiant", "defiant", { status: "scaffold" })], contacts: [] };
const clear = { ...terran, own: [ownShip(1, "defiant", "defiant")], contacts: [flagshipSeen] };

const station = contact(100, { cls: "terok-nor", name: "terok-nor", level: "confirmed", detail: detail(1, [1, 1, 0.5, 1, 1, 1]) });
const alliance = {
  ...samplePicture,
  side: "alliance" as const,
  own: [ownShip(0, "flagship", "flagship"), ownShip(1, "galor", "galor-1", { troops: 100 })],
  contacts: [station],
  command: { ...samplePicture.command, callWait: 0, raiderDue: -1 },
};

describe("hints", () => {
  it("take the Terrans from the scaffold to the fight and to the flagship's guns", () => {
    expect(hintFor(inScaffold, new Set())).toBe("jettison");
    expect(hintFor({ ...inScaffold, own: [ownShip(1, "defiant", "defiant", { status: "scaffold", scaffold: 8 })] }, new Set())).toBeNull();
    expect(hintFor(clear, new Set<Hint>(["jettison"]))).toBe("attack");
    expect(hintFor(clear, new Set<Hint>(["jettison", "attack"]))).toBe("readout");
    expect(hintFor(clear, new Set<Hint>(["jettison", "attack", "readout"]))).toBeNull();
  });

  it("say when the raider can be recalled, before what can wait", () => {
    expect(hintFor({ ...clear, command: { ...clear.command, raiderDue: 0 } }, new Set())).toBe("recall");
    expect(hintFor({ ...clear, command: { ...clear.command, raiderDue: 0, raiderRecalled: true } }, new Set())).toBe("attack");
  });

  it("take the Alliance from its first selection to the siege, boarding and the call", () => {
    expect(hintFor(alliance, new Set())).toBe("select");
    expect(hintFor(alliance, new Set<Hint>(["select"]))).toBe("besiege");
    expect(hintFor(alliance, new Set<Hint>(["select", "besiege"]))).toBeNull();
    const open = { ...alliance, contacts: [{ ...station, detail: detail(1, [1, 1, 0, 1, 1, 1]) }] };
    expect(hintFor(open, new Set())).toBe("board");
    const pressed = { ...open, own: [ownShip(0, "flagship", "flagship", { hull: 0.7, troops: 100 }), ownShip(3, "bird", "bird-1")] };
    expect(hintFor(pressed, new Set())).toBe("assist");
    expect(hintFor({ ...pressed, own: pressed.own.slice(0, 1) }, new Set())).toBe("board");
  });

  it("tell the Alliance on its way of its pace and its wings before there is a contact, and then of the contact", () => {
    const [main, wing] = [ownSquadron(0, { main: true }), ownSquadron(1)];
    const onChart = (chart: ChartPicture) => ({ ...samplePicture, chart });
    expect(hintFor(onChart(allianceChart([main, wing])), new Set())).toBe("fleet");
    expect(hintFor(onChart(allianceChart([main, wing])), new Set<Hint>(["fleet"]))).toBe("wings");
    expect(hintFor(onChart(allianceChart([main, wing], [chartContact(101)])), new Set())).toBe("probe");
    expect(deedsIn(onChart(allianceChart([main, wing])), idleHand)).not.toContain("wings");
    const ahead = ownSquadron(1, { course: [{ x: 0, y: -2 }] });
    expect(deedsIn(onChart(allianceChart([main, ahead])), idleHand)).toContain("wings");
  });

  it("are done with once the deed is seen", () => {
    expect(deedsIn(inScaffold, idleHand)).toEqual([]);
    expect(deedsIn(clear, idleHand)).toEqual(["jettison"]);
    expect(deedsIn(clear, { selected: 1, lookingAt: "flagship" })).toContain("readout");
    expect(deedsIn({ ...clear, own: [ownShip(1, "defiant", "defiant", { tasks: [task("attack", 100)] })] }, idleHand)).toContain("attack");
    expect(deedsIn(alliance, { selected: 2, lookingAt: null })).toContain("select");
    expect(deedsIn({ ...alliance, own: [ownShip(1, "galor", "galor-1", { tasks: [task("board", 100)] })] }, idleHand)).toEqual(
      expect.arrayContaining(["board", "besiege"]),
    );
    expect(deedsIn({ ...alliance, command: { ...alliance.command, callWait: 12 } }, idleHand)).toContain("assist");
  });
});
