import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { describe, expect, it } from "vitest";
import { contact, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import type { Alert } from "./alert.ts";
import { alertOf, keepAlerts, MAX_ALERTS, newestPlace, stillHolds } from "./alerts.ts";

const must = (alert: Alert | null): Alert => {
  if (!alert) throw new Error("no alert");
  return alert;
};

const destroyed = must(alertOf({ kind: "destroyed", a: 2, b: 103, cause: "fire", x: 10, y: 20 }, samplePicture));
const shieldDown = must(alertOf({ kind: "shield-down", a: 1, facing: 0 }, samplePicture));
const newContact = must(alertOf({ kind: "contact", contact: 106 }, samplePicture));

describe("alerts", () => {
  it("put the loss of an own ship before a shield, and a shield before a new contact", () => {
    const kept = keepAlerts([], [newContact, shieldDown, destroyed], samplePicture.tick);
    expect(kept.map((alert) => alert.key)).toEqual([destroyed.key, shieldDown.key, newContact.key]);
  });

  it("are few", () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...shieldDown, key: `struck:${i}` }));
    expect(keepAlerts([], many, samplePicture.tick)).toHaveLength(MAX_ALERTS);
  });

  it("count new contacts in one line, also those that come while it is shown", () => {
    const [first] = keepAlerts([], [newContact, newContact, newContact, newContact], samplePicture.tick);
    expect([first?.text, first?.count]).toEqual(["New contact", 4]);
    const later = keepAlerts([must(first ?? null)], [newContact], samplePicture.tick + 10);
    expect(later.map((alert) => alert.count)).toEqual([5]);
    expect(keepAlerts([], [newContact], samplePicture.tick)[0]?.text).toBe("New contact");
  });

  it("tell the worst of the blows on one ship, so that other ships are heard of too", () => {
    const breach = must(alertOf({ kind: "breach", a: 1, facing: 1 }, samplePicture));
    const station = must(alertOf({ kind: "shield-down", a: 0, facing: 2 }, samplePicture));
    const kept = keepAlerts([], [breach, shieldDown, station], samplePicture.tick);
    expect(kept.map((alert) => alert.text)).toEqual([breach.text, station.text]);
    expect(keepAlerts([shieldDown], [breach], samplePicture.tick)).toEqual([breach]);
  });

  it("make room sooner when the fight is thick", () => {
    const others = [1, 2].map((i) => ({ ...destroyed, key: `destroyed:${i}`, tick: samplePicture.tick + 100 }));
    const later = samplePicture.tick + 150;
    expect(keepAlerts([shieldDown], [], later)).toEqual([shieldDown]);
    expect(keepAlerts([shieldDown, ...others], [], later)).toEqual(others);
  });

  it("do not repeat one matter", () => {
    const again = { ...shieldDown, tick: shieldDown.tick + 5 };
    expect(keepAlerts([shieldDown], [again], again.tick)).toEqual([again]);
  });

  it("count what repeats, and do not take a facing that falls again for another", () => {
    const down = (facing: number) => must(alertOf({ kind: "shield-down", a: 1, facing }, samplePicture));
    const told = [0, 2, 0, 2].reduce((kept, facing) => keepAlerts(kept, [down(facing)], samplePicture.tick), [] as Alert[]);
    expect(told).toMatchObject([{ text: "Defiant: shields down", count: 2 }]);
    const again = keepAlerts([down(0)], [down(0)], samplePicture.tick);
    expect(again).toMatchObject([{ text: "Defiant: fore shield is down", count: 1 }]);
    const boards = (a: number) => must(alertOf({ kind: "boarding", a, b: 0 }, samplePicture));
    expect(keepAlerts([boards(101)], [boards(102)], samplePicture.tick)).toMatchObject([{ text: "Boarders cross to Terok Nor", count: 2 }]);
  });

  it("never tell in red what the own side achieves", () => {
    const fleet = { ...samplePicture, side: "alliance" as const, own: [ownShip(4, "galor", "galor-1")], contacts: [contact(100)] };
    const ours: SeenEvent[] = [
      { kind: "boarding", a: 4, b: 100 },
      { kind: "captured", a: 100 },
      { kind: "destroyed", a: 100, b: 4, cause: "fire", x: 0, y: 0 },
      { kind: "retreat", side: "terran" },
      { kind: "stress", a: 100 },
      { kind: "broke", a: 100 },
      { kind: "exposed", contact: 100 },
    ];
    expect(ours.map((event) => alertOf(event, fleet)?.tone)).toEqual(ours.map(() => "good"));
    const theirs: SeenEvent[] = [
      { kind: "boarding", a: 100, b: 4 },
      { kind: "captured", a: 4 },
      { kind: "retreat", side: "alliance" },
      { kind: "stress", a: 4 },
    ];
    expect(theirs.map((event) => alertOf(event, fleet)?.tone)).toEqual(theirs.map(() => "bad"));
  });

  it("hold only while the ship they are about is in the fight, but tell of her end", () => {
    const blow = must(alertOf({ kind: "breach", a: 1, facing: 1 }, samplePicture));
    const end = must(alertOf({ kind: "destroyed", a: 1, b: -1, cause: "fire", x: 0, y: 0 }, samplePicture));
    const as = (status: "active" | "docked" | "destroyed") => ({ own: [ownShip(1, "defiant", "defiant", { status })] });
    expect((["active", "docked", "destroyed"] as const).map((status) => stillHolds(blow, as(status)))).toEqual([true, false, false]);
    expect(stillHolds(end, as("destroyed"))).toBe(true);
  });

  it("go away, the pressing ones last", () => {
    const later = samplePicture.tick + 200;
    const kept = keepAlerts([destroyed, newContact], [], later);
    expect(kept).toEqual([destroyed]);
    expect(keepAlerts(kept, [], later + 2000)).toEqual([]);
  });

  it("say who and where, and leave the enemy's shields to the log", () => {
    expect(destroyed.text).toBe("Raider destroyed by Bird 2");
    expect(destroyed.at).toEqual({ x: 10, y: 20 });
    expect(alertOf({ kind: "shield-down", a: 100, facing: 0 }, samplePicture)).toBeNull();
    expect(
      newestPlace([
        { ...shieldDown, tick: 1 },
        { ...destroyed, tick: 2 },
      ]),
    ).toEqual({ x: 10, y: 20 });
    expect(newestPlace([])).toBeNull();
  });
});
