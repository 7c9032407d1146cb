import { parseArgs } from "node:util";
import type { Locator } from "playwright-core";
import type { View } from "./browser.ts";
import { beginBattle, contact, joinByCode, lookAt, openBattle, ownShip, type Player, resign, slide } from "./player.ts";
import { withServer } from "./server.ts";
import { alone, debrief, offer, watch } from "./shots-of-captains.ts";
import { company, conduct, kept, seeking } from "./shots-of-company.ts";
import { looks } from "./shots-of-looks.ts";
import { arrival, bluffAndStrike, deceptions, scan, setOut, works } from "./shots-of-the-approach.ts";
import { type Session, SIZES, Studio } from "./studio.ts";

/** Steps of the zoom from how a ship is followed to a close look at it. */
const CLOSE = 2;
/** Tries at one picture of an exploding Bird, and ms each step of one may take. */
const HUNTS = 3;
const HUNT_MS = 40_000;

async function press({ page }: Player, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Shows the whole field, brings what a row stands for into the middle and comes closer by some steps of the zoom. */
async function closeUp(player: Player, row: Locator, steps = CLOSE): Promise<void> {
  await press(player, "Home");
  await lookAt(player, row);
  await press(player, ...Array<string>(steps).fill("+"));
}

async function landing({ studio }: Session): Promise<void> {
  await studio.takeAll("landing");
}

async function meet({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnToBoth();
  const code = await openBattle(terran, "Terran Rebellion");
  await slide(terran, "Birds-of-Prey", 2);
  await slide(terran, "Raider's absence", -6);
  await joinByCode(alliance, code);
  await terran.page.getByText(alliance.name, { exact: true }).waitFor();
  await studio.takeAll("lobby");
}

/** The fleet stands off and only its flagship fires, the station waits: so one moment after the other can be shown. */
async function opening({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnToBoth();
  await beginBattle(terran, alliance);
  await press(alliance, "`", "s", "f", "1", "f");
  await press(terran, "3", "f", "1", "j");
  await studio.takeAll("opening", ["Home"]);
}

async function fleetView({ studio, terran }: Session): Promise<void> {
  await studio.turnTo(terran);
  await ownShip(terran, "Defiant", "Awaiting orders").waitFor();
  await contact(terran, "Flagship").click();
  await press(terran, "o");
  await studio.takeAll("fleet-view", ["Home", "-"]);
}

/** Defiant circles the flagship; afterwards the Galors go in to where they will board the station. */
async function orbit({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnTo(terran);
  await ownShip(terran, "Defiant").click();
  await contact(terran, "Flagship", " 1?\\d?\\d u away").waitFor();
  await closeUp(terran, contact(terran, "Flagship"));
  await studio.turnTo(alliance);
  await closeUp(alliance, ownShip(alliance, "Flagship"));
  await studio.takeAll("orbit");
  await studio.turnTo(alliance);
  await press(alliance, "2");
  await contact(alliance, "Terok Nor").click();
  await press(alliance, "b");
}

/** Defiant and a Bird-of-Prey under the hands of their players, in a turn. */
async function helm({ studio, terran, alliance }: Session): Promise<void> {
  for (const player of [terran, alliance]) {
    await studio.turnTo(player);
    await ownShip(player, player === terran ? "Defiant" : "Bird 1").click();
    await press(player, "h");
    await player.page.getByRole("region", { name: /^You have the helm of/ }).waitFor();
    await player.page.keyboard.down("w");
    await player.page.keyboard.down("d");
  }
  await studio.takeAll("helm");
  await studio.turnToBoth();
  for (const player of [terran, alliance]) {
    await player.page.keyboard.up("w");
    await player.page.keyboard.up("d");
    await press(player, "Escape");
  }
}

/**
 * Defiant hunts Birds-of-Prey: one for each size. A hunt may be spoilt, when another Bird gets in the way of her guns first.
 */
async function birds(session: Session): Promise<void> {
  for (const size of SIZES) {
    for (let hunt = 1; !(await vaporise(session, size)); hunt++) {
      if (hunt === HUNTS) throw new Error(`no Bird exploded in sight at ${size.width}×${size.height}`);
    }
  }
}

/** Where there are many Birds they stand in one row: opens a row for each. */
async function showEachBird({ page }: Player): Promise<void> {
  const contacts = page.getByRole("region", { name: "Contacts" });
  const folded = contacts.getByRole("button", { name: /Birds: a row for each$/, expanded: false });
  if ((await folded.count()) > 0) await folded.click();
}

async function vaporise({ studio, terran, alliance }: Session, size: View): Promise<boolean> {
  try {
    await studio.turnTo(terran);
    await ownShip(terran, "Defiant").click({ timeout: HUNT_MS });
    await showEachBird(terran);
    const prey = contact(terran, "Bird \\d", "in sight").first();
    const name = (await prey.getAttribute("aria-label", { timeout: HUNT_MS }))?.split(",")[0] ?? "";
    await prey.click({ timeout: HUNT_MS });
    await press(terran, "t");
    await closeUp(terran, contact(terran, name));
    await studio.turnTo(alliance);
    await closeUp(alliance, ownShip(alliance, name));
    await studio.turnToBoth(size);
    await terran.page
      .getByRole("list", { name: "Alerts" })
      .getByText(new RegExp(`(${name}|Bird-of-Prey) destroyed`))
      .first()
      .waitFor({ timeout: HUNT_MS });
  } catch {
    return false;
  }
  await Promise.all([studio.take("bird-explodes", terran, size), studio.take("bird-explodes", alliance, size)]);
  return true;
}

/** The Galors open fire on the station, and once a shield is down their troops go across. */
async function boarding({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnTo(alliance);
  await press(alliance, "2", "f");
  await closeUp(alliance, contact(alliance, "Terok Nor"));
  await studio.turnTo(terran);
  await closeUp(terran, ownShip(terran, "Terok Nor"));
  await terran.page.getByRole("status", { name: /^Boarders on/ }).waitFor();
  await studio.takeAll("boarding");
}

async function result({ studio, terran }: Session): Promise<void> {
  await studio.turnTo(terran);
  await resign(terran);
  await terran.page.getByRole("heading", { name: "Defeat" }).waitFor();
  await studio.takeAll("result");
}

/** The moments of a battle in their order. One that does not come about is named, and the rest are shown all the same. */
const MOMENTS = {
  landing,
  seeking,
  offer,
  alone,
  debrief,
  watch,
  setOut,
  works,
  scan,
  bluffAndStrike,
  arrival,
  deceptions,
  company,
  kept,
  meet,
  opening,
  fleetView,
  looks,
  orbit,
  helm,
  birds,
  boarding,
  result,
  conduct,
};

const { values } = parseArgs({ options: { out: { type: "string", default: "shots" }, only: { type: "string", default: "" } } });
/** Names of moments, with commas between; none: all of them. Those of the battle between people need each other. */
const only = values.only.split(",").filter((name) => name !== "");
const studio = new Studio(values.out);
try {
  await withServer(async (url) => {
    const session: Session = {
      studio,
      terran: await studio.seat(url, "Smiley", "terran"),
      alliance: await studio.seat(url, "Worf", "alliance"),
    };
    for (const [name, moment] of Object.entries(MOMENTS)) {
      if (only.length > 0 && !only.includes(name)) continue;
      await moment(session).catch((error: Error) => {
        process.exitCode = 1;
        studio.say(`${name} did not come about: ${error.message.split("\n")[0]}`);
      });
    }
  });
} finally {
  await studio.close();
}
studio.say(`${studio.taken} pictures in ${values.out}`);
