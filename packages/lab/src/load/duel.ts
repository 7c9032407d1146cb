import { setTimeout as sleep } from "node:timers/promises";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { NewAccount } from "@terok-nor/shared/wire/api.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { CASUAL, RATED } from "@terok-nor/shared/wire/terms.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";
import { askForPlace, takePlace } from "../wire/place.ts";
import { WirePlayer } from "../wire/player.ts";
import type { Tally } from "./tally.ts";

/** ms between two orders of a player, from and to: 15 to 30 a minute. */
const ORDER_AFTER = [2000, 4000] as const;
/** u from the station within which ships are sent. */
const FIELD = 900;
const GALORS = 3;
/** Ships of each side that are there whatever happens first: Defiant, and the Regent's flagship with its Galors. */
const SHIPS: Readonly<Record<Side, readonly number[]>> = { terran: [1], alliance: [3, 4, 5, 6] };

/** A battle between two who give orders like people, and those who watch it. */
export class Duel {
  readonly players: readonly WirePlayer[];
  readonly watchers: WirePlayer[] = [];
  readonly #code: string;
  readonly #url: string;
  #isOver = false;

  private constructor(url: string, code: string, players: readonly WirePlayer[]) {
    this.#url = url;
    this.#code = code;
    this.players = players;
  }

  /**
   * Opens a battle, has both come in and say that they are ready.
   * @param address of both; each battle has another.
   * @param rated between accounts made for it; else between guests, watched without delay.
   */
  static async open(url: string, address: string, rated: boolean): Promise<Duel> {
    const keys = rated ? [await newKey(url, address), await newKey(url, address)] : [null, null];
    const terms = rated ? RATED : { ...CASUAL, delay: 0 };
    const wish = { name: "Sisko", key: keys[0], side: "terran", open: false, choices: choicesFor("assault", GALORS), terms };
    const first = await askForPlace(url, "create/battle", wish, address);
    const one = new WirePlayer(await takePlace(url, first));
    const second = await askForPlace(url, `joinById/${first.roomId}`, { name: "Worf", key: keys[1] }, address);
    const two = new WirePlayer(await takePlace(url, second));
    for (const each of [one, two]) {
      const reply = await each.ask(MESSAGE.ready, { ready: true });
      if (!reply.ok) throw new Error(`a player could not be ready: ${reply.text}`);
    }
    return new Duel(url, first.roomId, [one, two]);
  }

  async watch(count: number, address: string): Promise<void> {
    for (let i = 0; i < count; i++) {
      const place = await askForPlace(this.#url, `joinOrCreate/${WATCH}`, { code: this.#code }, address);
      this.watchers.push(new WirePlayer(await takePlace(this.#url, place)));
    }
  }

  /** Both go on giving orders until they leave. @param tally of what becomes of them. */
  fight(tally: Tally): void {
    this.players.forEach((player, seat) => void this.#command(player, seat === 0 ? "terran" : "alliance", tally));
  }

  async resign(seat: number): Promise<void> {
    this.#isOver = true;
    await this.players[seat]?.ask(MESSAGE.order, { kind: "resign" });
  }

  leave(): void {
    this.#isOver = true;
    for (const { socket } of [...this.players, ...this.watchers]) socket.close(LEAVES);
  }

  async #command(player: WirePlayer, side: Side, tally: Tally): Promise<void> {
    const [least, most] = ORDER_AFTER;
    for (;;) {
      await sleep(least + Math.random() * (most - least));
      if (this.#isOver || !player.isThere) return;
      tally.asked();
      const from = performance.now();
      void player.ask(MESSAGE.order, someOrder(side)).then((reply) => tally.answered(reply, performance.now() - from));
    }
  }
}

/** Code by which Colyseus knows that somebody means to go. */
const LEAVES = 4000;

const somewhere = () => Math.round((Math.random() * 2 - 1) * FIELD);

function someOrder(side: Side): object {
  const ships = SHIPS[side].filter(() => Math.random() < 0.7);
  const of = ships.length > 0 ? ships : SHIPS[side].slice(0, 1);
  const kind = Math.random() < 0.5 ? "move" : "attack-move";
  return Math.random() < 0.1 ? { kind: "hold", ships: of } : { kind, ships: of, x: somewhere(), y: somewhere(), queue: false };
}

async function newKey(url: string, address: string): Promise<string> {
  const answer = await fetch(`${url}/api/account`, { method: "POST", headers: { "X-Forwarded-For": address } });
  if (!answer.ok) throw new Error(`an account was refused: ${await answer.text()}`);
  return ((await answer.json()) as NewAccount).key;
}
