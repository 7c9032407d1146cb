import { BEAT_MS, type Lease } from "../archive/lease.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { log } from "../kit/log.ts";
import { Tally } from "../kit/tally.ts";
import type { Services } from "./services.ts";
import { takeUpBattles } from "./take-up.ts";

const unsaid = new Tally("no sign of life could be given, or no other server looked after");
/** Looks for which the lists are mended after rooms were taken over. */
const MENDED_FOR = 5;

/**
 * Keeps a server's lease, and takes over what other servers have left. Both in their own time: a server
 * that takes over many battles at once still gives its signs of life.
 */
export class TakeOver {
  readonly #services: Services;
  readonly #lease: Lease;
  readonly #onLost: () => void;
  readonly #beats: NodeJS.Timeout;
  #looks: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();
  #isLooking = false;
  #isOver = false;
  #mends = 0;

  /** @param onLost the others have taken this server for dead: what it has is theirs, and it has to end. */
  constructor(services: Services, lease: Lease, onLost: () => void) {
    this.#services = services;
    this.#lease = lease;
    this.#onLost = onLost;
    this.#beats = setInterval(() => void this.#beat(), BEAT_MS);
  }

  /** Takes up what is nobody's now, and from then on whatever comes to be. */
  async begin(): Promise<void> {
    await this.#look();
    this.#looks = setInterval(() => this.#lookAgain(), BEAT_MS);
  }

  /** Takes nothing over any more; the lease is kept. */
  async stopTaking(): Promise<void> {
    this.#isOver = true;
    if (this.#looks !== null) clearInterval(this.#looks);
    await this.#looking;
  }

  /** Gives no signs of life any more. */
  stop(): void {
    clearInterval(this.#beats);
  }

  /** One that the database does not answer hinders no later one: it may come through on another line. */
  async #beat(): Promise<void> {
    try {
      if (!(await this.#lease.beat())) this.#onLost();
    } catch (error) {
      unsaid.note(error);
    }
  }

  #lookAgain(): void {
    if (this.#isLooking || this.#isOver || !this.#lease.isHeld) return;
    this.#isLooking = true;
    this.#looking = this.#look()
      .catch((error) => unsaid.note(error))
      .finally(() => {
        this.#isLooking = false;
      });
  }

  async #look(): Promise<void> {
    for (const { id, process } of await this.#lease.dead()) {
      log.warn({ server: process }, "a server gives no sign of life, and is taken for dead");
      // Before its battles are opened anew under the same codes.
      await forget(process);
      await this.#lease.bury(id);
    }
    const taken = await takeUpBattles(this.#services, () => this.#isOver);
    if (taken > 0) log.info({ taken }, "battles of another server were taken over");
    this.#mends = taken > 0 ? MENDED_FOR : this.#mends - 1;
    // Another server may still have been clearing the dead one's list when they were opened.
    if (this.#mends > 0) await matchMaker.restoreMissingRoomCaches();
  }
}

/** Takes a process that is gone off Colyseus' lists. */
async function forget(process: string): Promise<void> {
  await matchMaker.stats.excludeProcess(process);
  await matchMaker.driver.cleanup?.(process);
}
