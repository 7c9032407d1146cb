import { describe, expect, it } from "vitest";
import { ACTIONS } from "./actions.ts";
import { actionOn, keyLabel, readBindings, rebound, USUAL_KEYS } from "./keys.ts";

describe("key bindings", () => {
  it("give no two actions the same key", () => {
    const used = ACTIONS.map((action) => USUAL_KEYS[action]).filter((key) => key !== "");
    expect(new Set(used).size).toBe(used.length);
  });

  it("move a key to its new action and take it from the old one", () => {
    const next = rebound(USUAL_KEYS, "orbit", "g");
    expect(next?.orbit).toBe("g");
    expect(next?.guard).toBe("");
    expect(next && actionOn(next, "g")).toBe("orbit");
    expect(next && actionOn(next, "o")).toBeNull();
  });

  it("leave the keys of groups, Esc and Enter alone", () => {
    for (const key of ["1", "0", "escape", "enter", "shift"]) expect(rebound(USUAL_KEYS, "orbit", key)).toBeNull();
  });

  it("come back from storage, and out of spoiled storage as the usual ones", () => {
    expect(readBindings(JSON.stringify({ orbit: "l", unheard: "q", stop: 7, guard: "escape" }))).toEqual({ ...USUAL_KEYS, orbit: "l" });
    expect(readBindings("{nonsense")).toEqual(USUAL_KEYS);
    expect(readBindings("null")).toEqual(USUAL_KEYS);
  });

  it("come back from storage under the names orders had before", () => {
    expect(readBindings(JSON.stringify({ stop: "z", helm: "l" }))).toEqual({ ...USUAL_KEYS, hold: "z", "take-helm": "l" });
  });

  it("come back without those of another alphabet, which are on no key", () => {
    expect(readBindings(JSON.stringify({ orbit: "щ", guard: "z" }))).toEqual({ ...USUAL_KEYS, guard: "z" });
  });

  it("are shown as the key cap reads", () => {
    expect([keyLabel("a"), keyLabel(" "), keyLabel("tab"), keyLabel("home")]).toEqual(["A", "Space", "Tab", "Home"]);
  });
});
