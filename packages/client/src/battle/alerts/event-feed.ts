import { type ReadonlySignal, signal } from "@preact/signals";
import type { Contact, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import { clockText } from "../../i18n/words.ts";
import type { Sight } from "../sight/sight.ts";
import { viewOf } from "../sight/view-of.ts";
import { eventText } from "../words/event-words.ts";
import type { Alert } from "./alert.ts";
import { alertOf, keepAlerts } from "./alerts.ts";
import { isShakenOff, tailAlerts } from "./tails.ts";

export interface LogLine {
  readonly id: number;
  /** When, as the clock shows it. */
  readonly at: string;
  readonly text: string;
}

export interface EventFeed {
  readonly alerts: ReadonlySignal<readonly Alert[]>;
  readonly log: ReadonlySignal<readonly LogLine[]>;
  stop(): void;
}

const MAX_LINES = 60;
/** Too frequent to be worth a line. */
const UNSPOKEN = new Set<SeenEvent["kind"]>(["shot", "intercept", "launch", "torpedo-spent", "over", "classified"]);

/** What was there a moment ago is still called by its name when word of its end arrives. */
function withKnown(now: Picture, known: ReadonlyMap<number, Contact>): Picture {
  const gone = [...known.values()].filter((contact) => !now.contacts.some((one) => one.id === contact.id));
  return gone.length > 0 ? { ...now, contacts: [...now.contacts, ...gone] } : now;
}

/** Turns what happens into alerts and log lines. */
export function feedEvents(bridge: Sight): EventFeed {
  const alerts = signal<readonly Alert[]>([]);
  const log = signal<readonly LogLine[]>([]);
  const known = new Map<number, Contact>();
  let lines = 0;
  let view: View | null = null;
  let last = -1;
  const tell = (tick: number, texts: readonly string[]) => {
    if (texts.length > 0)
      log.value = [...log.peek(), ...texts.map((text) => ({ id: lines++, at: clockText(tick / ROOM_HZ), text }))].slice(-MAX_LINES);
  };
  const stopKnowing = bridge.link.picture.subscribe((picture) => {
    // Whoever watches looks through other eyes now, which were told
    // other things, about other contacts; or has gone back in a replay.
    if (picture && (viewOf(picture) !== view || picture.tick < last)) {
      known.clear();
      alerts.value = [];
      log.value = [];
      view = viewOf(picture);
    }
    last = picture?.tick ?? -1;
    for (const contact of picture?.contacts ?? []) known.set(contact.id, contact);
  });
  const stopEvents = bridge.link.onEvents((events) => {
    const now = bridge.link.picture.peek();
    if (!now) return;
    const picture = withKnown(now, known);
    const spoken = events.filter((event) => !UNSPOKEN.has(event.kind));
    if (spoken.length === 0) return;
    tell(
      picture.tick,
      spoken.map((event) => eventText(event, picture)),
    );
    const fresh = spoken.map((event) => alertOf(event, picture)).filter((alert) => alert !== null);
    if (fresh.length > 0) alerts.value = keepAlerts(alerts.peek(), fresh, picture.tick);
  });
  const stopAge = bridge.picture.subscribe((picture) => {
    if (!picture) return;
    const tails = tailAlerts(picture);
    if (tails.length === 0 && alerts.peek().length === 0) return;
    const shown = new Set(alerts.peek().map((alert) => alert.key));
    tell(
      picture.tick,
      tails.filter((alert) => !shown.has(alert.key)).map((alert) => alert.text),
    );
    const current = alerts.peek().filter((alert) => !isShakenOff(alert, picture.tick));
    const kept = keepAlerts(current, tails, picture.tick);
    if (tails.length > 0 || kept.length < alerts.peek().length) alerts.value = kept;
  });
  return {
    alerts,
    log,
    stop() {
      stopKnowing();
      stopEvents();
      stopAge();
    },
  };
}
