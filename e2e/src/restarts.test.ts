import { setTimeout as sleep } from "node:timers/promises";
import type { BattleLink } from "@terok-nor/client/src/net/link.ts";
import { createLobby } from "@terok-nor/client/src/net/lobby.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { expect, test } from "vitest";
import { fought, joinByWire, openByWire, seen, until, type Wired, wiredIn } from "./by-wire.ts";
import { beginBattle, fieldIsThere, joinByCode, openBattle, type Player, resign } from "./player.ts";
import { type Restarted, withRestarts } from "./server.ts";
import { atTable, COMPACT, type Sit, type Table, TERRANS } from "./table.ts";

/** ms in which a page drawn by software surely shows what has changed. */
const PATIENCE = { timeout: 60_000 };

/** A player without an account. */
const guest = (url: string, name: string): Wired => ({ name, lobby: createLobby({ url }) });
const tickOf = (link: BattleLink) => link.picture.value?.tick ?? 0;
const isBack = ({ line }: BattleLink) => line.value.state === "good" || line.value.state === "slow";

async function musterOf(one: Wired, two: Wired): Promise<readonly [BattleLink, BattleLink]> {
  const terran = await openByWire(one, choicesFor("assault", 2));
  return [terran, await joinByWire(two, terran.room.value.code)];
}

async function bothReady(...links: readonly BattleLink[]): Promise<void> {
  for (const link of links) expect(await link.ready(true)).toEqual({ ok: true });
}

/** The server goes and comes back; every page is lost for a while, and back without anybody doing anything. */
async function restarted(server: Restarted, signal: NodeJS.Signals, down: number, links: readonly BattleLink[]): Promise<void> {
  const lost = links.map((link) => until(link, ({ line }) => line.value.state === "lost"));
  await Promise.all([server.restart(signal, down), ...lost]);
  for (const link of links) await until(link, isBack);
}

test("a battle goes on by itself for people with accounts and for guests, after the server was killed", async () => {
  await withRestarts(async (server) => {
    const people = await musterOf(await wiredIn(server.url, "Smiley"), await wiredIn(server.url, "Worf"));
    const guests = await musterOf(guest(server.url, "Quark"), guest(server.url, "Nog"));
    const all = [...people, ...guests];
    await bothReady(...all);
    for (const link of all) await fought(link, 20);
    const before = all.map(tickOf);
    const sides = all.map(({ side }) => side.value);
    await restarted(server, "SIGKILL", 3000, all);
    for (const [i, link] of all.entries()) {
      // Killed, at most a second of play is lost.
      await until(link, () => tickOf(link) >= (before[i] ?? 0) - 20);
      await until(link, ({ room }) => room.value.pause === null && room.value.seats.every(({ connected }) => connected));
      await fought(link, (before[i] ?? 0) + 5);
    }
    expect(all.map(({ side }) => side.value)).toEqual(sides);
    expect(await people[1].order({ kind: "resign" })).toEqual({ ok: true });
    await until(people[0], ({ room }) => room.value.phase === "result");
    expect(people[0].room.value.result?.winner).toBe("terran");
  });
});

const lineLost = ({ page }: Player) => page.getByRole("alertdialog", { name: /^(Your line is down|The server does not answer)$/ });
const clockOf = async ({ page }: Player) => (await page.getByRole("timer", { name: "Battle clock" }).textContent()) ?? "";

/** The battle goes on before somebody's eyes. */
async function goesOn(player: Player): Promise<void> {
  await lineLost(player).waitFor({ state: "detached" });
  const before = await clockOf(player);
  await expect.poll(() => clockOf(player), PATIENCE).not.toBe(before);
}

/** A page with the battle opened, another that joined, one that watches, and one that looks for an opponent. */
async function fourPages(sit: Sit, { url, beside }: Table) {
  const terran = await sit("Smiley");
  const code = await openBattle(terran, TERRANS);
  const alliance = await sit("Worf");
  await joinByCode(alliance, code);
  const delay = terran.page.getByRole("group", { name: "Watchers are behind by" });
  const none = delay.getByRole("radio", { name: "0 s", exact: true });
  await terran.page.getByText("Worf", { exact: true }).first().waitFor();
  await none.click({ force: true });
  // The server has the last word on it, which may take a moment.
  await expect.poll(() => none.isChecked(), PATIENCE).toBe(true);
  await beginBattle(terran, alliance);
  const watcher = await sit("Ezri");
  await watcher.page.goto(`${url}/#watch-${code}`);
  const seeker = await beside(watcher, "");
  await seeker.page.getByRole("button", { name: "Find an opponent" }).click();
  await seeker.page.getByRole("heading", { name: "Looking for an opponent" }).waitFor();
  return { terran, alliance, watcher, seeker };
}

test("pages of those who fight, watch and seek are back by themselves after a restart, one that is loaded anew meanwhile too", async () => {
  await withRestarts((server) =>
    atTable(
      server.url,
      async (sit, table) => {
        const { terran, alliance, watcher, seeker } = await fourPages(sit, table);
        await fieldIsThere(watcher);
        await server.restart("SIGTERM", 3000);
        for (const each of [terran, alliance, watcher]) await goesOn(each);
        await seeker.page.getByText("You are the only one looking just now.").waitFor();

        // The others may be back before it is drawn that they were away.
        await server.restart("SIGKILL", 0);
        await alliance.page.reload();
        for (const each of [terran, alliance, watcher]) await goesOn(each);
        await resign(alliance);
        await terran.page.getByRole("heading", { name: "Victory" }).waitFor();
      },
      COMPACT,
    ),
  );
});

test("a muster, and what is between two battles of a series, are there again with all that was agreed on", async () => {
  await withRestarts(async (server) => {
    const [terran, alliance] = await musterOf(guest(server.url, "Quark"), await wiredIn(server.url, "Worf"));
    expect(await terran.setTerms({ series: "two", pauses: 300 })).toEqual({ ok: true });
    expect(await alliance.choose({ birds: 3 })).toEqual({ ok: true });
    await seen();
    await until(terran, ({ room }) => room.value.choices.birds === 3);
    const agreed = () => ({ terms: terran.room.value.terms, choices: terran.room.value.choices, code: terran.room.value.code });
    const before = agreed();
    // Killed, the last second may be lost.
    await sleep(1600);
    await restarted(server, "SIGKILL", 0, [terran, alliance]);
    await until(terran, ({ room }) => room.value.seats.every(({ connected }) => connected));
    expect(agreed()).toEqual(before);
    await bothReady(terran, alliance);
    await fought(terran, 20);
    expect(await alliance.order({ kind: "resign" })).toEqual({ ok: true });
    await until(terran, ({ room }) => room.value.phase === "result" && room.value.standing?.fought.length === 1);
    await sleep(1600);
    await restarted(server, "SIGTERM", 0, [terran, alliance]);
    expect(terran.room.value).toMatchObject({
      phase: "result",
      result: { winner: "terran" },
      standing: { fought: [{ winner: "terran" }] },
    });
    for (const link of [terran, alliance]) expect(await link.rematch()).toEqual({ ok: true });
    await fought(terran, 20);
    expect(terran.side.value).toBe("alliance");
    await terran.order({ kind: "resign" });
    await until(terran, ({ room }) => room.value.standing?.over === true);
    expect(terran.room.value.standing?.fought).toHaveLength(2);
  });
});
