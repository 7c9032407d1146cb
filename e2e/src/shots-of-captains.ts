import { fightComputer, openBattle, ownShip, type Player, resign, watchCaptains } from "./player.ts";
import type { Session } from "./studio.ts";

/** s of battle after which the fleets are at each other. */
const AT_GRIPS = "0:40";

const toStart = ({ page }: Player, way: string | RegExp) => page.getByRole("button", { name: way }).click();

/** Waits until the battle's clock shows a time, or is past it. */
async function until({ page }: Player, time: string): Promise<void> {
  await page.getByRole("timer", { name: "Battle clock" }).waitFor();
  await page.waitForFunction((wanted) => (document.querySelector(".clock")?.textContent ?? "") >= wanted, time);
}

/** Somebody waits alone in the muster until the computer is offered, and seats a captain for the time being. */
export async function offer({ studio, terran }: Session): Promise<void> {
  await studio.turnTo(terran);
  await openBattle(terran, "Terran Rebellion");
  await terran.page.getByText("Fight the computer meanwhile?").waitFor();
  await studio.takeOf(terran, "offer");
  await toStart(terran, "Leave");
  await openBattle(terran, "Terran Rebellion");
  await terran.page.getByRole("button", { name: "Seat a captain: Officer" }).click();
  await terran.page.getByRole("button", { name: "Dismiss" }).waitFor();
  await studio.takeOf(terran, "captain-seated");
  await toStart(terran, "Leave");
}

/** Each against the computer, in a battle of their own. */
export async function alone({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnTo(terran);
  await fightComputer(terran, "Terran Rebellion", "Admiral");
  await ownShip(terran, "Defiant").click();
  await terran.page.keyboard.press("j");
  await until(terran, AT_GRIPS);
  await studio.takeOf(terran, "alone", ["Home"]);
  await studio.turnTo(alliance);
  await fightComputer(alliance, "Klingon-Cardassian Alliance", "Officer");
  await until(alliance, AT_GRIPS);
  await studio.takeOf(alliance, "alone", ["Home"]);
}

/** Both give up, and read what was thought on the other side; on a phone they unfold it. */
export async function debrief({ studio, terran, alliance }: Session): Promise<void> {
  for (const sitter of [terran, alliance]) {
    await studio.turnTo(sitter);
    await resign(sitter);
    const thoughts = sitter.page.getByText(/^What .* had in mind$/);
    await thoughts.scrollIntoViewIfNeeded();
    await studio.takeOf(sitter, "debrief");
    await toStart(sitter, "Back to start");
  }
}

/** Two captains, watched through both pairs of eyes and through one. */
export async function watch({ studio, terran }: Session): Promise<void> {
  await studio.turnTo(terran);
  await watchCaptains(terran, "Admiral");
  await until(terran, AT_GRIPS);
  await studio.takeOf(terran, "watch");
  await terran.page.keyboard.press("2");
  await studio.takeOf(terran, "watch-one-side");
  await studio.turnTo(terran);
  await toStart(terran, "Leave");
}
