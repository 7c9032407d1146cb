import { expect } from "vitest";
import type { View } from "./browser.ts";
import { openPage, type Player, sitDown } from "./player.ts";
import { withServer } from "./server.ts";

export const TERRANS = "Terran Rebellion";
export const ALLIANCE = "Klingon-Cardassian Alliance";

/** Calm, so that the view is where it was asked to be at once. */
const VIEW: View = { width: 1280, height: 720, calm: true, density: 0.5 };
/** The smallest window with all panels in sight: drawn by software, a large one takes the time. */
export const COMPACT: View = { width: 1244, height: 564, calm: true, density: 0.5 };

/** Seats one more player, in a browser of their own. */
export type Sit = (name: string) => Promise<Player>;

/** What a table has: its server's address, and chairs. */
export interface Table {
  readonly url: string;
  readonly sit: Sit;
  /** A page that a seated player's browser opened besides. */
  readonly beside: (player: Player, hash: string) => Promise<Player>;
}

/**
 * A server and the people who sit down at it, for as long as `use`
 * runs; if it fails, what each saw last is kept in reports/.
 */
export function withTable(use: (sit: Sit, table: Table) => Promise<void>, view: View = VIEW): Promise<void> {
  return withServer((url) => atTable(url, use, view));
}

/** The same at a server that runs already. */
export async function atTable(url: string, use: (sit: Sit, table: Table) => Promise<void>, view: View): Promise<void> {
  const seated: Player[] = [];
  const seat = (player: Player) => {
    seated.push(player);
    return player;
  };
  const sit: Sit = async (name) => seat(await sitDown(url, name, view));
  const beside: Table["beside"] = async ({ page, name }, hash) =>
    seat(await openPage(page.context(), `${url}/${hash}`, `${name}-${seated.length}`));
  try {
    await use(sit, { url, sit, beside });
  } catch (error) {
    for (const { page, name } of seated) await page.screenshot({ path: `reports/${name}.png` }).catch(() => undefined);
    throw error;
  } finally {
    for (const player of seated.reverse()) await player.close();
  }
}

/** Both see who won, by how much and of what that is made, and what became of every ship; and both are told the same. */
export async function seeResult(winner: Player, loser: Player): Promise<void> {
  await winner.page.getByRole("heading", { name: "Victory" }).waitFor();
  await loser.page.getByRole("heading", { name: "Defeat" }).waitFor();
  const [one, other] = await Promise.all([toldAtTheEnd(winner), toldAtTheEnd(loser)]);
  expect(one.parts).toHaveLength(4);
  // The head of the table, three of the rebels, the flagship, and the smallest of fleets.
  expect(one.ships.length).toBeGreaterThanOrEqual(9);
  expect(one).toEqual(other);
}

async function toldAtTheEnd({ page }: Player) {
  const margin = page.getByRole("region", { name: /^Margin/ });
  const ships = page.getByRole("region", { name: "Ships", exact: true });
  return {
    margin: await margin.getByText("/ 100").locator("..").textContent(),
    parts: await margin.getByRole("listitem").allInnerTexts(),
    ships: await ships.getByRole("row").allInnerTexts(),
  };
}
