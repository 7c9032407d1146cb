import { type ReadonlySignal, signal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import { viewOf } from "../sight/view-of.ts";
import type { Alert } from "./alert.ts";
import { keepAlerts } from "./alerts.ts";

export interface LogLine {
  readonly id: number;
  /** When, as the clock shows it. */
  readonly at: string;
  readonly text: string;
}

/** What happens, for a screen to show. */
export interface EventFeed {
  readonly alerts: ReadonlySignal<readonly Alert[]>;
  readonly log: ReadonlySignal<readonly LogLine[]>;
  stop(): void;
}

const MAX_LINES = 60;
/** Ticks in which the log does not say the same again: a shield that is shot at falls several times a second. */
const SAID = 10 * ROOM_HZ;

/** The alerts and log lines of one screen, as they come and go. */
export class FeedLines {
  readonly alerts = signal<readonly Alert[]>([]);
  readonly log = signal<readonly LogLine[]>([]);
  #lines = 0;
  #view: View | null = null;
  #tick = -1;
  /** When each line was last to be told. */
  readonly #said = new Map<string, number>();

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
      this.#said.clear();
    }
    return turned;
  }

  tell(at: string, texts: readonly string[]): void {
    const fresh = texts.filter((text) => this.#isNews(text));
    if (fresh.length === 0) return;
    this.log.value = [...this.log.peek(), ...fresh.map((text) => ({ id: this.#lines++, at, text }))].slice(-MAX_LINES);
  }

  /** Whether a line says what was not said for a while; what goes on and on is said once. */
  #isNews(text: string): boolean {
    const last = this.#said.get(text) ?? Number.NEGATIVE_INFINITY;
    this.#said.set(text, this.#tick);
    return this.#tick - last >= SAID;
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
