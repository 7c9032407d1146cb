import { expect, test } from "vitest";
import { createLobby } from "./lobby.ts";

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** A port nobody listens on. */
const NOWHERE = "http://127.0.0.1:9";

test("what cannot be a code is refused before anyone is asked", async () => {
  const lobby = createLobby({ url: NOWHERE, storage: storage() });
  for (const typed of ["", "abc", "0O1I5S", "../../x", "ACDEFGH"])
    expect(await lobby.join("Worf", typed)).toMatchObject({ ok: false, code: "no-such-battle" });
});

test("a server that cannot be reached is a refusal, not a fault", async () => {
  const lobby = createLobby({ url: NOWHERE, storage: storage() });
  const choices = { mode: "assault" as const, galors: 2, birds: 4, overhaul: 1, batteries: 6, raiderAway: 0, distance: 0 };
  expect(await lobby.open("Sisko", "terran", false, choices)).toMatchObject({ ok: false, code: "unreachable", text: expect.any(String) });
  expect(await lobby.join("Worf", "acdefg")).toMatchObject({ ok: false, code: "unreachable" });
});

test("there is nothing to go back to without a seat; with one, an unreachable server does not cost it", async () => {
  const tab = storage();
  const lobby = createLobby({ url: NOWHERE, storage: tab });
  expect(await lobby.resume()).toBeNull();
  tab.setItem("terok-nor.seat", "ACDEFG:token");
  expect(await lobby.resume()).toBeNull();
  expect(tab.kept.size).toBe(1);
});
