import type { BattleLink } from "@terok-nor/client/src/net/link.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { fought, joinByWire, openByWire, seen, until, type Wired, wiredIn } from "./by-wire.ts";
import { choose, fieldIsThere, openBattle, ownShip, type Player, resign, sayReady } from "./player.ts";
import { lookThrough, scrubTo, secondsAt, secondsOf, standStill, viewButton } from "./replaying.ts";
import { ALLIANCE, COMPACT, type Table, withTable } from "./table.ts";

/** ms in which a replay is surely where it was sent. */
const PATIENCE = { timeout: 60_000 };

/** The page is loaded anew, and shows again what it showed. */
async function comesBack(page: Page, ...shown: readonly Locator[]): Promise<void> {
  for (const each of shown) await each.first().waitFor();
  await page.reload();
  for (const each of shown) await each.first().waitFor();
}

async function beforeTheBattle({ page, name }: Player): Promise<void> {
  await comesBack(page, page.getByRole("heading", { name: "Battle of Terok Nor" }), page.getByRole("button", { name: "Find an opponent" }));
  expect(await page.getByLabel("Your name").inputValue()).toBe(name);
  await page.getByRole("button", { name: "Find an opponent" }).click();
  await comesBack(
    page,
    page.getByRole("heading", { name: "Looking for an opponent" }),
    page.getByText("You are the only one looking just now."),
  );
  await page.getByRole("button", { name: "Stop looking" }).click();
}

/** The page opens a battle, and is in its muster again after a reload; the other joins. */
async function muster(player: Player, other: Wired): Promise<BattleLink> {
  const { page } = player;
  const code = await openBattle(player, ALLIANCE);
  await comesBack(page, page.getByRole("status", { name: "Battle code" }).getByText(code));
  const link = await joinByWire(other, code);
  await page.getByText(other.name, { exact: true }).waitFor();
  await sayReady({ page });
  expect(await link.ready(true)).toEqual({ ok: true });
  return link;
}

/** The chart of act one, and what the battle came to. */
async function onTheChart(player: Player, other: Wired): Promise<void> {
  const { page } = player;
  await choose(page, "The whole battle");
  await muster(player, other);
  await comesBack(page, page.getByRole("application", { name: "Sector chart" }), page.getByRole("button", { name: /^Main squadron/ }));
  await resign(player);
  await comesBack(page, page.getByRole("heading", { name: "Defeat" }), page.getByText(`${player.name} resigned.`));
  await page.getByRole("button", { name: "Back to start" }).click();
}

/** The field: the same side, and the battle goes on for both. */
async function inBattle(player: Player, other: Wired): Promise<void> {
  const { page } = player;
  await choose(page, "Assault only");
  const link = await muster(player, other);
  await fieldIsThere(player);
  await comesBack(page, ownShip(player, "Flagship"));
  await until(link, ({ room }) => room.value.pause === null && room.value.seats.every((seat) => seat.connected));
  await fought(link, (link.picture.value?.tick ?? 0) + 10);
  await resign(player);
  await page.getByRole("heading", { name: "Defeat" }).waitFor();
  await page.getByRole("button", { name: "Back to start" }).click();
}

/** Whoever watches others watches on; returns the battle's number in the archive. */
async function watching({ page }: Player, { url }: Table, one: Wired, two: Wired): Promise<string> {
  const terran = await openByWire(one, choicesFor("assault", 2));
  const alliance = await joinByWire(two, terran.room.value.code);
  await terran.setTerms({ delay: 0 });
  await seen();
  for (const each of [terran, alliance]) await each.ready(true);
  await page.goto(`${url}/#watch-${terran.room.value.code}`);
  await comesBack(page, page.getByRole("timer", { name: "Battle clock" }), page.getByText("Live", { exact: true }));
  await fought(terran, 200);
  await alliance.order({ kind: "resign" });
  await comesBack(page, page.getByRole("dialog", { name: "The battle is over" }));
  return terran.room.value.match;
}

/** A replay comes back at its moment, on its view. */
async function replay(player: Player, { url }: Table, match: string): Promise<void> {
  const { page } = player;
  await page.goto(`${url}/#match-${match}`);
  await standStill(player);
  await lookThrough(player, "Terran");
  await scrubTo(player, 0.7);
  const length = await secondsOf(player);
  await expect.poll(() => secondsAt(player), PATIENCE).toBeGreaterThan(length * 0.6);
  await expect.poll(() => page.url(), PATIENCE).toMatch(/@\d{3}-terran$/);
  await page.reload();
  await viewButton(player, "Terran").and(page.locator("[aria-pressed=true]")).waitFor();
  await expect.poll(() => secondsAt(player), PATIENCE).toBeGreaterThan(length * 0.6);
}

async function pages({ page }: Player, { url }: Table, { lobby }: Wired): Promise<void> {
  await page.goto(`${url}/#replays`);
  await comesBack(page, page.getByRole("heading", { name: "Replays" }), page.getByRole("region", { name: "Replays" }).getByText("Ezri"));
  await page.goto(`${url}/#leaders`);
  await comesBack(page, page.getByRole("heading", { name: "Leaderboard" }), page.getByText("The place at the top is free."));
  await page.goto(`${url}/#player-${lobby.account.me.value?.id}`);
  await comesBack(page, page.getByRole("heading", { name: "Ezri" }), page.getByRole("region", { name: "Battles" }).getByText("Gowron"));
}

test("a page that is loaded anew shows again what it showed, whichever screen that was", async () => {
  await withTable(async (sit, table) => {
    const gowron = await sit("Gowron");
    const [ezri, quark] = [await wiredIn(table.url, "Ezri"), await wiredIn(table.url, "Quark")];
    await beforeTheBattle(gowron);
    await onTheChart(gowron, ezri);
    await inBattle(gowron, ezri);
    const match = await watching(gowron, table, ezri, quark);
    await replay(gowron, table, match);
    await pages(gowron, table, ezri);
    expect(gowron.faults).toEqual([]);
  }, COMPACT);
});
