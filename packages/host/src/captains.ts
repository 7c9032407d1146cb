import type { Captain } from "@terok-nor/commander/captain.ts";
import type { Reason } from "@terok-nor/commander/mind/thought.ts";
import { appointCaptain } from "@terok-nor/commander/strategist/appoint.ts";
import type { Choice } from "@terok-nor/commander/strategist/question.ts";
import { orderSchema } from "@terok-nor/shared/battle/orders/order.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { WEIGHED } from "@terok-nor/shared/wire/weighed.ts";
import type { Fight } from "./fight.ts";
import type { Thinking } from "./thinking.ts";
import { toldOf } from "./told-of.ts";

export interface Appointment {
  readonly side: Side;
  readonly level: CaptainLevel;
}

/** What captains cannot do without whoever runs the battle. */
export interface CaptainsNeeds {
  /** Where strategists have their thinking done. */
  readonly thinking: Thinking;
  /** A seed made of a secret one, for a purpose of its own: nobody can work back from what it brings about. */
  readonly seedFrom: (secret: number, purpose: string) => number;
  /** Hears what goes wrong with a captain; the battle goes on. */
  readonly log: Record<"error" | "warn", (what: object, text: string) => void>;
  /** Names the battle in logs. */
  readonly tag: number;
}

/** ms of thought at one look from which on it is worth a line in the log. */
const SLOW_MS = 5;
const FAULTS_PER_LOG = 200;

/** The captains of one battle. Each looks at its own side's picture and orders through the same door as a person. */
export class Captains {
  readonly #fight: Fight;
  readonly #captains: readonly Captain[];
  readonly #log: CaptainsNeeds["log"];
  readonly #tag: number;
  /** Aborted when nobody asks them any more. */
  readonly #gone = new AbortController();
  #faults = 0;
  #slow = false;

  constructor(fight: Fight, appointments: readonly Appointment[], { thinking, seedFrom, log, tag }: CaptainsNeeds) {
    const { chance, ...muster } = fight.record.setup;
    this.#fight = fight;
    this.#log = log;
    this.#tag = tag;
    const ponder = thinking.ponderFor(this.#gone.signal);
    this.#captains = appointments.map((appointment) => {
      const { side, level } = appointment;
      const tell = (choice: Choice): void => this.#noteChoice(appointment, choice);
      return appointCaptain(side, level, seedFrom(chance, side), muster, { ponder, tell });
    });
  }

  /** Lets each captain that is due look and order; called before the tick. One that throws sits this look out. */
  takeTurns(): void {
    for (const captain of this.#captains) {
      try {
        if (captain.due(this.#fight.tick)) this.#look(captain);
      } catch (error) {
        const { side, level } = captain;
        if (this.#faults++ % FAULTS_PER_LOG === 0) this.#log.error({ room: this.#tag, side, level, err: error }, "a captain threw");
      }
    }
  }

  /** They are asked no more; what is still thought for them comes to nothing. */
  dismiss(): void {
    this.#gone.abort();
  }

  #look(captain: Captain): void {
    const picture = this.#fight.picture(captain.side);
    const began = performance.now();
    const { orders, reasons } = captain.think(picture);
    this.#watchCost(captain, performance.now() - began);
    // All are read before any is given: of a look that went wrong, nothing is carried out.
    const read = orders.map((order) => orderSchema.parse(order));
    for (const [i, order] of read.entries()) {
      const refusal = this.#fight.order(captain.side, order);
      const reason = reasons[i];
      if (refusal === null && reason !== undefined) this.#note(captain, picture, reason);
    }
  }

  #note({ side, level }: Captain, picture: Picture, { intention, ship, target }: Reason): void {
    const shipName = picture.own.find((own) => own.id === ship)?.name ?? null;
    const contact = picture.contacts.find(({ id }) => id === target);
    const targetName = contact?.name ?? contact?.cls ?? null;
    this.#fight.reasons.note({ tick: this.#fight.tick, side, level, intention, ship, target, shipName, targetName });
  }

  /** Why a strategist goes another way: a reason of the whole side's. */
  #noteChoice({ side, level }: Appointment, choice: Choice): void {
    const whole = { ship: -1, target: -1, shipName: null, targetName: null };
    this.#fight.reasons.note({ tick: this.#fight.tick, side, level, intention: WEIGHED, ...whole, weighed: toldOf(choice) });
  }

  #watchCost({ side, level }: Captain, ms: number): void {
    if (ms <= SLOW_MS || this.#slow) return;
    this.#slow = true;
    this.#log.warn({ room: this.#tag, side, level, ms: Math.round(ms * 10) / 10 }, "a captain thinks slowly");
  }
}
