import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { createAccount, inMemory, type Keeping } from "./account.ts";
import type { Api } from "./api.ts";

const unrated = { rating: 1500, uncertainty: 350, games: 0 };
const someone = (name: string) => ({
  id: `p-${name}`,
  name,
  ratings: { terran: unrated, alliance: unrated },
  played: 0,
  won: 0,
  since: "2026-01-01T00:00:00Z",
  barred: 0,
  silenced: 0,
  shutOut: 0,
  blocked: [],
});
const keyOf = (n: number) => `key-${"0".repeat(16)}-${n}`;

/** A server that keeps accounts by key, and can be told to be away. */
function server() {
  const names = new Map<string, string>();
  const asked: string[] = [];
  const state = { away: false };
  const taken = (name: string, by = "") => [...names].some(([key, has]) => has === name && key !== by);
  const guarded = async <T>(what: string, answer: () => T) => {
    asked.push(what);
    return state.away ? refuse("unreachable") : answer();
  };
  const api = {
    me: (key: string) => guarded("me", () => (names.has(key) ? { ok: true, value: someone(names.get(key) ?? "") } : refuse("bad-key"))),
    newAccount: (name: string) =>
      guarded("new", () => {
        const key = keyOf(names.size);
        names.set(key, taken(name) ? "Glinn Corvat 7" : name);
        return { ok: true, value: { key, me: someone(names.get(key) ?? "") } };
      }),
    rename: (key: string, name: string) =>
      guarded("rename", () => {
        if (taken(name, key)) return refuse("name-taken");
        names.set(key, name);
        return { ok: true, value: someone(name) };
      }),
  } as unknown as Api;
  return { api, names, asked, state };
}

let keeping: Keeping;
beforeEach(() => {
  keeping = inMemory();
});

describe("an account", () => {
  it("comes by itself when first needed, is kept, and is there again after a reload", async () => {
    const { api, names } = server();
    expect(await createAccount(api, keeping).ensure("Worf")).toEqual({ ok: true });
    const again = createAccount(api, keeping);
    await again.refresh();
    expect([again.identity.value, again.me.value?.name, names.size]).toEqual(["had", "Worf", 1]);
    expect(again.key.value).toBe(keeping.get("key"));
  });

  it("is one, however often it is asked for at once", async () => {
    const { api, names } = server();
    const account = createAccount(api, keeping);
    await Promise.all([account.ensure("Worf"), account.ensure("Worf"), account.rename("Worf")]);
    expect(names.size).toBe(1);
  });

  it("asks nothing of the server before it is needed", async () => {
    const { api, asked } = server();
    await createAccount(api, keeping).refresh();
    expect(asked).toEqual([]);
  });

  it("comes under another name if the one wished for is taken, and says so once", async () => {
    const { api, names } = server();
    names.set("somebody-else", "Quark");
    const account = createAccount(api, keeping);
    expect(await account.ensure("Quark")).toMatchObject({ ok: false, code: "name-taken" });
    expect([account.identity.value, account.me.value?.name]).toEqual(["had", "Glinn Corvat 7"]);
    expect(await account.ensure("Glinn Corvat 7")).toEqual({ ok: true });
  });

  it("follows a name changed before going to play, and tells why a name is refused", async () => {
    const { api, names } = server();
    names.set("somebody-else", "Quark");
    const account = createAccount(api, keeping);
    await account.ensure("Worf");
    expect(await account.ensure("Martok")).toEqual({ ok: true });
    expect(account.me.value?.name).toBe("Martok");
    expect(await account.rename("Quark")).toMatchObject({ ok: false, code: "name-taken" });
    expect(account.me.value?.name).toBe("Martok");
  });
});

describe("without an account", () => {
  it("one plays as a guest where the server has none, and gets one when it has", async () => {
    const { api, state } = server();
    state.away = true;
    const account = createAccount(api, keeping);
    expect(await account.ensure("Worf")).toEqual({ ok: true });
    expect([account.identity.value, account.key.value]).toEqual(["guest", null]);
    state.away = false;
    await account.ensure("Worf");
    expect(account.identity.value).toBe("had");
  });

  it("a key this server does not know is neither sent nor lost", async () => {
    const { api, names } = server();
    keeping.set("key", keyOf(7));
    const account = createAccount(api, keeping);
    expect(await account.ensure("Worf")).toEqual({ ok: true });
    expect([account.identity.value, account.key.value, names.size]).toEqual(["foreign", null, 0]);
    expect(keeping.get("key")).toBe(keyOf(7));
    expect(await account.startAnew("Worf")).toEqual({ ok: true });
    expect([account.identity.value, account.key.value]).toEqual(["had", keyOf(0)]);
  });
});

describe("a key from elsewhere", () => {
  it("takes the place of this one's if it is good, and changes nothing if not", async () => {
    const { api, names } = server();
    names.set(keyOf(40), "Martok");
    const account = createAccount(api, keeping);
    await account.ensure("Worf");
    const before = keeping.get("key");
    for (const bad of ["", "short", "<script>alert(1)</script>", keyOf(99)])
      expect(await account.exchange(bad)).toMatchObject({ ok: false, code: "bad-key" });
    expect([keeping.get("key"), account.me.value?.name]).toEqual([before, "Worf"]);
    expect(await account.exchange(`  ${keyOf(40)}\n`)).toEqual({ ok: true });
    expect([keeping.get("key"), account.me.value?.name]).toEqual([keyOf(40), "Martok"]);
  });
});
