import { setTimeout as sleep } from "node:timers/promises";
import type { Room } from "@colyseus/sdk";
import { isForGood } from "@terok-nor/shared/wire/closing.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { WATCH, WATCH_MESSAGE, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { asked, clientOf, comingBack, type Player } from "./seated.ts";

/** ms between two tries to come back. */
const TRY_EVERY = 500;

type Line = Room<unknown, WatchState>;

/** Somebody in a battle's audience, who comes back whatever becomes of the line. */
export class Watcher {
  readonly #player: Player;
  readonly #code: string;
  #line: Line;
  #isOut = false;
  readonly said: string[] = [];

  private constructor(player: Player, code: string, line: Line) {
    this.#player = player;
    this.#code = code;
    this.#line = line;
    this.#follow(line);
  }

  static async of(player: Player, code: string): Promise<Watcher> {
    return new Watcher(player, code, await enter(player, code));
  }

  /** Last tick that was shown. */
  get tick(): number {
    return this.#line.state.both?.tick ?? 0;
  }

  get audience(): number {
    return this.#line.state.audience;
  }

  say(text: string): Promise<Reply> {
    return this.#line.request<unknown, Reply>(WATCH_MESSAGE.talk as never, { kind: "line", text } as never);
  }

  async leave(): Promise<void> {
    this.#isOut = true;
    await this.#line.leave();
  }

  #follow(line: Line): void {
    line.reconnection.enabled = false;
    line.onMessage(WATCH_MESSAGE.said as never, (said: Said) => {
      if (said.kind === "line") this.said.push(said.text);
    });
    line.onMessage("*", () => undefined);
    line.onLeave((code) => {
      if (!this.#isOut && !isForGood(code)) void this.#comeBack();
    });
  }

  async #comeBack(): Promise<void> {
    while (!this.#isOut) {
      await sleep(TRY_EVERY);
      try {
        this.#line = await enter(comingBack(this.#player), this.#code);
        return this.#follow(this.#line);
      } catch {
        // Tried again: whether anybody is back is looked at from outside.
      }
    }
  }
}

const enter = (player: Player, code: string): Promise<Line> =>
  clientOf(player).joinOrCreate<WatchState>(WATCH, { ...asked(player), code }, WatchState);
