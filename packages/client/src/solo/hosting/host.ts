import type { Thinking } from "@terok-nor/host/thinking.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { Asked, Told } from "../messages.ts";
import { Pacer } from "./pacer.ts";
import { freshBattle, type KeptBattle, SoloBattle } from "./solo-battle.ts";

/** Ticks from one time a battle is kept to the next: a reload loses no more of it. */
const KEPT_EVERY = ROOM_HZ;

/** Where battles are kept through a reload of the page, and after they are over. */
export interface Keeping {
  keep(battle: KeptBattle): void;
  read(id: string): Promise<KeptBattle | null>;
  forget(id: string): void;
  /** A battle that is over, as a file. Comes true once it can be opened, or cannot be kept. */
  keepReplay(id: string, file: Uint8Array): Promise<void>;
}

/** What a host works with. */
export interface HostNeeds {
  readonly say: (told: Told) => void;
  readonly thinking: Thinking;
  readonly keeping: Keeping;
  /** ms of a clock that only goes forward. */
  readonly now: () => number;
  /** What feeds a battle's rolls. */
  readonly newChance: () => number;
}

/** Fights the battles of one page, one after the other, and is the one exit by which anything of them gets out. */
export class Host {
  readonly #needs: HostNeeds;
  readonly #pacer: Pacer;
  #battle: SoloBattle | null = null;

  constructor(needs: HostNeeds) {
    this.#needs = needs;
    this.#pacer = new Pacer((due) => this.#guarded(() => this.#step(due)), needs.now);
  }

  hear(asked: Asked): void {
    this.#guarded(() => this.#do(asked));
  }

  #do(asked: Asked): void {
    switch (asked.kind) {
      case "begin":
        this.#take(freshBattle(asked.opening, this.#needs.newChance(), new Date().toISOString()));
        return this.#pacer.set(1);
      case "resume":
        return void this.#resume(asked.id);
      case "pace":
        return this.#battle === null ? undefined : this.#pacer.set(asked.pace);
      case "helm":
        // Nobody steers while the battle stands still.
        return this.#pacer.pace === 0 ? undefined : this.#battle?.steer(asked.turn, asked.throttle);
      case "order":
        return this.#order(asked);
    }
  }

  #take(kept: KeptBattle): void {
    this.#battle?.dismiss();
    this.#pacer.set(0);
    this.#battle = new SoloBattle(kept, this.#needs.thinking);
  }

  async #resume(id: string): Promise<void> {
    const kept = await this.#needs.keeping.read(id);
    if (kept === null) return this.#needs.say({ kind: "nothing" });
    this.#guarded(() => {
      this.#take(kept);
      this.#needs.say({ kind: "resumed", opening: kept.opening });
      this.#show(this.#needs.now());
    });
  }

  #order({ id, order }: Extract<Asked, { kind: "order" }>): void {
    const battle = this.#battle;
    if (battle === null) return;
    const reply = battle.order(order);
    this.#needs.say({ kind: "answer", id, reply });
    if (!reply.ok) return;
    // While it stands still no tick would show what was ordered.
    if (this.#pacer.pace === 0) this.#show(this.#needs.now());
    this.#needs.keeping.keep(battle.kept());
    this.#end(battle);
  }

  #step(due: number): void {
    const battle = this.#battle;
    if (battle === null) return;
    battle.step();
    this.#show(due, true);
    if (battle.picture().tick % KEPT_EVERY === 0) this.#needs.keeping.keep(battle.kept());
    this.#end(battle);
  }

  /** @param stepped there has been a tick, whose events are told. */
  #show(due: number, stepped = false): void {
    const battle = this.#battle;
    if (battle === null) return;
    this.#needs.say({ kind: "seen", picture: battle.picture(), events: stepped ? battle.events() : [], due });
  }

  /** Once it is decided it stands still; all may be told. */
  #end(battle: SoloBattle): void {
    const result = battle.result();
    if (result === null) return;
    this.#pacer.set(0);
    this.#battle = null;
    const { id } = battle.opening;
    this.#needs.keeping.forget(id);
    const picture = battle.picture();
    this.#needs.keeping.keepReplay(id, battle.replay()).then(() => this.#needs.say({ kind: "over", picture, result }));
  }

  /** Whatever throws ends the battle, and is told. */
  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      console.error(error);
      this.#pacer.set(0);
      this.#battle = null;
      this.#needs.say({ kind: "fault" });
    }
  }
}
