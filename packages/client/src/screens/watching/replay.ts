import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { NO_STORY } from "@terok-nor/shared/aftermath/story.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { ReplayFile } from "@terok-nor/shared/replay/file.ts";
import { ReplayRun } from "@terok-nor/shared/replay/run.ts";
import { seenByBoth } from "@terok-nor/shared/sight/both.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { trueEvent } from "@terok-nor/shared/sight/true-event.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import { between } from "../../net/motion-track.ts";
import type { Drawn } from "../../net/motion-tracks.ts";
import { type Ending, endingsOf } from "./endings.ts";
import { advanced, flowOf, isLively, paced, type ReplayClock, sought, startingClock, toggled } from "./replay-clock.ts";
import { NO_ODDS, type Odds, type Watched } from "./watched.ts";

/** ms of each frame for winding on, while nothing waits for it and while something does. */
const WIND_MS = 5;
const HURRIED_WIND_MS = 24;
const WIND_TICKS = 10;
/** s: a frame that came late moves the battle on by no more. */
const LONGEST_FRAME = 0.25;

/** A battle that was fought, played again in the page: forwards, at any speed, and from any moment. */
export class Replay implements Watched {
  readonly file: ReplayFile;
  /** The rules are not those it was fought by: it is shown from its keyframes, and what lies between them is guessed. */
  readonly changed = signal(false);
  readonly view = signal<View>("both");
  readonly picture = signal<Picture | null>(null);
  readonly clock = signal<ReplayClock>(startingClock(0));
  /** A moment was asked for that is not wound to yet. */
  readonly winding = signal(false);
  readonly participants: Watched["participants"];
  readonly intents: Watched["intents"] = signal(null);
  readonly odds: ReadonlySignal<Odds>;
  readonly lively = computed(() => isLively(this.clock.value));
  readonly flow = computed(() => (this.winding.value ? 0 : flowOf(this.clock.value)));
  readonly endings: readonly Ending[];
  readonly #run: ReplayRun;
  readonly #hz: number;
  readonly #listeners = new Set<(events: readonly SeenEvent[]) => void>();
  readonly #hurried = new Set<(events: readonly SeenEvent[]) => void>();
  readonly #heard: SeenEvent[] = [];
  /** Whether those are of a time that runs on too fast to be played. */
  #inHurry = false;
  #before: Picture | null = null;
  #at = -1;
  #last = 0;
  #frame = 0;

  /** @param at tick to begin at. */
  constructor(file: ReplayFile, at = 0) {
    this.file = file;
    this.participants = signal(file.participants);
    this.#run = ReplayRun.of(file);
    this.#hz = file.setup.hz;
    this.odds = signal(oddsOf(file));
    this.endings = endingsOf(file.result?.story ?? NO_STORY);
    this.clock.value = startingClock(file.ticks, at);
  }

  /** Goes on frame by frame until it is disposed of. */
  start(): void {
    this.#last = performance.now();
    const next = (now: number) => {
      this.#frame = requestAnimationFrame(next);
      this.advance(Math.min(LONGEST_FRAME, (now - this.#last) / 1000), () => performance.now());
      this.#last = now;
    };
    this.#frame = requestAnimationFrame(next);
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#listeners.clear();
    this.#hurried.clear();
  }

  /** Moves on by dt s of the viewer's time; `now` (ms) bounds the time it may take to wind on. */
  advance(dt: number, now: () => number): void {
    const wanted = this.winding.peek() ? this.clock.peek() : advanced(this.clock.peek(), dt, this.#hz);
    const there = this.#wind(wanted.moment, now);
    batch(() => {
      this.winding.value = !there;
      this.changed.value = this.#run.rulesChanged !== null;
      if (!there) return;
      this.clock.value = wanted;
      this.#show(wanted.moment);
    });
  }

  seek(moment: number): void {
    this.clock.value = sought(this.clock.peek(), moment);
  }

  /** Seeks by s of battle. */
  skip(seconds: number): void {
    this.seek(this.clock.peek().moment + seconds * this.#hz);
  }

  /** Stops, and goes to the next tick or the one before. */
  step(by: 1 | -1): void {
    const clock = { ...this.clock.peek(), playing: false };
    this.clock.value = sought(clock, Math.round(clock.moment) + by);
  }

  toggle(): void {
    this.clock.value = toggled(this.clock.peek());
  }

  pace(step: 1 | -1): void {
    this.clock.value = paced(this.clock.peek(), step);
  }

  show(view: View): void {
    if (view === this.view.peek()) return;
    batch(() => {
      this.view.value = view;
      this.#before = null;
      if (this.#at >= 0) this.picture.value = look(this.#run.state, view);
    });
  }

  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onHurried = (listener: (events: readonly SeenEvent[]) => void): (() => void) => {
    this.#hurried.add(listener);
    return () => this.#hurried.delete(listener);
  };

  motion(kind: Drawn, id: number): Motion | null {
    const now = this.picture.peek();
    const to = now && find(now, kind, id);
    const from = this.#before && find(this.#before, kind, id);
    if (!now || !to || !this.#before || !from) return to;
    const share = (this.clock.peek().moment - this.#before.tick) / Math.max(1, now.tick - this.#before.tick);
    return between(from, to, Math.max(0, Math.min(1, share)));
  }

  /** Runs ahead, so that going anywhere is quick. @returns whether the moment can be shown. */
  #wind(moment: number, now: () => number): boolean {
    const run = this.#run;
    const until = now() + (run.indexed < moment ? HURRIED_WIND_MS : WIND_MS);
    let more: boolean;
    do more = run.runAhead(WIND_TICKS);
    while (more && now() < until);
    return !more || run.indexed >= moment;
  }

  #show(moment: number): void {
    const to = Math.min(this.file.ticks, Math.ceil(moment));
    if (to === this.#at) return;
    const follows = to > this.#at && to - this.#at < this.#hz;
    const view = this.view.peek();
    if (!follows) this.#run.seek(to - 1);
    while (this.#run.tick < to - 1 && this.#step());
    this.#before = this.#at === this.#run.tick ? this.picture.peek() : look(this.#run.state, view);
    while (this.#run.tick < to && this.#step());
    if (to === this.file.ticks) this.#run.seek(to);
    this.#at = to;
    this.picture.value = look(this.#run.state, view);
    this.#tell();
  }

  /** One tick on. @returns false where there is none. */
  #step(): boolean {
    const run = this.#run;
    const { tick } = run;
    const events = run.step();
    this.#inHurry = !this.lively.peek();
    if (this.clock.peek().playing) this.#hear(run.state, events);
    return run.tick > tick;
  }

  #hear(state: BattleState, events: readonly BattleEvent[]): void {
    const view = this.view.peek();
    for (const event of events) {
      const seen = view === "both" ? trueEvent(state, event) : seenEvent(state, view, event);
      if (seen !== null) this.#heard.push(seen);
    }
  }

  /** Events are told once the picture they belong to is there. */
  #tell(): void {
    const heard = this.#heard.splice(0);
    if (heard.length > 0) for (const listener of this.#inHurry ? this.#hurried : this.#listeners) listener(heard);
  }
}

function look(state: BattleState, view: View): Picture {
  return view === "both" ? seenByBoth(state) : seenBy(state, view);
}

function find(picture: Picture, kind: Drawn, id: number): Motion | null {
  if (kind === "shadow") return picture.shadows.find((one) => one.id === id) ?? null;
  if (kind === "entity") return picture.own.find((one) => one.id === id) ?? picture.contacts.find((one) => one.id === id) ?? null;
  const torpedo = picture.torpedoes.find((one) => one.id === id);
  return torpedo ? { ...torpedo, speed: 0, turn: 0 } : null;
}

function oddsOf({ result, setup }: ReplayFile): Odds {
  const curves = result?.story.curves;
  return curves && curves.odds.length > 0 ? { every: curves.every / setup.hz, values: curves.odds } : NO_ODDS;
}
