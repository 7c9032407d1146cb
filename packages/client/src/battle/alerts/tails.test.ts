import { describe, expect, it } from "vitest";
import { contact, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { stillHolds } from "./alerts.ts";
import { isShakenOff, tailAlerts } from "./tails.ts";

const bird = contact(104, { cls: "bird", name: "bird-4", level: "class", x: -150, y: 0, heading: 0 });
const alertsWith = (rest: Partial<typeof bird>, ship = ownShip(1, "defiant", "defiant", { heading: 0 })) =>
  tailAlerts({ ...samplePicture, own: [ship], contacts: [{ ...bird, ...rest }] }).map((alert) => alert.text);

describe("the alert of a hunter on the tail", () => {
  it("is raised by a Bird close behind that points at the ship", () => {
    expect(alertsWith({})).toEqual(["Bird 4 is on Defiant's tail"]);
  });

  it("is not raised by one ahead, far off, flying away, out of sight or of another class", () => {
    expect(alertsWith({ x: 150, heading: 180 })).toEqual([]);
    expect(alertsWith({ x: -500 })).toEqual([]);
    expect(alertsWith({ heading: 180 })).toEqual([]);
    expect(alertsWith({ seen: false })).toEqual([]);
    expect(alertsWith({ cls: "galor" })).toEqual([]);
  });

  it("is over soon after the hunter is shaken off", () => {
    const [alert] = tailAlerts({ ...samplePicture, own: [ownShip(1, "defiant", "defiant")], contacts: [bird] });
    if (!alert) throw new Error("no alert");
    expect(isShakenOff(alert, alert.tick + 10)).toBe(false);
    expect(isShakenOff(alert, alert.tick + 60)).toBe(true);
    expect(isShakenOff({ ...alert, key: "shield-down:1" }, alert.tick + 60)).toBe(false);
  });

  it("is over at once when its prey docks or is lost", () => {
    const [alert] = tailAlerts({ ...samplePicture, own: [ownShip(1, "defiant", "defiant")], contacts: [bird] });
    const as = (status: "active" | "docked" | "destroyed") => stillHolds(alert!, { own: [ownShip(1, "defiant", "defiant", { status })] });
    expect([as("active"), as("docked"), as("destroyed")]).toEqual([true, false, false]);
  });

  it("is for ships a tail is deadly to", () => {
    expect(alertsWith({}, ownShip(0, "terok-nor", "terok-nor"))).toEqual([]);
  });
});
