import { expect, onTestFinished } from "vitest";
import { type Player, sitDown } from "./player.ts";

export const TERRANS = "Terran Rebellion";
export const ALLIANCE = "Klingon-Cardassian Alliance";

/** Calm, so that the view is where it was asked to be at once. */
const VIEW = { width: 1280, height: 720, calm: true };

/** Seats a player for as long as the test lasts; of a test that failed, what they saw last is kept in reports/. */
export async function sit(url: string, name: string): Promise<Player> {
  const player = await sitDown(url, name, VIEW);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "fail") await player.page.screenshot({ path: `reports/${name}.png` }).catch(() => undefined);
    await player.close();
  });
  return player;
}

/** Moves a slider of the lobby by as many presses of an arrow key. */
export async function slide({ page }: Player, label: string, steps: number): Promise<void> {
  const slider = page.getByRole("slider", { name: label });
  await slider.focus();
  for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps < 0 ? "ArrowLeft" : "ArrowRight");
}

/** Waits until a slider says a value. */
export const slidTo = ({ page }: Player, label: string, value: string): Promise<void> =>
  page
    .getByRole("slider", { name: label })
    .and(page.locator(`[aria-valuetext="${value}"]`))
    .waitFor();

/** Both see who won, by how much and of what that is made, and what became of every ship; and both are told the same. */
export async function seeResult(winner: Player, loser: Player): Promise<void> {
  await winner.page.getByRole("heading", { name: "Victory" }).waitFor();
  await loser.page.getByRole("heading", { name: "Defeat" }).waitFor();
  const [one, other] = await Promise.all([toldAtTheEnd(winner), toldAtTheEnd(loser)]);
  expect(one.parts).toHaveLength(4);
  expect(one.ships.length).toBeGreaterThanOrEqual(10);
  expect(one).toEqual(other);
}

async function toldAtTheEnd({ page }: Player) {
  const margin = page.getByRole("region", { name: /^Margin/ });
  const ships = page.getByRole("region", { name: "Ships", exact: true });
  return {
    margin: await margin.getByText("/ 100").locator("..").innerText(),
    parts: await margin.getByRole("listitem").allInnerTexts(),
    ships: await ships.getByRole("row").allInnerTexts(),
  };
}
