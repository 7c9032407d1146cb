import type { Room } from "@colyseus/sdk";
import type { Charge } from "@terok-nor/shared/aftermath/trial.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Complaint } from "@terok-nor/shared/wire/report.ts";
import type { LobbyChoices, Reply } from "@terok-nor/shared/wire/requests.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Saying } from "@terok-nor/shared/wire/talk.ts";
import type { Terms } from "@terok-nor/shared/wire/terms.ts";

/** All that a page may ask of a battle room; each is answered with what came of it, and never throws. */
export class RoomRequests {
  #room: Room<unknown, RoomState>;

  constructor(room: Room<unknown, RoomState>) {
    this.#room = room;
  }

  /** From now on it is asked by another line. */
  protected askBy(room: Room<unknown, RoomState>): void {
    this.#room = room;
  }

  order(order: Order): Promise<Reply> {
    return this.#ask(MESSAGE.order, order);
  }

  choose(choices: Partial<LobbyChoices>): Promise<Reply> {
    return this.#ask(MESSAGE.choose, choices);
  }

  takeSide(side: Side): Promise<Reply> {
    return this.#ask(MESSAGE.side, { side });
  }

  ready(ready: boolean): Promise<Reply> {
    return this.#ask(MESSAGE.ready, { ready });
  }

  rematch(): Promise<Reply> {
    return this.#ask(MESSAGE.rematch);
  }

  callCaptain(level: CaptainLevel | null): Promise<Reply> {
    return this.#ask(MESSAGE.captain, { level });
  }

  setTerms(terms: Partial<Terms>): Promise<Reply> {
    return this.#ask(MESSAGE.terms, terms);
  }

  say(saying: Saying): Promise<Reply> {
    return this.#ask(MESSAGE.talk, saying);
  }

  mute(mute: boolean): Promise<Reply> {
    return this.#ask(MESSAGE.mute, { mute });
  }

  pause(pause: boolean): Promise<Reply> {
    return this.#ask(MESSAGE.pause, { pause });
  }

  draw(answer: "offer" | "accept" | "decline"): Promise<Reply> {
    return this.#ask(MESSAGE.draw, { answer });
  }

  claim(as: "win" | "void"): Promise<Reply> {
    return this.#ask(MESSAGE.claim, { as });
  }

  here(): Promise<Reply> {
    return this.#ask(MESSAGE.here);
  }

  abort(): Promise<Reply> {
    return this.#ask(MESSAGE.abort);
  }

  charge(charge: Charge | null): Promise<Reply> {
    return this.#ask(MESSAGE.charge, charge);
  }

  report(report: Complaint & { readonly who: string }): Promise<Reply> {
    return this.#ask(MESSAGE.report, report);
  }

  /** Asks the server; whatever goes wrong on the way is a refusal too. */
  async #ask(type: string, payload?: unknown): Promise<Reply> {
    try {
      const answer = await this.#room.request<unknown, Reply | undefined>(type as never, payload as never);
      return answer ?? refuse("fault");
    } catch {
      return refuse("unreachable");
    }
  }
}
