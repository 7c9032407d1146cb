import { Captains } from "@terok-nor/host/captains.ts";
import { Fight } from "@terok-nor/host/fight.ts";
import type { Thinking } from "@terok-nor/host/thinking.ts";
import { setupOf } from "@terok-nor/shared/battle/create.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { refusalText } from "@terok-nor/shared/battle/refusals.ts";
import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";
import { FILE_VERSION, KEYFRAME_EVERY, type Keyframe } from "@terok-nor/shared/replay/file.ts";
import { packReplay } from "@terok-nor/shared/replay/pack.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { tablesNow } from "@terok-nor/shared/replay/tables.ts";
import { otherSide, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { Opening } from "../messages.ts";

/** A battle as far as it was fought: enough to fight it again up to there, and to go on. */
export interface KeptBattle {
  readonly opening: Opening;
  /** Feeds every roll; nobody's to know until the result. */
  readonly chance: number;
  /** ISO. */
  readonly began: string;
  readonly entries: readonly Entry[];
  /** Ticks. */
  readonly upTo: number;
}

/** A battle nobody has fought yet. @param now ISO. */
export function freshBattle(opening: Opening, chance: number, now: string): KeptBattle {
  return { opening, chance, began: now, entries: [], upTo: 0 };
}

/** A battle of one player against a captain. What it gives out is what the player's side knows, until there is a result. */
export class SoloBattle {
  readonly #kept: KeptBattle;
  readonly #fight: Fight;
  readonly #captains: Captains;
  readonly #keyframes: Keyframe[] = [];

  constructor(kept: KeptBattle, thinking: Thinking) {
    const { opening, chance, entries, upTo } = kept;
    const setup = { ...setupOf(opening.choices, opening.seed, chance), hz: ROOM_HZ };
    this.#kept = kept;
    this.#fight = Fight.again(setup, entries, upTo);
    const captain = { side: otherSide(opening.side), level: opening.level };
    this.#captains = new Captains(this.#fight, [captain], { thinking, seedFrom, log: console, tag: 0 });
  }

  get opening(): Opening {
    return this.#kept.opening;
  }

  /** An order of the player's. It may be given while the battle stands still, too. */
  order(order: Order): Reply {
    if (this.#fight.over) return refuse("no-battle");
    const refusal = this.#fight.order(this.#side, order);
    return refusal === null ? DONE : { ok: false, code: refusal.code, text: refusalText(refusal.code) };
  }

  /** The player's hand on the helm: turn -1 to 1, throttle 0 to 1. */
  steer(turn: number, throttle: number): void {
    this.#fight.steer(this.#side, turn, throttle);
  }

  /** One tick, in which the captain looks and orders if it is due. */
  step(): void {
    this.#captains.takeTurns();
    this.#fight.step();
    const { tick, over } = this.#fight;
    if (!over && tick % KEYFRAME_EVERY === 0) this.#keyframes.push(this.#fight.keyframe());
  }

  /** All that the player's side knows now. */
  picture(): Picture {
    return this.#fight.picture(this.#side);
  }

  /** What it may know of the last tick's events. */
  events(): SeenEvent[] {
    return this.#fight.eventsSeenBy(this.#side);
  }

  /** What it came to; null while it is fought. */
  result(): BattleResult | null {
    const result = this.#fight.result();
    if (result !== null) this.dismiss();
    return result;
  }

  /** The captain is asked no more. */
  dismiss(): void {
    this.#captains.dismiss();
  }

  /** The battle so far. */
  kept(): KeptBattle {
    return { ...this.#kept, entries: this.#fight.record.entries, upTo: this.#fight.tick };
  }

  /** The battle, once it is over, as the bytes of a file. */
  replay(): Uint8Array {
    const { opening, began } = this.#kept;
    return packReplay({
      version: FILE_VERSION,
      // No archive has it, and no link leads to it.
      match: "",
      began,
      participants: participantsOf(opening),
      rated: false,
      setup: this.#fight.record.setup,
      entries: this.#fight.record.entries,
      ticks: this.#fight.tick,
      hash: this.#fight.hash(),
      keyframes: this.#keyframes,
      tables: tablesNow(),
      result: this.#fight.result(),
    });
  }

  get #side(): Side {
    return this.#kept.opening.side;
  }
}

function participantsOf({ side, name, level }: Opening): Participant[] {
  const unrated = { player: null, rating: null, change: null };
  return [
    { side, name, captain: null, ...unrated },
    { side: otherSide(side), name: "", captain: level, ...unrated },
  ];
}

/** The captain's own secret. It sits in the player's machine: nobody else can be kept from it. */
function seedFrom(secret: number, purpose: string): number {
  return Math.floor(roll(secret, 0, ROLL.taste, purpose.length, 0) * 4294967296);
}
