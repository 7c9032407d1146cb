import type { BattleLink } from "@terok-nor/client/src/net/link.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { expect, test } from "vitest";
import { fought, joinByWire, openByWire, seen, until, wiredIn } from "./by-wire.ts";
import type { Player } from "./player.ts";
import { bothFleets, lookThrough } from "./replaying.ts";
import { COMPACT, type Table, withTable } from "./table.ts";

/** Two by wire, ready for an assault that an audience sees as it is fought. Nobody has pressed ready yet. */
async function muster({ url }: Table): Promise<[terran: BattleLink, alliance: BattleLink]> {
  const [ezri, gowron] = [await wiredIn(url, "Ezri"), await wiredIn(url, "Gowron")];
  const terran = await openByWire(ezri, choicesFor("assault", 2));
  const alliance = await joinByWire(gowron, terran.room.value.code);
  expect(await terran.setTerms({ delay: 0 })).toEqual({ ok: true });
  await seen();
  return [terran, alliance];
}

const clockOf = async ({ page }: Player): Promise<string> => (await page.getByRole("timer", { name: "Battle clock" }).textContent()) ?? "";

/** The battle goes on before somebody's eyes. */
async function seesItRun(watcher: Player): Promise<void> {
  const before = await clockOf(watcher);
  await expect.poll(() => clockOf(watcher), { timeout: 30_000 }).not.toBe(before);
}

const shipsOf = ({ page }: Player, side: "Terran" | "Alliance") => page.getByRole("region", { name: `${side} ships` });

/** Each side's eyes see that side's ships by name and no other's; both see all. */
async function looksThroughAll(watcher: Player): Promise<void> {
  await lookThrough(watcher, "Terran");
  await shipsOf(watcher, "Terran")
    .getByRole("button", { name: /^Defiant,/ })
    .waitFor();
  expect(
    await shipsOf(watcher, "Terran")
      .getByRole("button", { name: /^(Flagship|Galor|Bird)/ })
      .count(),
  ).toBe(0);
  await lookThrough(watcher, "Alliance");
  await shipsOf(watcher, "Alliance")
    .getByRole("button", { name: /^Flagship,/ })
    .waitFor();
  expect(
    await shipsOf(watcher, "Alliance")
      .getByRole("button", { name: /^(Defiant|Raider|Terok Nor)/ })
      .count(),
  ).toBe(0);
  await lookThrough(watcher, "Both");
  for (const ship of [/^Defiant,/, /^Flagship,/]) await bothFleets(watcher).getByRole("button", { name: ship }).waitFor();
}

const audience = ({ page }: Player) => page.getByRole("region", { name: "Audience" });

/** What one of the audience says the others hear, and nobody who fights. */
async function whisper(speaker: Player, listeners: readonly Player[], commanders: readonly BattleLink[]): Promise<void> {
  await audience(speaker).getByRole("textbox", { name: "Say something to the audience" }).fill("She is behind you");
  await speaker.page.keyboard.press("Enter");
  for (const each of [speaker, ...listeners]) await audience(each).getByText("She is behind you").waitFor();
  // What a commander says later arrives; so the whisper would have arrived, too.
  const [terran, alliance] = commanders as [BattleLink, BattleLink];
  await terran.say({ kind: "line", text: "Nice ship" });
  await until(alliance, () => alliance.said.value.length > 0);
  for (const { said } of commanders) expect(said.value.map((line) => line.kind === "line" && line.text)).toEqual(["Nice ship"]);
  for (const each of [speaker, ...listeners]) await audience(each).getByText("Nice ship").waitFor();
}

/** All see who has won; the next battle of the two is one that whoever watched is taken along to. */
async function endAndGoOn(watchers: readonly Player[], terran: BattleLink, alliance: BattleLink): Promise<void> {
  expect(await alliance.order({ kind: "resign" })).toEqual({ ok: true });
  for (const { page } of watchers) await page.getByRole("dialog").getByRole("heading", { name: "Terrans win" }).waitFor();
  await until(terran, ({ room }) => room.value.phase === "result");
  for (const each of [terran, alliance]) expect(await each.rematch()).toEqual({ ok: true });
  await until(terran, ({ room }) => room.value.phase === "battle" && room.value.result === null);
  for (const watcher of watchers) {
    await watcher.page.getByRole("dialog", { name: "The battle is over" }).waitFor({ state: "detached" });
    await seesItRun(watcher);
  }
  await watchers[0]?.page.locator(".fighters .text-terran").getByText("Gowron").waitFor();
}

test("three watch two fight by a link, one of them late: they see all there is to see, and no commander hears them", async () => {
  await withTable(async (sit, table) => {
    const [terran, alliance] = await muster(table);
    const { code } = terran.room.value;
    const first = await sit("Quark");
    const second = await table.beside(first, `#watch-${code}`);
    await second.page.getByRole("heading", { name: "The battle has not begun for you yet" }).waitFor();
    for (const each of [terran, alliance]) expect(await each.ready(true)).toEqual({ ok: true });
    await first.page.goto(`${table.url}/#watch-${code}`);
    await seesItRun(second);
    await fought(terran, 300);
    const late = await table.beside(first, `#watch-${code}`);
    await seesItRun(late);
    const watchers = [first, second, late];
    await looksThroughAll(late);
    await until(terran, ({ room }) => room.value.audience === 3);
    await until(alliance, ({ room }) => room.value.audience === 3);
    await whisper(first, [second, late], [terran, alliance]);
    await endAndGoOn(watchers, terran, alliance);
    for (const { faults } of watchers) expect(faults).toEqual([]);
  }, COMPACT);
});
