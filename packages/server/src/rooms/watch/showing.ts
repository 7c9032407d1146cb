import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { ReplayRun } from "@terok-nor/shared/replay/run.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { packFractions } from "@terok-nor/shared/wire/pack.ts";
import { NONE, ROOM_PHASES, type RoomPhase } from "@terok-nor/shared/wire/tables.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { type View, WATCH_EVERY, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import type { FedSoFar, FeedMessage, FeedMeta } from "../feed.ts";
import { watchDelay } from "../watch-delay.ts";
import { DelayLine, heard } from "./delay-line.ts";
import { oddsOf, Screens } from "./screens.ts";

/**
 * Ticks, and steps of the room, from one frame to the next. Pictures are
 * written at whole frames only, so that what they are stamped with is true.
 */
const FRAME = WATCH_EVERY;
/**
 * Ticks it may be behind what it may show before it hurries, and
 * those it then leaves, so that word coming in unevenly is not seen.
 */
const SLACK = 3 * FRAME;
const KEPT = 1.5 * FRAME;
/** Further behind than this many ticks, events are history: they are not told one by one. */
const HISTORY = 2 * ROOM_HZ;
/** Ticks from one reckoning of the odds to the next. */
const ODDS_EVERY = 5 * ROOM_HZ;

/**
 * What an audience is shown of a battle: it is run again here from what was told of it, as late as its terms say. Nothing
 * that is not due is looked at, so nothing that is sent can depend on it.
 */
export class Showing {
  readonly state = new WatchState();
  readonly #screens = new Screens(this.state, FRAME);
  readonly #line = new DelayLine();
  readonly #lan: boolean;
  #steps = 0;
  #run: ReplayRun | null = null;
  /** Steps by which the battle last heard of is held back; null: none was heard of. */
  #players: ReadonlySet<string> = new Set();
  #delay: number | null = null;
  /** History is being run; nothing of it is shown. */
  #catchingUp = false;
  #whole = false;
  #odds: number[] = [];
  #said: Said[] = [];
  #closed = false;

  /** @param lan hosted for the local network. */
  constructor(code: string, lan: boolean) {
    this.state.code = code;
    this.#lan = lan;
  }

  /** All is shown, for now or for good: another battle may follow. */
  get over(): boolean {
    return this.#closed || ROOM_PHASES[this.state.phase] === "result";
  }

  /** There is more to run than the next frame. */
  get hurries(): boolean {
    return this.#run !== null && behind(this.#run) > SLACK;
  }

  /** Word of the battle comes in. What was said before any battle is not passed on. */
  hear(message: FeedMessage): void {
    if (message.kind === "begin") this.#setDelay(message.meta);
    // Once it is over there is nothing left to be learnt from it.
    if (message.kind === "result" || message.kind === "closed") this.#players = new Set();
    if (this.#delay !== null || message.kind === "closed") this.#line.push(message, this.#steps + (this.#delay ?? 0));
  }

  /** What was told before this was opened. */
  hearAll(soFar: FedSoFar): void {
    const delay = this.#setDelay(soFar.meta);
    for (const { due, message } of heard(soFar, delay)) this.#line.push(message, this.#steps + due);
    this.#act();
  }

  /** Somebody has come in: rows say where things were when they last changed course, so all are written anew. */
  writeWhole(): void {
    this.#whole = true;
  }

  /** One step of the room. @returns whether a frame is to be sent. */
  step(): boolean {
    this.#steps++;
    this.#act();
    if (this.#steps % FRAME !== 0) return false;
    this.#frame();
    return true;
  }

  /** Steps of the room so far. */
  get steps(): number {
    return this.#steps;
  }

  /** Runs what is to be hurried through, for as long as `more` says. @returns whether there is still more. */
  hurry(more: () => boolean): boolean {
    const run = this.#run;
    while (run !== null && behind(run) > KEPT && more()) this.#tick(run);
    return this.hurries;
  }

  /** Events of the frame in a view, as bytes; null: of none. */
  events(view: View): Uint8Array | null {
    return this.#screens.take(view);
  }

  /** What the commanders said by now. */
  said(): readonly Said[] {
    return this.#said.splice(0);
  }

  /** Whether somebody commands in the battle that is fought now, not in the one that is shown. */
  isFoughtBy(player: string): boolean {
    return this.#players.has(player);
  }

  #setDelay({ terms, participants }: FeedMeta): number {
    this.#players = new Set(participants.flatMap(({ player }) => (player === null ? [] : [player])));
    this.#delay = watchDelay(terms, participants, this.#lan) * ROOM_HZ;
    return this.#delay;
  }

  /** Acts upon all that is due. What changes the battle as a whole waits until the battle has been run that far. */
  #act(): void {
    for (let message = this.#line.ready(this.#steps); message !== null; message = this.#line.ready(this.#steps)) {
      const waits = message.kind !== "ticks" && message.kind !== "said";
      if (waits && this.#run !== null && behind(this.#run) >= FRAME) return;
      this.#line.drop();
      this.#take(message);
    }
  }

  #take(message: FeedMessage): void {
    const { state } = this;
    switch (message.kind) {
      case "begin":
        return this.#begin(message);
      case "ticks":
        return this.#learn(message);
      case "paused":
        state.paused = message.paused;
        state.missing = message.paused ? message.missing : NONE;
        return;
      case "said":
        this.#said.push(message.said);
        return;
      case "result":
        return this.#end(message.result === null ? "" : JSON.stringify(message.result));
      case "verdict":
        state.verdict = JSON.stringify(message.verdict);
        return;
      case "next":
        state.next = message.code;
        return;
      case "intents":
        this.state.intents = JSON.stringify(message.intents);
        return;
      case "closed":
        this.#closed = true;
    }
  }

  #begin({ match, setup, meta }: Extract<FeedMessage, { kind: "begin" }>): void {
    const { state } = this;
    this.#closed = false;
    this.#screens.clear();
    this.#run = new ReplayRun(setup, false);
    this.#odds = [];
    Object.assign(state, {
      match,
      next: "",
      seed: setup.seed,
      paused: false,
      missing: NONE,
      odds: "",
      result: "",
      verdict: "",
      intents: "",
    });
    state.participants = JSON.stringify(meta.participants);
    state.choices = JSON.stringify(meta.choices);
    state.terms = JSON.stringify(meta.terms);
    state.delay = (this.#delay ?? 0) / ROOM_HZ;
    setPhase(state, "battle");
  }

  #learn({ entries, upTo }: Extract<FeedMessage, { kind: "ticks" }>): void {
    const run = this.#run;
    if (run === null) return;
    run.append(entries, upTo);
    if (behind(run) > HISTORY) this.#catchingUp = true;
  }

  #end(result: string): void {
    const run = this.#run;
    if (run === null) return;
    while (behind(run) > 0) this.#tick(run);
    this.#note(run, run.step());
    this.state.result = result;
    this.state.paused = false;
    this.state.missing = NONE;
    setPhase(this.state, "result");
    this.#whole = true;
  }

  #frame(): void {
    const run = this.#run;
    if (run === null || this.hurries) return;
    if (this.#catchingUp) this.#whole = true;
    this.#catchingUp = false;
    const before = run.state.tick;
    if (behind(run) >= FRAME) for (let left = FRAME; left > 0 && behind(run) > 0; left--) this.#tick(run);
    if (run.state.tick === 0 || (run.state.tick === before && !this.#whole)) return;
    this.#screens.write(run.state, this.#whole || before === 0);
    this.#whole = false;
    this.state.origin = this.#steps - run.state.tick;
  }

  #tick(run: ReplayRun): void {
    this.#note(run, run.step());
    const { state } = run;
    if (state.tick % ODDS_EVERY !== 0) return;
    this.#odds.push(oddsOf(state));
    this.state.odds = packFractions(this.#odds);
  }

  #note({ state }: ReplayRun, events: readonly BattleEvent[]): void {
    if (!this.#catchingUp) this.#screens.note(state, events);
  }
}

/** Ticks that may be run and were not. */
function behind({ state, upTo }: ReplayRun): number {
  return state.phase === "aftermath" ? 0 : upTo - state.tick;
}

function setPhase(state: WatchState, phase: RoomPhase): void {
  state.phase = ROOM_PHASES.indexOf(phase);
}
