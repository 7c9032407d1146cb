import { fightComputer, type Player, resign } from "./player.ts";
import type { Session, Sitter } from "./studio.ts";

/** ms in which an audience that is held back is surely shown something. */
const HELD_BACK = { timeout: 120_000 };

async function goTo({ page }: Player, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

const toStart = ({ page }: Player) => page.getByRole("button", { name: /^(Back to start|Leave)$/ }).click();

/** Somebody looks for an opponent. */
export async function seeking({ studio, terran }: Session): Promise<void> {
  await studio.turnTo(terran);
  await terran.page.getByRole("button", { name: "Find an opponent" }).click();
  await terran.page.getByRole("heading", { name: "Looking for an opponent" }).waitFor();
  await studio.takeOf(terran, "seeking");
  await terran.page.getByRole("button", { name: "Stop looking" }).click();
}

/** One fights the computer, and the other watches that from the list of battles going on. */
export async function company({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnTo(alliance);
  await fightComputer(alliance, "Klingon-Cardassian Alliance", "Officer");
  await studio.turnTo(terran);
  await terran.page
    .getByRole("button", { name: /^Watch .* against/ })
    .first()
    .click(HELD_BACK);
  await studio.takeOf(terran, "company-waits");
  await terran.page.getByRole("group", { name: "Whose eyes you see through" }).waitFor(HELD_BACK);
  await terran.page.getByRole("timer").first().waitFor(HELD_BACK);
  await studio.takeOf(terran, "company", ["3"]);
  await studio.turnTo(alliance);
  await resign(alliance);
  await studio.takeOf(alliance, "trial");
  await toStart(alliance);
}

/** What is kept: the list of replays, one of them, the leaderboard and a player's own page. */
export async function kept({ studio, terran }: Session): Promise<void> {
  await studio.turnTo(terran);
  await goTo(terran, "#replays");
  await terran.page.getByRole("link", { name: "Replay" }).first().waitFor();
  await studio.takeOf(terran, "replays");
  await terran.page.getByRole("link", { name: "Replay" }).first().click();
  await terran.page.getByRole("slider", { name: "Where the battle has got to" }).waitFor();
  await studio.takeOf(terran, "replay", ["3"]);
  await goTo(terran, "#leaders");
  await terran.page.getByRole("heading", { name: "Leaderboard" }).waitFor();
  await studio.takeOf(terran, "leaders");
  await goTo(terran, "");
  await ownPage(studio, terran);
}

async function ownPage(studio: Session["studio"], sitter: Sitter): Promise<void> {
  const own = sitter.page.getByRole("link", { name: /your page/i });
  if ((await own.count()) === 0) return;
  await own.first().click();
  await studio.takeOf(sitter, "player");
  await goTo(sitter, "");
}

/** After a battle between people: what is done about somebody, the page of one's own account, and the one on privacy. */
export async function conduct({ studio, terran, alliance }: Session): Promise<void> {
  for (const sitter of [terran, alliance]) {
    await studio.turnTo(sitter);
    await sitter.page.getByRole("button", { name: /^Report or block / }).click();
    await sitter.page
      .getByRole("dialog", { name: /^About / })
      .getByRole("button", { name: /^Report / })
      .waitFor();
    await studio.takeOf(sitter, "about-player");
    await sitter.page.keyboard.press("Escape");
  }
  await studio.turnTo(terran);
  await toStart(terran);
  await goTo(terran, "#account");
  await terran.page.getByRole("heading", { name: "Your account" }).waitFor();
  await studio.takeOf(terran, "account");
  await goTo(terran, "#privacy");
  await terran.page.getByRole("heading", { name: "Privacy", exact: true }).waitFor();
  await studio.takeOf(terran, "privacy");
}
