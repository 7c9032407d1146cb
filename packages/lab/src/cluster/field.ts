import { setTimeout as sleep } from "node:timers/promises";
import { FEWEST_ORDERS, SHORT_S } from "@terok-nor/shared/wire/counting.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { CASUAL, RATED } from "@terok-nor/shared/wire/terms.ts";
import { Seated } from "../wire/seated.ts";
import { until } from "../wire/until.ts";
import { accountOf, playerAt } from "./meeting.ts";
import type { Name, Town } from "./town.ts";

/** Ticks all battles have fought before anything befalls their server, and fight on afterwards. */
const FOUGHT = 60;
const FOUGHT_ON = 40;
const BEGUN_WITHIN = 90_000;
/** ms after which a battle that is not back is lost. */
const LOST_AFTER = 60_000;
/** ms in which the battles that have ended are run again. */
const VERIFIED_WITHIN = 120_000;
let people = 100;

/** What became of battles whose server went. */
export interface Outcome {
  /** s from what befell it until everybody was back. */
  readonly back: number;
  /** Seats that were not back in time, or whose battle did not go on. */
  readonly lost: number;
  /** Most ticks of play that a battle lost. */
  readonly behind: number;
}

/** Battles in one server, every other between two accounts and rated, the rest between guests. */
export class Field {
  readonly seats: readonly Seated[];
  readonly #town: Town;

  private constructor(town: Town, seats: readonly Seated[]) {
    this.#town = town;
    this.seats = seats;
  }

  /** Opens so many battles in a server, and fights them for a while. */
  static async of(town: Town, name: Name, battles: number): Promise<Field> {
    const seats: Seated[] = [];
    for (let n = 0; n < battles; n++) seats.push(...(await battleIn(town, name, n % 2 === 0)));
    if (!(await until(() => seats.every(({ tick }) => tick >= FOUGHT), BEGUN_WITHIN))) throw new Error("not all battles began");
    return new Field(town, seats);
  }

  /** A battle that is watched without delay. */
  get watchable(): string {
    return this.seats.at(-1)?.code ?? "";
  }

  /** Ids of the battles. */
  get matches(): string[] {
    return [...new Set(this.seats.map(({ state }) => state.match))];
  }

  /** Does something to the server, and looks who is back when. */
  async through(what: () => void | Promise<void>): Promise<Outcome> {
    const before = this.seats.map(({ tick }) => tick);
    const left = this.seats.map(({ comings }) => comings);
    const from = performance.now();
    await what();
    await until(() => this.seats.every(({ isThere, tick, comings }, i) => isThere && tick > 0 && comings > (left[i] ?? 0)), LOST_AFTER);
    const back = (performance.now() - from) / 1000;
    const behind = Math.max(0, ...this.seats.map(({ tick }, i) => (before[i] ?? 0) - tick));
    const goesOn = ({ isFighting, tick }: Seated, i: number) => isFighting && tick >= (before[i] ?? 0) + FOUGHT_ON;
    await until(() => this.seats.every(goesOn), LOST_AFTER);
    return { back, behind, lost: this.seats.filter((each, i) => !goesOn(each, i)).length };
  }

  /** Fights until every battle is one that counts: long enough, and with orders on either side. */
  async fightItOut(): Promise<void> {
    const orders = this.seats.map(() => 0);
    const isFought = () => orders.every((given) => given >= FEWEST_ORDERS) && this.seats.every(({ tick }) => tick > SHORT_S * ROOM_HZ);
    const giveUpAt = performance.now() + 3000 * SHORT_S;
    while (!isFought() && performance.now() < giveUpAt) {
      for (const [i, each] of this.seats.entries()) if (await order(each)) orders[i] = (orders[i] ?? 0) + 1;
      await sleep(1000);
    }
  }

  /** Ends every battle. @returns how many of them came, run again, to the archived result. */
  async end(): Promise<number> {
    const ids = this.matches;
    for (const [i, each] of this.seats.entries()) if (i % 2 === 0 && each.isThere) await each.ask(MESSAGE.order, { kind: "resign" });
    const agreeing = async () => {
      const rows = await this.#town.db.selectFrom("verifications").select("agrees").where("match", "in", ids).execute();
      return rows.filter(({ agrees }) => agrees === 1).length;
    };
    await until(async () => (await agreeing()) >= ids.length, VERIFIED_WITHIN);
    await until(() => this.seats.every(({ state }) => state.result !== ""), LOST_AFTER);
    const sum = await agreeing();
    for (const each of this.seats) await each.leave();
    return sum;
  }
}

async function battleIn(town: Town, name: Name, isRated: boolean): Promise<[Seated, Seated]> {
  const [first, second] = await Promise.all(
    [1, 2].map(async () => {
      const n = people++;
      return playerAt(town, name, n, isRated ? await accountOf(town, n) : undefined);
    }),
  );
  if (first === undefined || second === undefined) throw new Error("two fight one another");
  const one = await Seated.open(first, { terms: isRated ? RATED : { ...CASUAL, delay: 0 } });
  const two = await Seated.join(second, one.code);
  for (const each of [one, two]) await each.ask(MESSAGE.ready, { ready: true });
  return [one, two];
}

/** Tells some ship that is there to hold fire, so that nothing is decided. @returns false: none took it. */
async function order(each: Seated): Promise<boolean> {
  for (const ship of each.ships) {
    const reply = await each.ask(MESSAGE.order, { kind: "fire", ships: [ship], mode: "hold" });
    if (reply.ok) return true;
    if (reply.code === "too-fast") return false;
  }
  return false;
}
