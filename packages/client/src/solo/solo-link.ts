import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Charge } from "@terok-nor/shared/aftermath/trial.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { otherSide, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { LobbyChoices, Reply } from "@terok-nor/shared/wire/requests.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import type { BattleLink, OwnTime, Pace, Trouble } from "../net/link.ts";
import type { Drawn } from "../net/motion-tracks.ts";
import type { RoomView } from "../net/room-view.ts";
import type { Asked, Opening, Told } from "./messages.ts";
import { NeedsServer } from "./needs-server.ts";
import { forgetRunning, newOwnId } from "./own-battles.ts";
import { noteOwnBattle } from "./own-seat.ts";
import { SoloMotion } from "./solo-motion.ts";
import { AT_MUSTER, afterBattle, charged, type SoloStage, soloRoom } from "./solo-room.ts";

/** The part of a Worker that is used. */
export type HostThread = Pick<Worker, "onmessage" | "onerror" | "postMessage" | "terminate">;

/** s between the wish to fight and the battle: nobody else has to be waited for. */
const COUNTDOWN_S = 3;

/** A seed that places the fleet. */
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A battle against a captain that is fought in this page, in a thread of its own; the same door leads to it. */
export class SoloLink extends NeedsServer implements BattleLink {
  readonly side: Signal<Side | null>;
  readonly room: Signal<RoomView>;
  readonly picture = signal<Picture | null>(null);
  readonly said = signal<readonly Said[]>([]);
  readonly line = signal<{ readonly state: "good" | "slow" | "lost" | "ended"; readonly ping: number }>({ state: "good", ping: -1 });
  readonly trouble = signal<Trouble | null>(null);
  readonly #pace = signal<Pace>(1);
  readonly ownTime: OwnTime = { pace: this.#pace, setPace: (pace) => this.#keepTime({ pace }) };
  readonly flow: ReadonlySignal<number>;
  readonly #host: HostThread;
  readonly #motion = new SoloMotion(() => performance.now());
  readonly #listeners = new Set<(events: readonly SeenEvent[]) => void>();
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #orders = 0;
  #opening: Opening;
  #stage: SoloStage = AT_MUSTER;
  #timer: ReturnType<typeof setInterval> | undefined;
  #hand = { turn: 0, throttle: 0 };

  private constructor(opening: Opening, host: HostThread) {
    super();
    this.#opening = opening;
    this.#host = host;
    this.side = signal(opening.side);
    this.room = signal(soloRoom(opening, AT_MUSTER));
    this.flow = computed(() => (this.room.value.pause ? 0 : this.#pace.value));
    host.onmessage = ({ data }: MessageEvent<Told>) => this.#hear(data);
    host.onerror = () => this.#end({ kind: "stopped" });
  }

  /** A battle that begins after a short countdown. */
  static begin(wish: Pick<Opening, "side" | "name" | "level" | "choices">, host: HostThread): SoloLink {
    const link = new SoloLink({ ...wish, id: newOwnId(), seed: newSeed() }, host);
    link.#countDown();
    return link;
  }

  /** The battle this tab was in before a reload, which stands still at first; null: there is none any more. */
  static resume(id: string, host: HostThread): Promise<SoloLink | null> {
    return new Promise((resolve) => {
      host.onerror = () => resolve(null);
      host.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.kind !== "resumed") return resolve(null);
        const link = new SoloLink(data.opening, host);
        link.#show({ phase: "battle", paused: true });
        resolve(link);
      };
      host.postMessage({ kind: "resume", id } satisfies Asked);
    });
  }

  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  motion(kind: Drawn, id: number): Motion | null {
    return this.#motion.at(kind, id, this.flow.peek());
  }

  order(order: Order): Promise<Reply> {
    if (this.#stage.phase !== "battle" || this.line.peek().state === "ended") return Promise.resolve(refuse("no-battle"));
    const id = ++this.#orders;
    this.#ask({ kind: "order", id, order });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  helm(turn: number, throttle: number): void {
    const hand = { turn: Math.round(turn * 100) / 100, throttle: Math.round(throttle * 100) / 100 };
    if (hand.turn === this.#hand.turn && hand.throttle === this.#hand.throttle) return;
    this.#hand = hand;
    this.#ask({ kind: "helm", ...hand });
  }

  async pause(pause: boolean): Promise<Reply> {
    if (this.#stage.phase !== "battle") return refuse("no-battle");
    this.#keepTime({ paused: pause });
    return DONE;
  }

  async choose(choices: Partial<LobbyChoices>): Promise<Reply> {
    return this.#agree({ choices: { ...this.#opening.choices, ...choices } });
  }

  async takeSide(side: Side): Promise<Reply> {
    return this.#agree({ side });
  }

  async callCaptain(level: CaptainLevel | null): Promise<Reply> {
    return level === null ? refuse("no-server") : this.#agree({ level });
  }

  async ready(ready: boolean): Promise<Reply> {
    const { phase } = this.#stage;
    if (phase !== "muster" && phase !== "countdown") return refuse("wrong-phase");
    if (ready) this.#countDown();
    else {
      clearInterval(this.#timer);
      this.#show(AT_MUSTER);
    }
    return DONE;
  }

  async rematch(): Promise<Reply> {
    if (this.#stage.phase !== "result") return refuse("wrong-phase");
    this.#opening = { ...this.#opening, id: newOwnId(), side: otherSide(this.#opening.side), seed: newSeed() };
    this.#countDown();
    return DONE;
  }

  async charge(charge: Charge | null): Promise<Reply> {
    const aftermath = charged(this.#stage, charge);
    if ("ok" in aftermath) return aftermath;
    this.#show({ aftermath });
    return DONE;
  }

  async leave(): Promise<void> {
    this.#end(null);
    noteOwnBattle(null);
    await forgetRunning(this.#opening.id);
  }

  abandon(): void {
    this.#end(null);
  }

  #ask(asked: Asked): void {
    this.#host.postMessage(asked);
  }

  /** Changes what is agreed on before a battle; the captain agrees to everything. */
  #agree(change: Partial<Opening>): Reply {
    if (this.#stage.phase !== "muster") return refuse("wrong-phase");
    this.#opening = { ...this.#opening, ...change };
    this.#show({});
    return DONE;
  }

  #countDown(): void {
    clearInterval(this.#timer);
    this.#show({ ...AT_MUSTER, phase: "countdown", countdown: COUNTDOWN_S });
    this.#timer = setInterval(() => {
      const countdown = this.#stage.countdown - 1;
      if (countdown > 0) return this.#show({ countdown });
      clearInterval(this.#timer);
      this.#begin();
    }, 1000);
  }

  #begin(): void {
    this.#motion.clear();
    this.#hand = { turn: 0, throttle: 0 };
    batch(() => {
      this.picture.value = null;
      this.#show({ ...AT_MUSTER, phase: "battle" });
    });
    noteOwnBattle(this.#opening.id);
    this.#ask({ kind: "begin", opening: this.#opening });
    if (this.#pace.peek() !== 1) this.#keepTime({});
  }

  #keepTime({ pace = this.#pace.peek(), paused = this.#stage.paused }: { readonly pace?: Pace; readonly paused?: boolean }): void {
    batch(() => {
      this.#pace.value = pace;
      this.#show({ paused });
    });
    this.#ask({ kind: "pace", pace: this.flow.peek() });
  }

  #hear(told: Told): void {
    switch (told.kind) {
      case "seen":
        return this.#see(told);
      case "answer":
        this.#waiting.get(told.id)?.(told.reply);
        return void this.#waiting.delete(told.id);
      case "over":
        noteOwnBattle(null);
        return batch(() => {
          this.picture.value = told.picture;
          const aftermath = afterBattle(this.#opening, told.result);
          this.#show({ phase: "result", paused: false, result: told.result, aftermath });
        });
      case "fault":
        return this.#end({ kind: "stopped" });
    }
  }

  #see({ picture, events, due }: Extract<Told, { kind: "seen" }>): void {
    this.#motion.takeIn(picture, due);
    this.picture.value = picture;
    if (events.length > 0) for (const listener of this.#listeners) listener(events);
  }

  #show(change: Partial<SoloStage>): void {
    this.#stage = { ...this.#stage, ...change };
    batch(() => {
      this.side.value = this.#opening.side;
      this.room.value = soloRoom(this.#opening, this.#stage);
    });
  }

  #end(trouble: Trouble | null): void {
    clearInterval(this.#timer);
    this.#host.terminate();
    for (const answer of this.#waiting.values()) answer(refuse("no-battle"));
    this.#waiting.clear();
    this.trouble.value = trouble;
    this.line.value = { state: "ended", ping: -1 };
  }
}
