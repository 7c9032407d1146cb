import { expect, test } from "vitest";
import { inMemory } from "./account.ts";
import { createLobby } from "./lobby.ts";

/** A port nobody listens on. */
const NOWHERE = "http://127.0.0.1:9";

test("what cannot be a code is refused before anyone is asked", async () => {
  const lobby = createLobby({ url: NOWHERE });
  for (const typed of ["", "abc", "0O1I5S", "../../x", "ACDEFGH"])
    expect(await lobby.join("Worf", typed)).toMatchObject({ ok: false, code: "no-such-battle" });
});

test("a server that cannot be reached is a refusal, not a fault", async () => {
  const lobby = createLobby({ url: NOWHERE });
  const choices = { mode: "assault" as const, galors: 2, birds: 4, overhaul: 1, batteries: 6, raiderAway: 0, distance: 0 };
  expect(await lobby.open("Sisko", "terran", false, choices)).toMatchObject({ ok: false, code: "unreachable", text: expect.any(String) });
  expect(await lobby.join("Worf", "acdefg")).toMatchObject({ ok: false, code: "unreachable" });
});

test("there is nothing to go back to without a seat; with one, an unreachable server does not cost it", async () => {
  const tab = inMemory();
  const lobby = createLobby({ url: NOWHERE, tab });
  expect(lobby.seat).toBeNull();
  expect(await lobby.resume()).toMatchObject({ code: "no-seat" });
  tab.set("seat", "ACDEFG:pass");
  expect(await lobby.resume()).toMatchObject({ code: "unreachable" });
  expect(lobby.seat).toEqual({ code: "ACDEFG", pass: "pass" });
});
