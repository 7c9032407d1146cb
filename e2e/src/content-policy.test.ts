import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fightComputer, openTab, type Player, resign, watchCaptains } from "./player.ts";
import { secondsAt } from "./replaying.ts";
import { COMPACT, TERRANS, withTable } from "./table.ts";

/** From now on whatever the policy forbids in any page of this browser is a fault, also where the page lives with it. */
async function watchPolicy({ page, faults }: Player): Promise<void> {
  const context = page.context();
  await context.exposeFunction("noteViolation", (what: string) => void faults.push(what));
  const listen = () =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const note = (window as unknown as { noteViolation: (what: string) => void }).noteViolation;
      note(`${violatedDirective}: ${blockedURI} in ${sourceFile}`);
    });
  await context.addInitScript(listen);
  await page.evaluate(listen);
}

/** A battle with counsel, which thinks in a thread of its own; its result; its replay. */
async function fightAndLookBack(player: Player): Promise<void> {
  await fightComputer(player, TERRANS, "Cadet");
  await player.page.getByRole("timer", { name: "Battle clock" }).waitFor();
  await resign(player);
  await player.page.getByRole("heading", { name: "Defeat" }).waitFor();
  const again = await openTab(player, player.page.getByRole("link", { name: "Watch the replay" }));
  await expect.poll(() => secondsAt(again), { timeout: 60_000 }).toBeGreaterThan(0);
  await filmTheStart(again, player);
  expect(again.faults).toEqual([]);
  await again.close();
}

/** A clip of the battle's first seconds is a film that can be played, wherever it is taken. */
async function filmTheStart({ page }: Player, player: Player): Promise<void> {
  await page.locator(".field-making").waitFor({ state: "detached", timeout: 60_000 });
  await page.getByRole("button", { name: "Make a clip" }).click();
  const saved = page.waitForEvent("download", { timeout: 90_000 });
  await page.getByRole("button", { name: /^Film \d+ s$/ }).click();
  const film = readFileSync(await (await saved).path());
  const elsewhere = await player.page.context().newPage();
  const played = await elsewhere.evaluate(async (bytes) => {
    const video = document.createElement("video");
    video.muted = true;
    video.src = `data:video/webm;base64,${bytes}`;
    await video.play();
    await new Promise<void>((done) => {
      video.onended = () => done();
      video.ontimeupdate = () => video.currentTime >= 0.5 && done();
    });
    return { width: video.videoWidth, seconds: video.currentTime, frames: video.getVideoPlaybackQuality().totalVideoFrames };
  }, film.toString("base64"));
  await elsewhere.close();
  expect(played.width).toBeGreaterThan(0);
  expect(played.seconds).toBeGreaterThanOrEqual(0.5);
  expect(played.frames).toBeGreaterThan(2);
}

/** From now on counts the sounds that come out of the page. */
async function listen({ page }: Player): Promise<void> {
  await page.evaluate(() => {
    const { prototype } = AudioBufferSourceNode;
    const { start } = prototype;
    Object.assign(window, { heard: 0 });
    prototype.start = function (this: AudioBufferSourceNode, ...when) {
      if (this.context instanceof AudioContext && this.context.state === "running") (window as unknown as { heard: number }).heard++;
      start.apply(this, when);
    };
  });
}

/** Sounds are fetched and made in the page within its policy: before long a key that does something is heard. */
async function hear({ page }: Player): Promise<void> {
  // Pages of tests begin silent.
  await page.keyboard.press(",");
  const heard = async () => {
    await page.keyboard.press("+");
    return page.evaluate(() => (window as unknown as { heard: number }).heard);
  };
  await expect.poll(heard, { timeout: 60_000 }).toBeGreaterThan(0);
}

/** Something that got into the page by some hole runs nothing. */
async function tryToInject(page: Page): Promise<void> {
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.injected = 1";
    document.body.append(script);
    document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="window.injected = 2">');
  });
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (window as { injected?: number }).injected)).toBe(undefined);
}

/** What a page of another site gets from the server: whether it is shown the game in a frame, and whether a line. */
async function fromElsewhere({ page }: Player, url: string): Promise<{ framed: boolean; line: string }> {
  const elsewhere = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(`<iframe src="${url}/"></iframe>`));
  elsewhere.listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  try {
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    const frame = page.frames().find((each) => each.parentFrame() !== null);
    const framed = (await frame?.locator("#app").count()) !== 0;
    const line = await page.evaluate(async (server) => {
      const asked = new WebSocket(`${server.replace("http", "ws")}/process/ACDEFG?sessionId=somebody`);
      const opened = new Promise<string>((resolve) => {
        asked.onopen = () => resolve("opened");
        asked.onerror = () => resolve("refused");
      });
      return opened;
    }, url);
    return { framed, line };
  } finally {
    elsewhere.close().closeAllConnections();
  }
}

test("the page, a battle, its sounds, two captains and a replay live within the policy, and nothing else gets in", async () => {
  await withTable(async (sit, table) => {
    const kira = await sit("Kira");
    await watchPolicy(kira);
    await fightAndLookBack(kira);
    expect(kira.faults).toEqual([]);
    const odo = await sit("Odo");
    await watchPolicy(odo);
    await listen(odo);
    await watchCaptains(odo, "Cadet");
    await hear(odo);
    expect(odo.faults).toEqual([]);
    await tryToInject(odo.page);
    expect(odo.faults.filter((fault) => fault.startsWith("script-src"))).not.toEqual([]);
    expect(await fromElsewhere(odo, table.url)).toEqual({ framed: false, line: "refused" });
  }, COMPACT);
});
