import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { describe, expect, it } from "vitest";
import { oneOfTwoWorlds } from "../../../demo/one-of-two-worlds.ts";
import { allianceChart, chartContact, ownSquadron, terranChart } from "../../../demo/sample-chart.ts";
import { contact, detail, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { calm, ease } from "./mood.ts";
import { moodOf } from "./mood-of.ts";

const picture = (rest: Partial<Picture>): Picture => ({ ...samplePicture, ...rest });
const chart = (of: Picture["chart"], side: Picture["side"] = "terran") =>
  picture({ phase: "approach", side, chart: of, own: [], contacts: [] });
const station = (rest = {}) => ownShip(0, "terok-nor", "terok-nor", rest);
const fight = (rest: Partial<Picture>) => picture({ torpedoes: [], contacts: [], own: [station()], ...rest });
const foe = (x: number, cls: "bird" | "galor" | "flagship" = "galor") => contact(100 + x, { level: "class", cls, x, y: 0 });

describe("the mood of a battle", () => {
  it("is the piece of its phase, in the colour of the side", () => {
    expect(moodOf(chart(terranChart()))).toMatchObject({ piece: "unease", colour: "terran" });
    expect(moodOf(picture({}))).toMatchObject({ piece: "assault", colour: "terran" });
    expect(moodOf(picture({ phase: "aftermath", winner: "terran" }))).toMatchObject({ piece: "victory", colour: "terran" });
    expect(moodOf(picture({ phase: "aftermath", winner: "alliance" }))).toMatchObject({ piece: "defeat", colour: "terran" });
    expect(moodOf(picture({ phase: "aftermath", winner: null }))).toMatchObject({ piece: "quiet" });
  });

  it("is the winner's for who looks through both sides' eyes", () => {
    const own = [station(), ownShip(3, "flagship", "flagship")];
    expect(moodOf(picture({ own, phase: "aftermath", winner: "alliance" }))).toMatchObject({ piece: "victory", colour: "alliance" });
  });

  it("tightens with the hours left and with what comes near", () => {
    const tension = (expected: number, x: number) => moodOf(chart(terranChart({ expected }, [chartContact(100, { x })]))).tension;
    expect(tension(8, 9)).toBe(0);
    expect(tension(4, 9)).toBeGreaterThan(tension(6, 9));
    expect(tension(4, 1)).toBeGreaterThan(tension(4, 9));
    const eta = (hours: number) => moodOf(chart(allianceChart([ownSquadron(0, { main: true, eta: hours })]), "alliance")).tension;
    expect(eta(1)).toBeGreaterThan(eta(7));
  });

  it.each<[string, "tension" | "danger" | "fire" | "odds" | "regent", Partial<Picture>, Partial<Picture>]>([
    ["an enemy at close quarters", "tension", { contacts: [foe(300)] }, { contacts: [foe(1400)] }],
    ["a hull half gone", "danger", { own: [station({ hull: 0.5 })] }, {}],
    ["facings down", "danger", { own: [station({ shields: [0, 0, 1, 1] })] }, {}],
    ["enemies aboard", "danger", { own: [station({ boarders: 5, captured: 0.3 })] }, {}],
    ["torpedoes under way", "fire", { torpedoes: samplePicture.torpedoes }, {}],
    ["guns at work", "fire", { own: samplePicture.own }, {}],
    ["fewer of them", "odds", { contacts: [foe(900)] }, { contacts: [foe(900), foe(901), foe(902, "flagship")] }],
    ["them hurt", "odds", { contacts: [{ ...foe(900), detail: detail(0.1, [0]) }] }, { contacts: [foe(900)] }],
    ["the flagship close", "regent", { contacts: [foe(500, "flagship")] }, { contacts: [foe(1500, "flagship")] }],
    ["the flagship rather than a Galor", "regent", { contacts: [foe(1500, "flagship")] }, { contacts: [foe(1500)] }],
  ])("%s raises %s", (_, measure, more, less) => {
    expect(moodOf(fight(more))[measure]).toBeGreaterThan(moodOf(fight(less))[measure]);
  });

  it("goes by nothing that is a mere mark, and by no ship that is away", () => {
    const calmest = moodOf(fight({}));
    expect(moodOf(fight({ contacts: [{ ...foe(100, "flagship"), seen: false }] }))).toEqual(calmest);
    expect(moodOf(fight({ own: [station(), ownShip(1, "defiant", "defiant", { status: "away", hull: 0 })] }))).toEqual(calmest);
  });

  it("is the same for a shadow as for the raider", () => {
    expect(moodOf(oneOfTwoWorlds("shadow"))).toEqual(moodOf(oneOfTwoWorlds("raider")));
  });

  it("keeps every measure between 0 and 1 in the worst of it", () => {
    const wreck = station({ hull: 0, shields: [0, 0], breaches: [3, 3, 3], captured: 1, boarders: 9 });
    const { tension, danger, fire, odds, regent } = moodOf(
      fight({ own: [wreck, ...samplePicture.own], contacts: [foe(1, "flagship")], torpedoes: Array(40).fill(samplePicture.torpedoes[0]) }),
    );
    for (const measure of [tension, danger, fire, odds, regent]) expect(measure).toSatisfy((n: number) => n >= 0 && n <= 1);
  });
});

describe("a mood on its way to another", () => {
  const from = calm("assault", "terran");
  it("rises quickly and falls slowly", () => {
    expect(ease(from, { ...from, fire: 1 }, 1.5).fire).toBeCloseTo(0.5);
    expect(ease({ ...from, fire: 1 }, from, 1.5).fire).toBeCloseTo(1 - 1.5 / 9);
    expect(ease(from, { ...from, fire: 1 }, 60).fire).toBe(1);
  });
  it("is another piece at once, and thin at once", () => {
    expect(ease({ ...from, fire: 1 }, calm("defeat", "terran"), 0.1)).toEqual(calm("defeat", "terran"));
    expect(ease(from, { ...from, thin: true }, 0.1).thin).toBe(true);
  });
});
