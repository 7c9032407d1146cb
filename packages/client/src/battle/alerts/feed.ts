import { type ReadonlySignal, signal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import { viewOf } from "../sight/view-of.ts";
import type { Alert } from "./alert.ts";
import { keepAlerts } from "./alerts.ts";
import { type Matter, plainMatter } from "./matters.ts";

export interface LogLine {
  readonly id: number;
  /** When, as the clock shows it. */
  readonly at: string;
  readonly text: string;
  /** What the fight turns on. */
  readonly main: boolean;
}

/** What happens, for a screen to show. */
export interface EventFeed {
  readonly alerts: ReadonlySignal<readonly Alert[]>;
  readonly log: ReadonlySignal<readonly LogLine[]>;
  stop(): void;
}

const MAX_LINES = 60;

/** A matter that still goes on: its line, all that was said of it, and the ticks when it was first and last heard of. */
interface Open {
  readonly id: number;
  readonly parts: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** The alerts and log lines of one screen, as they come and go. */
export class FeedLines {
  readonly alerts = signal<readonly Alert[]>([]);
  readonly log = signal<readonly LogLine[]>([]);
  #lines = 0;
  #view: View | null = null;
  #tick = -1;
  readonly #open = new Map<string, Open>();

  /**
   * Follows the picture. From other eyes, or at an earlier moment of a replay, nothing that was told holds any more.
   * @returns whether all was forgotten.
   */
  turnTo(picture: Picture): boolean {
    const view = viewOf(picture);
    const turned = view !== this.#view || picture.tick < this.#tick;
    this.#view = view;
    this.#tick = picture.tick;
    if (turned) {
      this.alerts.value = [];
      this.log.value = [];
      this.#open.clear();
    }
    return turned;
  }

  tell(at: string, texts: readonly string[]): void {
    this.note(
      at,
      texts.map((text) => plainMatter(text)),
    );
  }

  /** A line for each matter that is new; what goes on is added to the line it has. */
  note(at: string, matters: readonly Matter[]): void {
    const before = this.log.peek();
    const log = matters.reduce((lines, matter) => this.#noted(lines, at, matter), before);
    if (log !== before) this.log.value = log.slice(-MAX_LINES);
  }

  #noted(lines: readonly LogLine[], at: string, matter: Matter): readonly LogLine[] {
    const open = this.#goingOn(matter);
    if (!open) {
      const id = this.#lines++;
      this.#open.set(matter.key, { id, parts: [matter.part], first: this.#tick, last: this.#tick });
      return [...lines, { id, at, text: matter.words([matter.part]), main: matter.main }];
    }
    const isSaid = open.parts.includes(matter.part);
    const parts = isSaid ? open.parts : [...open.parts, matter.part];
    this.#open.set(matter.key, { ...open, parts, last: this.#tick });
    if (isSaid) return lines;
    const text = matter.words(parts);
    return lines.map((line) => (line.id === open.id ? { ...line, text, main: line.main || matter.main } : line));
  }

  /** What never stops, as a shield that is shot at, is said once; what is added to a line long past nobody would see. */
  #goingOn({ key, within, part }: Matter): Open | null {
    const open = this.#open.get(key);
    if (!open || this.#tick - open.last >= within * ROOM_HZ) return null;
    return open.parts.includes(part) || this.#tick - open.first < 2 * within * ROOM_HZ ? open : null;
  }

  warn(fresh: readonly Alert[], tick: number): void {
    if (fresh.length > 0) this.renew(fresh, tick);
  }

  /** Takes in fresh alerts; drops those whose time is over, and those that do not hold. */
  renew(fresh: readonly Alert[], tick: number, holds: (alert: Alert) => boolean = () => true): void {
    const before = this.alerts.peek();
    const kept = keepAlerts(before.filter(holds), fresh, tick);
    if (fresh.length > 0 || kept.length < before.length) this.alerts.value = kept;
  }
}
