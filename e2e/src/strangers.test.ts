import type { BattleLink } from "@terok-nor/client/src/net/link.ts";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { fought, seekByWire, until, wiredIn } from "./by-wire.ts";
import { fieldIsThere, openTab, type Player, resign } from "./player.ts";
import { bothFleets, lookThrough, scrubTo, secondsAt, secondsOf, standStill, viewButton } from "./replaying.ts";
import { ALLIANCE, COMPACT, type Table, withTable } from "./table.ts";

/** ms in which a replay is surely where it was sent. */
const PATIENCE = { timeout: 60_000 };

/**
 * Two who never met: one at a page who commands the fleet, one by wire who commands the rebels. Returns the other's line.
 */
async function bringTogether(gowron: Player, { url }: Table): Promise<BattleLink> {
  const { page } = gowron;
  const ezri = await wiredIn(url, "Ezri");
  await page.getByRole("radio", { name: ALLIANCE }).check({ force: true });
  await page.getByRole("radio", { name: "Rated" }).check({ force: true });
  await page.getByRole("button", { name: "Find an opponent" }).click();
  await page.getByRole("heading", { name: "Looking for an opponent" }).waitFor();
  await page.getByText("You are the only one looking just now.").waitFor();
  const other = await seekByWire(ezri, { side: "terran", mode: "assault", rated: true });
  await fieldIsThere(gowron);
  return other;
}

const talk = ({ page }: Player): Locator => page.getByRole("region", { name: "Talk" });
const heard = (link: BattleLink): unknown[] => link.said.value.map((said) => (said.kind === "line" ? said.text : said.kind));

/** A line and a phrase either way; then the one at the page has heard enough. */
async function talkAndMute(gowron: Player, other: BattleLink): Promise<void> {
  const { page } = gowron;
  await page.getByRole("button", { name: "Talk with Ezri" }).click();
  await talk(gowron).getByRole("textbox", { name: "Say something" }).fill("Today is a good day");
  await page.keyboard.press("Enter");
  await talk(gowron).getByRole("button", { name: "Hail, Commander." }).click();
  await until(other, () => heard(other).length === 2);
  expect(heard(other)).toEqual(["Today is a good day", "phrase"]);
  await other.say({ kind: "line", text: "To lose a battle" });
  await other.say({ kind: "phrase", phrase: "luck" });
  const lines = talk(gowron).getByRole("log");
  await lines.getByText("To lose a battle").waitFor();
  await lines.getByText("Good luck. One of us will need it.").waitFor();
  await talk(gowron).getByRole("button", { name: "Mute", exact: true }).click();
  await talk(gowron).getByText("Ezri is muted.").waitFor();
  expect(await other.say({ kind: "line", text: "Hello?" })).toMatchObject({ ok: false, code: "muted" });
  await talk(gowron).getByRole("button", { name: "Hear them again" }).click();
  await lines.getByText("To lose a battle").waitFor();
  expect(await lines.getByText("Hello?").count()).toBe(0);
  await talk(gowron).getByRole("button", { name: "Close the talk" }).click();
}

/** Flight and then surrender, which the log keeps. */
async function loseWithoutHonour(gowron: Player, other: BattleLink): Promise<void> {
  const { page } = gowron;
  await page.getByRole("button", { name: "Full retreat" }).click();
  await page.getByRole("button", { name: "Retreat", exact: true }).click();
  await fought(other, 400);
  await resign(gowron);
  await page.getByRole("heading", { name: "Defeat" }).waitFor();
  await page.getByText("Gowron resigned.").waitFor();
}

/** Nobody waits in a test until a battle is long enough to be rated: what that comes to is tested at the server. */
const tooShort = ({ page }: Player): Promise<void> =>
  page
    .getByRole("region", { name: "Commanders" })
    .getByText(/^Not rated: a battle shorter than \d+ s/)
    .first()
    .waitFor();

/** Somebody else is to blame: a charge of three entries, and what the court makes of it. */
async function blameGarak(gowron: Player, other: BattleLink): Promise<void> {
  const { page } = gowron;
  await tooShort(gowron);
  const court = page.getByRole("region", { name: "The Regent's court sits" });
  await court.getByRole("button", { name: "Bring a charge" }).click();
  await court.getByRole("radio", { name: /^Elim Garak/ }).check({ force: true });
  await court.getByRole("button", { name: "Show the whole log" }).click();
  const entries = court.getByRole("checkbox");
  await court.getByRole("checkbox", { name: /retreat/i }).check();
  for (let i = 0; (await court.getByText("3 of 3").count()) === 0; i++) await entries.nth(i).check();
  await court.getByRole("button", { name: "Bring the charge against Elim Garak" }).click();
  const verdict = page.getByRole("region", { name: "The verdict on Elim Garak" });
  await verdict.getByText(/^(Laughed out of court|Doubtful|Plausible|Damning)$/).waitFor();
  expect((await verdict.getByRole("blockquote").textContent())?.length).toBeGreaterThan(80);
  // Where nothing was rated, there is nothing to give back.
  await verdict.getByText("Nothing was at stake but honour.").waitFor();
  await until(other, () => other.room.value.aftermath?.trial?.verdict?.accused === "garak");
}

const playersPage = (player: Player, name: string): Locator =>
  player.page.getByRole("region", { name: "Commanders" }).getByRole("link", { name });

/** The battle is on the loser's page, and one battle ranks nobody. */
async function readThePapers(gowron: Player): Promise<void> {
  const own = await openTab(gowron, playersPage(gowron, "Gowron"));
  await own.page.getByRole("heading", { name: "Gowron" }).waitFor();
  await own.page.getByText("1 fought, 0 won").waitFor();
  const battles = own.page.getByRole("region", { name: "Battles" });
  await battles.getByText("Lost against Ezri").waitFor();
  await own.page.getByRole("link", { name: "Back to start" }).click();
  await own.page.getByRole("link", { name: "Leaderboard" }).click();
  await own.page.getByText("The place at the top is free.").first().waitFor();
  expect(own.faults).toEqual([]);
  await own.close();
}

/** The replay plays, goes on and back, and shows either side and both. Returns the file it is kept as. */
async function watchAgain(gowron: Player): Promise<{ file: string; link: string; at: number }> {
  const again = await openTab(gowron, gowron.page.getByRole("link", { name: "Watch the replay" }));
  const { page } = again;
  await expect.poll(() => secondsAt(again), PATIENCE).toBeGreaterThan(0);
  await standStill(again);
  const length = await secondsOf(again);
  const clock = page.getByRole("timer", { name: "Battle clock" });
  for (const share of [0.9, 0.2, 0.6]) {
    await scrubTo(again, share);
    await expect.poll(async () => Math.abs((await secondsAt(again)) - share * length), PATIENCE).toBeLessThan(2);
    await expect.poll(async () => Math.abs(secondsIn(await clock.textContent()) - share * length), PATIENCE).toBeLessThan(2.5);
  }
  await lookThrough(again, "Both");
  // Beside the replay's bar a low window has room for the lists only when they are asked for.
  await page.getByRole("button", { name: "Ships", exact: true }).click();
  await bothFleets(again)
    .getByRole("button", { name: /^Defiant\b/ })
    .waitFor();
  await bothFleets(again)
    .getByRole("button", { name: /^Flagship\b/ })
    .waitFor();
  await lookThrough(again, "Alliance");
  await bothFleets(again).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Link to this moment" }).click();
  await page.getByText("Copied").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
  const at = await secondsAt(again);
  expect(again.faults).toEqual([]);
  await again.close();
  return { file: await download.path(), link, at };
}

const secondsIn = (clock: string | null): number => {
  const [minutes = 0, seconds = 0] = clock?.split(":").map(Number) ?? [];
  return minutes * 60 + seconds;
};

/** A link to a moment opens there, on the view it was copied from. */
async function followTheLink(gowron: Player, { beside }: Table, link: string, at: number): Promise<void> {
  const friend = await beside(gowron, new URL(link).hash);
  await viewButton(friend, "Alliance").and(friend.page.locator("[aria-pressed=true]")).waitFor();
  await friend.page.getByRole("timer", { name: "Battle clock" }).waitFor();
  await expect.poll(() => secondsAt(friend), PATIENCE).toBeGreaterThanOrEqual(at);
  expect(friend.faults).toEqual([]);
  await friend.close();
}

/** Kept as a file it plays with no server to ask. */
async function playTheFile(gowron: Player, { beside }: Table, file: string): Promise<void> {
  const offline = await beside(gowron, "#replays");
  const { page } = offline;
  await page.getByRole("region", { name: "Replays" }).getByText("Ezri").waitFor();
  await page.context().setOffline(true);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open a file" }).click()]);
  await chooser.setFiles(file);
  await expect.poll(() => secondsAt(offline), PATIENCE).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Ships", exact: true }).click();
  await bothFleets(offline)
    .getByRole("button", { name: /^Defiant\b/ })
    .waitFor();
}

test("two strangers are brought together, talk, fight, and the loser finds somebody to blame and plays it again", async () => {
  await withTable(async (sit, table) => {
    const gowron = await sit("Gowron");
    const other = await bringTogether(gowron, table);
    await talkAndMute(gowron, other);
    await loseWithoutHonour(gowron, other);
    await blameGarak(gowron, other);
    await readThePapers(gowron);
    const { file, link, at } = await watchAgain(gowron);
    await followTheLink(gowron, table, link, at);
    expect(gowron.faults).toEqual([]);
    await playTheFile(gowron, table, file);
  }, COMPACT);
});
