import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import type { Allowances } from "../gate/allowance.ts";
import { Tally } from "../kit/tally.ts";
import type { ClusterSettings } from "../settings/settings.ts";
import { Board } from "./board.ts";
import { SharedBuckets } from "./shared-buckets.ts";
import { SharedDriver } from "./shared-driver.ts";
import { SharedHoldings } from "./shared-holdings.ts";
import { SharedPresence } from "./shared-presence.ts";

/** ms from one look at the other processes to the next. */
const ROUND_MS = 2000;

/** What a process has in common with the others of its game, by the Redis they share. */
export class Cluster {
  readonly holdings: SharedHoldings;
  readonly allowances: Allowances;
  readonly #address: string;
  readonly #presence: SharedPresence;
  readonly #driver: SharedDriver;
  readonly #board: Board;
  readonly #failed = new Tally("a round of the other servers failed");
  #timer: NodeJS.Timeout | null = null;
  #isOut = false;
  #isDraining = false;
  #goingRound = false;
  #addresses: readonly string[];

  constructor({ redis, address }: ClusterSettings) {
    this.#address = address;
    this.#addresses = [address];
    this.#presence = new SharedPresence(redis);
    this.#driver = new SharedDriver(this.#presence);
    this.#board = new Board(this.#presence);
    this.allowances = (what, burst, perSecond) => new SharedBuckets(this.#presence, what, burst, perSecond);
    this.holdings = new SharedHoldings(this.#board, () => void this.#tell());
  }

  /** Comes true once Redis has answered. */
  reach(): Promise<void> {
    return this.#presence.reach();
  }

  /** What Colyseus is given. @param ticket that options carry which the server made. */
  ofServer(ticket: string) {
    return {
      presence: this.#presence,
      driver: this.#driver,
      publicAddress: this.#address,
      selectProcessIdToCreateRoom: (room: string, options: { readonly ticket?: unknown; readonly paired?: unknown }) =>
        this.#isDraining || (room === BATTLE && options.ticket === ticket && options.paired !== undefined) ? this.#emptiest() : own(),
    };
  }

  /** Where pages reach the processes there are, this one among them. */
  get addresses(): readonly string[] {
    return this.#addresses;
  }

  /** Begins to look after the others: once Colyseus knows this process. */
  async begin(): Promise<void> {
    await this.#round();
    this.#timer = setInterval(() => void this.#round(), ROUND_MS);
  }

  /** Opens no rooms any more where there are others to do it. */
  drain(): void {
    this.#isDraining = true;
  }

  /** Is one of them no more: before Colyseus lets go of Redis. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#isOut = true;
    await this.#board.takeDown().catch(() => undefined);
  }

  async #round(): Promise<void> {
    if (this.#goingRound || this.#isOut) return;
    this.#goingRound = true;
    try {
      await this.#tell();
      // Others take this one for dead when it stands still for long, and its rooms off the list.
      if (!this.#isDraining) await matchMaker.stats.persist(true);
      await matchMaker.restoreMissingRoomCaches();
      await this.#lookAfterOthers();
    } catch (error) {
      this.#failed.note(error);
    } finally {
      this.#goingRound = false;
    }
  }

  /** A killed process is heard no more at once, a lost machine when its notice is gone: what they listed leads nowhere. */
  async #lookAfterOthers(): Promise<void> {
    const others = await this.#board.others();
    this.#addresses = [this.#address, ...others.flatMap(({ notice }) => (notice === null ? [] : [notice.address]))];
    const heard = new Set(await this.#presence.channels("p:*"));
    for (const { process, notice } of others) {
      // Not waited for: it takes seconds.
      if (notice === null || !heard.has(`p:${process}`)) void matchMaker.healthCheckProcessId(process);
    }
  }

  /** The one queue pairs people for all processes: their battles go where the fewest rooms are. */
  async #emptiest(): Promise<string> {
    const mine = {
      processId: matchMaker.processId,
      roomCount: this.#isDraining ? Number.POSITIVE_INFINITY : matchMaker.stats.local.roomCount,
    };
    const others = (await matchMaker.stats.fetchAll()).filter(({ processId }) => processId !== mine.processId);
    return others.reduce((best, each) => (each.roomCount < best.roomCount ? each : best), mine).processId;
  }

  async #tell(): Promise<void> {
    if (this.#isOut) return;
    await this.#board.put({ address: this.#address, held: this.holdings.all() }).catch((error) => this.#failed.note(error));
  }
}

/**
 * Rooms are made where they are asked for: a proxy spreads those who ask, battles that are taken up belong to whoever took
 * them, and there is one queue.
 */
const own = async (): Promise<string> => matchMaker.processId;
