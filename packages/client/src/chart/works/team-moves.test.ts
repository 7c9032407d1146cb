import { describe, expect, it } from "vitest";
import { rebelChart } from "../../../demo/sample-chart.ts";
import { hasRoom, hasTeam, isFinished, siskoDoneAt, teamOrder } from "./team-moves.ts";

const rebels = rebelChart({
  idle: 1,
  teams: 6,
  works: { dampers: { done: 12 }, cannons: { teams: 3 }, drive: { teams: 2 } },
});

describe("sending a team", () => {
  it("goes from the idle to work, from work to work and back", () => {
    expect(teamOrder(rebels, null, "drive")).toEqual({ kind: "team", from: null, to: "drive" });
    expect(teamOrder(rebels, "cannons", "drive")).toEqual({ kind: "team", from: "cannons", to: "drive" });
    expect(teamOrder(rebels, "drive", null)).toEqual({ kind: "team", from: "drive", to: null });
  });

  it("is nothing where nobody is, where there is no room, and where it already stands", () => {
    expect(teamOrder(rebels, "shields", "drive")).toBeNull();
    expect(teamOrder(rebels, null, "cannons")).toBeNull();
    expect(teamOrder(rebels, null, "dampers")).toBeNull();
    expect(teamOrder(rebels, "drive", "drive")).toBeNull();
    expect(teamOrder({ ...rebels, idle: 0 }, null, "drive")).toBeNull();
  });

  it("knows what is full, finished and empty", () => {
    expect([hasRoom(rebels, "cannons"), hasRoom(rebels, "drive"), hasRoom(rebels, null)]).toEqual([false, true, true]);
    expect([hasTeam(rebels, "cannons"), hasTeam(rebels, "kira")]).toEqual([true, false]);
    expect(rebels.works.filter(isFinished).map((work) => work.id)).toEqual(["dampers"]);
  });
});

it("Sisko is told of as free once the work he is at is finished, and not before", () => {
  const at = (sisko: "dampers" | "drive" | null) => siskoDoneAt(rebelChart({ sisko, works: { dampers: { done: 11 } } }));
  expect([at("dampers"), at("drive"), at(null)]).toEqual(["dampers", null, null]);
});
