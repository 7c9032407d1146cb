import type { Room } from "@colyseus/sdk";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import { isForGood } from "@terok-nor/shared/wire/closing.ts";
import { unpackEvents } from "@terok-nor/shared/wire/events.ts";
import type { Intents } from "@terok-nor/shared/wire/intent.ts";
import { unpackFractions } from "@terok-nor/shared/wire/pack.ts";
import type { PictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Complaint } from "@terok-nor/shared/wire/report.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { ROOM_PHASES, type RoomPhase, wordAt, wordOrNull } from "@terok-nor/shared/wire/tables.ts";
import { LINES_KEPT, type Said } from "@terok-nor/shared/wire/talk.ts";
import { VIEWS, type View, WATCH_MESSAGE, type WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import type { Trouble } from "../../net/link.ts";
import type { Drawn } from "../../net/motion-tracks.ts";
import { ShownMotion } from "../../net/shown-motion.ts";
import { NO_ODDS, type Odds, type Watched } from "./watched.ts";

/** s of battle from one of the odds told to the next. */
const ODDS_EVERY = 5;
/** Ticks the drawn world lies behind the known one: a correction takes two, and may be two late. */
const DELAY = 4;

/** What an audience knows of the battle besides its pictures. */
export interface LiveView {
  readonly phase: RoomPhase;
  readonly code: string;
  readonly match: string;
  /** Code of the battle that follows; empty: none yet. */
  readonly next: string;
  /** s by which the audience is behind. */
  readonly delay: number;
  readonly seed: number;
  readonly audience: number;
  readonly paused: boolean;
  readonly missing: Side | null;
  readonly result: BattleResult | null;
  readonly verdict: Verdict | null;
}

/** A line of talk, whether a commander said it, and what tells the lines apart. */
export type HeardLine = Said & { readonly commander: boolean; readonly key: string };

/** What the room's shared fields say. */
export function liveView(state: WatchState): LiveView {
  const { code, match, next, delay, seed, audience, paused } = state;
  return {
    phase: wordAt(ROOM_PHASES, state.phase, "muster"),
    code,
    match,
    next,
    delay,
    seed,
    audience,
    paused,
    missing: wordOrNull(SIDES, state.missing),
    result: read<BattleResult>(state.result),
    verdict: read<Verdict>(state.verdict),
  };
}

function read<T>(text: string): T | null {
  return text === "" ? null : (JSON.parse(text) as T);
}

/** A battle that goes on elsewhere, as its audience is shown it. */
export class LiveBattle implements Watched {
  readonly view = signal<View>("both");
  readonly picture = signal<Picture | null>(null);
  readonly participants = signal<readonly Participant[]>([]);
  readonly odds = signal<Odds>(NO_ODDS);
  readonly intents = signal<Intents | null>(null);
  readonly lively: ReadonlySignal<boolean> = signal(true);
  readonly endings = [];
  readonly state: ReadonlySignal<LiveView>;
  readonly flow = computed(() => (this.state.value.paused ? 0 : 1));
  readonly said = signal<readonly HeardLine[]>([]);
  readonly line = signal<"good" | "lost" | "ended">("good");
  /** Why the line is lost. */
  readonly trouble = signal<Trouble | null>(null);
  readonly #room: Room<unknown, WatchState>;
  readonly #state;
  /** All three are kept up, so that another is there at once: rows only say what has changed. */
  readonly #shown: Readonly<Record<View, ShownMotion>>;
  readonly #listeners = new Set<(events: readonly SeenEvent[]) => void>();
  #told = "";
  #texts = { participants: "", odds: "", match: "", intents: "" };
  /** The next state is a whole one, whose time stamp is not that of a tick. */
  #whole = true;

  constructor(room: Room<unknown, WatchState>, view: View = "both") {
    this.#room = room;
    this.#state = signal<LiveView>(NOTHING_YET);
    this.state = this.#state;
    this.#shown = { terran: new ShownMotion(room, DELAY), alliance: new ShownMotion(room, DELAY), both: new ShownMotion(room, DELAY) };
    // A place in an audience is found anew, in a server that was started anew as well.
    room.reconnection.enabled = false;
    room.onStateChange((state) => this.#takeIn(state));
    for (const view of VIEWS)
      room.onMessage(WATCH_MESSAGE.events[view] as never, (bytes: Uint8Array) => this.#tell(view, unpackEvents(bytes)));
    room.onMessage(WATCH_MESSAGE.commanders as never, (said: Said) => this.#hear(said, true));
    room.onMessage(WATCH_MESSAGE.said as never, (said: Said) => this.#hear(said, false));
    room.onLeave((code) => this.#setLine(isForGood(code) ? "ended" : "lost"));
    if (room.state) this.#takeIn(room.state);
    this.show(view);
  }

  show(view: View): void {
    this.view.value = view;
    this.picture.value = this.#shown[view].picture;
    if (this.line.peek() === "good") this.#room.send(WATCH_MESSAGE.look as never, { view } as never);
  }

  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** It is never faster than it is fought. */
  onHurried = (): (() => void) => () => undefined;

  motion(kind: Drawn, id: number): Motion | null {
    return this.#shown[this.view.peek()].at(kind, id);
  }

  /** Says something to the rest of the audience; whatever goes wrong on the way is a refusal too. */
  say(text: string): Promise<Reply> {
    return this.#ask(WATCH_MESSAGE.talk, { kind: "line", text });
  }

  /** Reports somebody who was heard to whoever runs the server. */
  report(report: Complaint & { readonly who: string }): Promise<Reply> {
    return this.#ask(WATCH_MESSAGE.report, report);
  }

  async #ask(type: string, payload: object): Promise<Reply> {
    try {
      const answer = await this.#room.request<unknown, Reply | undefined>(type as never, payload as never);
      return answer ?? refuse("fault");
    } catch {
      return refuse("unreachable");
    }
  }

  /** There is no way back to it. */
  end(): void {
    this.#setLine("ended");
  }

  leave(): void {
    this.#listeners.clear();
    if (this.line.peek() !== "ended") this.#room.leave().catch(() => undefined);
  }

  #takeIn(state: WatchState): void {
    const rows: Readonly<Record<View, PictureRow>> = state;
    // Another battle before the same audience: nothing of the last one may be drawn on.
    if (state.match !== this.#texts.match) for (const view of VIEWS) this.#shown[view].clear();
    for (const view of VIEWS) {
      if (rows[view]?.begun) this.#shown[view].takeIn(rows[view], !this.#whole);
      else this.#shown[view].clear();
    }
    this.#whole = false;
    this.#readTexts(state);
    this.picture.value = this.#shown[this.view.peek()].picture;
    const view = liveView(state);
    const told = JSON.stringify(view);
    if (told === this.#told) return;
    this.#told = told;
    this.#state.value = view;
  }

  #readTexts({ participants, odds, match, intents }: WatchState): void {
    if (participants !== this.#texts.participants) this.participants.value = JSON.parse(participants) as Participant[];
    if (odds !== this.#texts.odds) this.odds.value = { every: ODDS_EVERY, values: unpackFractions(odds) };
    if (intents !== this.#texts.intents) this.intents.value = read<Intents>(intents);
    this.#texts = { participants, odds, match, intents };
  }

  #tell(view: View, events: readonly SeenEvent[]): void {
    if (view === this.view.peek()) for (const listener of this.#listeners) listener(events);
  }

  #hear(said: Said, commander: boolean): void {
    if (said.kind === "ping") return;
    const line = { ...said, commander, key: `${commander ? "c" : "s"}${said.id}` };
    this.said.value = [...this.said.peek(), line].slice(-LINES_KEPT);
  }

  #setLine(line: "good" | "lost" | "ended"): void {
    if (this.line.peek() !== "ended") this.line.value = line;
  }
}

const NOTHING_YET: LiveView = {
  phase: "muster",
  code: "",
  match: "",
  next: "",
  delay: 0,
  seed: 0,
  audience: 0,
  paused: false,
  missing: null,
  result: null,
  verdict: null,
};
