import type { BattleEvent } from "../battle/events.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { Cursor, type Snapshot } from "./cursor.ts";
import { KEYFRAME_EVERY, type ReplayFile } from "./file.ts";
import { FramePlayer } from "./frame-player.ts";
import { hashState } from "./hash.ts";
import type { Entry } from "./record.ts";
import { areOfNow } from "./tables.ts";

/** What a run may be checked against. */
type Checked = Pick<ReplayFile, "setup" | "keyframes" | "ticks" | "result" | "tables">;

/**
 * A battle run again from its opening and what was done in it: a replay, or a live battle as its audience
 * follows it. Going back costs a snapshot and at most KEYFRAME_EVERY ticks, as far as it has been run before.
 */
export class ReplayRun {
  readonly #setup: BattleSetup;
  readonly #entries: Entry[] = [];
  readonly #snapshots: Snapshot[] = [];
  readonly #seekable: boolean;
  #upTo = 0;
  #now: Cursor;
  /** Runs ahead to make snapshots; null while that is not going on. */
  #ahead: Cursor | null = null;
  #checks: ReadonlyMap<number, number> = new Map();
  #file: Checked | null = null;
  #frames: FramePlayer | null = null;
  #framed: BattleState | null = null;
  #changedAt = -1;

  /** @param seekable false: it will only ever go on, and keeps nothing to go back to. */
  constructor(setup: BattleSetup, seekable = true) {
    this.#setup = setup;
    this.#seekable = seekable;
    this.#now = new Cursor(setup);
    this.#pass(this.#now);
  }

  /** A run of a whole file. It is checked against the file's keyframes as it goes. */
  static of(file: ReplayFile): ReplayRun {
    const run = new ReplayRun(file.setup);
    run.append(file.entries, file.ticks);
    run.#file = file;
    run.#checks = new Map(file.keyframes.map(({ tick, hash }) => [tick, hash]));
    if (!areOfNow(file.tables.fingerprint)) run.#fallBack(0);
    return run;
  }

  /** The battle now; not to be changed. */
  get state(): BattleState {
    return this.#framed ?? this.#now.state;
  }

  get tick(): number {
    return this.state.tick;
  }

  /** Tick up to which it can be run. */
  get upTo(): number {
    return this.#upTo;
  }

  /** Tick up to which going anywhere is quick. */
  get indexed(): number {
    return this.#frames === null ? Math.min(this.#upTo, this.#snapshots.length * KEYFRAME_EVERY) : this.#upTo;
  }

  /**
   * The battle was fought by other rules than ours: the tick at which that showed.
   * What is shown then is drawn from the file's keyframes. Null: not so far.
   */
  get rulesChanged(): number | null {
    return this.#changedAt < 0 ? null : this.#changedAt;
  }

  /** More of a battle that is going on: entries in their order, and the tick it has come to. */
  append(entries: readonly Entry[], upTo: number): void {
    for (const entry of entries) this.#entries.push(entry);
    this.#upTo = Math.max(this.#upTo, upTo);
  }

  /**
   * One tick on; what happened in it, in its secret form. At the end
   * there is nothing more, but for orders given since the last tick.
   */
  step(): BattleEvent[] {
    const events: BattleEvent[] = [];
    if (this.#frames !== null) this.#show(Math.min(this.#upTo, this.tick + 1));
    else this.#run(this.#now, events);
    return events;
  }

  /** To a tick, or as far as there is: the state right after that tick. */
  seek(tick: number): void {
    const goal = Math.max(0, Math.min(tick, this.#upTo));
    if (this.#frames === null) this.#runTo(goal);
    if (this.#frames !== null) this.#show(goal);
  }

  /**
   * Runs ahead of what is shown, at most so many ticks, so that going there will be quick.
   * @returns whether there is more to do.
   */
  runAhead(ticks: number): boolean {
    const last = this.#snapshots.at(-1);
    if (this.#frames !== null || last === undefined) return false;
    if (this.#ahead === null || this.#ahead.state.tick < last.tick) this.#ahead = new Cursor(this.#setup, last);
    const events: BattleEvent[] = [];
    for (let i = 0; i < ticks && this.#canRun(this.#ahead); i++) {
      events.length = 0;
      this.#run(this.#ahead, events);
      if (this.#frames !== null) return false;
    }
    if (this.#canRun(this.#ahead)) return true;
    this.#ahead = null;
    return false;
  }

  #canRun({ state }: Cursor): boolean {
    return state.tick < this.#upTo && state.phase !== "aftermath";
  }

  #run(cursor: Cursor, events: BattleEvent[]): void {
    const { tick } = cursor.state;
    cursor.step(this.#entries, this.#canRun(cursor), events);
    if (cursor.state.tick > tick) this.#pass(cursor);
  }

  #runTo(goal: number): void {
    const from = this.#snapshotBefore(goal);
    // What is shown is as near unless the goal lies behind it, or a snapshot between it and the goal.
    if (from !== null && (goal < this.#now.state.tick || from.tick > this.#now.state.tick)) this.#now = new Cursor(this.#setup, from);
    const events: BattleEvent[] = [];
    while (this.#now.state.tick < goal && this.#canRun(this.#now) && this.#frames === null) {
      events.length = 0;
      this.#run(this.#now, events);
    }
    // What was done after the last tick may have ended it.
    if (goal === this.#upTo && this.#frames === null) this.#now.step(this.#entries, false, events);
  }

  #snapshotBefore(tick: number): Snapshot | null {
    return this.#snapshots[Math.min(this.#snapshots.length - 1, Math.floor(tick / KEYFRAME_EVERY))] ?? null;
  }

  /** Looks at what a cursor has come to: is it as the file says, and to be kept? */
  #pass(cursor: Cursor): void {
    const { state } = cursor;
    const expected = this.#checks.get(state.tick);
    if (expected !== undefined && expected !== hashState(state)) return this.#fallBack(state.tick);
    if (this.#seekable && state.tick === this.#snapshots.length * KEYFRAME_EVERY) this.#snapshots.push(cursor.save());
  }

  /**
   * The rules are not those the battle was fought by: from here on,
   * and for all that was shown before, the keyframes are believed.
   */
  #fallBack(tick: number): void {
    this.#changedAt = tick;
    if (this.#file === null) return;
    const shown = this.#now.state.tick;
    this.#frames = new FramePlayer(this.#file);
    this.#ahead = null;
    this.#show(shown);
  }

  #show(tick: number): void {
    this.#framed = this.#frames?.at(tick) ?? null;
  }
}
