import type { BattleLink } from "@terok-nor/client/src/net/link.ts";
import type { Lobby } from "@terok-nor/client/src/net/lobby.ts";
import { createLobby } from "@terok-nor/client/src/net/lobby.ts";
import type { Wishes } from "@terok-nor/client/src/net/seek.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import { expect } from "vitest";

/** ms after which waiting for something has failed. */
const PATIENCE = { timeout: 60_000, interval: 50 };

/** A player without a browser, who sends and receives what a page would: for tests that look at another's page. */
export interface Wired {
  readonly name: string;
  readonly lobby: Lobby;
}

/** A player with an account under this name, as a browser makes one. */
export async function wiredIn(url: string, name: string): Promise<Wired> {
  const lobby = createLobby({ url });
  expect(await lobby.account.ensure(name)).toEqual({ ok: true });
  return { name, lobby };
}

/** What came of asking for a battle; a refusal fails the test. */
function entered(got: BattleLink | { readonly ok: false; readonly text: string }): BattleLink {
  if ("ok" in got) throw new Error(`turned away: ${got.text}`);
  return got;
}

export const joinByWire = async ({ lobby, name }: Wired, code: string): Promise<BattleLink> => entered(await lobby.join(name, code));

/** Opens a private battle, on the rebels' side. */
export const openByWire = async ({ lobby, name }: Wired, choices: LobbyChoices): Promise<BattleLink> =>
  entered(await lobby.open(name, "terran", false, choices));

/** Seeks an opponent until one is found. */
export async function seekByWire({ lobby, name }: Wired, wishes: Wishes): Promise<BattleLink> {
  const battle = await lobby.seek(name, wishes).battle;
  if (battle === null) throw new Error(`${name} was not paired`);
  return battle;
}

/** Waits until something is so of a battle, looking often. */
export async function until(link: BattleLink, what: (link: BattleLink) => unknown): Promise<void> {
  await expect.poll(() => Boolean(what(link)), PATIENCE).toBe(true);
}

/** The battle runs, and so many ticks of it are over. */
export const fought = (link: BattleLink, ticks: number): Promise<void> => until(link, () => (link.picture.value?.tick ?? 0) >= ticks);

/** Lets so much time pass after a change that whoever says they are ready may have seen it. */
export function seen(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1100));
}
