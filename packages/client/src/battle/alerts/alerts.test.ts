import { describe, expect, it } from "vitest";
import { samplePicture } from "../../../demo/sample-picture.ts";
import type { Alert } from "./alert.ts";
import { alertOf, keepAlerts, MAX_ALERTS, newestPlace } from "./alerts.ts";

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
    expect(first?.text).toBe("4 new contacts");
    const later = keepAlerts([must(first ?? null)], [newContact], samplePicture.tick + 10);
    expect(later.map((alert) => alert.text)).toEqual(["5 new contacts"]);
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
