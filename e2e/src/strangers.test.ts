import type { BattleLink } from "@terok-nor/client/src/net/link.ts";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { fought, seekByWire, until, wiredIn } from "./by-wire.ts";
import { choose, fieldIsThere, type Player, resign } from "./player.ts";
import { ALLIANCE, COMPACT, type Table, withTable } from "./table.ts";

/** Two who never met: one at a page who commands the fleet, one by wire who commands the rebels. Returns the other's line. */
async function bringTogether(martok: Player, { url }: Table): Promise<BattleLink> {
  const { page } = martok;
  const ezri = await wiredIn(url, "Ezri");
  await page.getByRole("radio", { name: ALLIANCE }).check({ force: true });
  await page.getByRole("radio", { name: "Rated" }).check({ force: true });
  await page.getByRole("button", { name: "Find an opponent" }).click();
  await page.getByRole("heading", { name: "Looking for an opponent" }).waitFor();
  await page.getByText("You are the only one looking just now.").waitFor();
  const other = await seekByWire(ezri, { side: "terran", mode: "assault", rated: true });
  await page.getByText("The battle starts in").waitFor();
  await fieldIsThere(martok);
  return other;
}

const talk = ({ page }: Player): Locator => page.getByRole("region", { name: "Talk" });
const heard = (link: BattleLink): unknown[] => link.said.value.map((said) => (said.kind === "line" ? said.text : said.kind));

/** A line and a phrase either way; then the one at the page has heard enough. */
async function talkAndMute(martok: Player, other: BattleLink): Promise<void> {
  const { page } = martok;
  await page.getByRole("button", { name: "Talk with Ezri" }).click();
  await talk(martok).getByRole("textbox", { name: "Say something" }).fill("Today is a good day");
  await page.keyboard.press("Enter");
  await talk(martok).getByRole("button", { name: "Hail, Commander." }).click();
  await until(other, () => heard(other).length === 2);
  expect(heard(other)).toEqual(["Today is a good day", "phrase"]);
  await other.say({ kind: "line", text: "To lose a battle" });
  await other.say({ kind: "phrase", phrase: "luck" });
  const lines = talk(martok).getByRole("log");
  await lines.getByText("To lose a battle").waitFor();
  await lines.getByText("Good luck. One of us will need it.").waitFor();
  await talk(martok).getByRole("button", { name: "Mute", exact: true }).click();
  await talk(martok).getByText("Ezri is muted.").waitFor();
  expect(await other.say({ kind: "line", text: "Hello?" })).toMatchObject({ ok: false, code: "muted" });
  await talk(martok).getByRole("button", { name: "Hear them again" }).click();
  await lines.getByText("To lose a battle").waitFor();
  expect(await lines.getByText("Hello?").count()).toBe(0);
  await talk(martok).getByRole("button", { name: "Close the talk" }).click();
}

/** Flight and then surrender, which the log keeps. */
async function loseWithoutHonour(martok: Player, other: BattleLink): Promise<void> {
  const { page } = martok;
  await page.getByRole("button", { name: "Full retreat" }).click();
  await page.getByRole("button", { name: "Retreat", exact: true }).click();
  await fought(other, 300);
  await resign(martok);
  await page.getByRole("heading", { name: "Defeat" }).waitFor();
  await page.getByText("Martok resigned.").waitFor();
}

/** What the rating was before the battle and is after it, as the result tells. */
async function ratingsTold({ page }: Player): Promise<{ before: number; after: number }> {
  const told = await page
    .getByRole("region", { name: "Commanders" })
    .getByText(/^Rating before 1500, now 1[0-4]\d\d/)
    .textContent();
  const [before = 0, after = 0] = told?.match(/\d+/g)?.map(Number) ?? [];
  return { before, after };
}

/** Somebody else is to blame: a charge of three entries, and what the court makes of it. */
async function blameGarak(martok: Player, other: BattleLink): Promise<void> {
  const { page } = martok;
  const lost = await ratingsTold(martok);
  expect(lost.before).toBe(1500);
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
  await verdict.getByText(/^\d+ % of what the defeat cost is struck from the commander's record.$/).waitFor();
  // What is kept is in the rating told.
  await expect.poll(async () => (await ratingsTold(martok)).after).toBeGreaterThan(lost.after);
  await until(other, () => other.room.value.aftermath?.trial?.verdict?.accused === "garak");
}

test("two strangers are brought together, talk, fight for their ratings, and the loser finds somebody to blame", async () => {
  await withTable(async (sit, table) => {
    const martok = await sit("Martok");
    await choose(martok.page, "Assault only");
    const other = await bringTogether(martok, table);
    await talkAndMute(martok, other);
    await loseWithoutHonour(martok, other);
    await blameGarak(martok, other);
    expect(martok.faults).toEqual([]);
  }, COMPACT);
});
