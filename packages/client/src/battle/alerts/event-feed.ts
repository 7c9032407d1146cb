import type { Contact, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { clockText } from "../../i18n/words.ts";
import type { SeenLink } from "../sight/seen-link.ts";
import type { Sight } from "../sight/sight.ts";
import { alertOf, stillHolds } from "./alerts.ts";
import { crippleAlerts } from "./cripples.ts";
import { type EventFeed, FeedLines } from "./feed.ts";
import { matterOf, plainMatter } from "./matters.ts";
import { isShakenOff, tailAlerts } from "./tails.ts";

/** Too frequent to be worth a line. */
const UNSPOKEN = new Set<SeenEvent["kind"]>(["shot", "intercept", "launch", "torpedo-spent", "over", "classified"]);

/** What was there a moment ago is still called by its name when word of its end arrives. */
function withKnown(now: Picture, known: ReadonlyMap<number, Contact>): Picture {
  const gone = [...known.values()].filter((contact) => !now.contacts.some((one) => one.id === contact.id));
  return gone.length > 0 ? { ...now, contacts: [...now.contacts, ...gone] } : now;
}

/** What is listened to. */
interface Heard {
  readonly link: Pick<SeenLink, "picture" | "onEvents">;
  readonly picture: Sight["picture"];
}

/** Turns what happens on the field into alerts and log lines. */
export function feedEvents({ link, picture }: Heard): EventFeed {
  const lines = new FeedLines();
  const known = new Map<number, Contact>();
  let before: Picture | null = null;
  const stops = [
    link.picture.subscribe((now) => {
      if (!now) return;
      // Other eyes know other contacts.
      if (lines.turnTo(now)) {
        known.clear();
        before = null;
      }
      for (const contact of now.contacts) known.set(contact.id, contact);
    }),
    link.onEvents((events) => {
      const now = link.picture.peek();
      if (now) tellEvents(lines, withKnown(now, known), events);
    }),
    picture.subscribe((now) => {
      if (!now) return;
      tellTails(lines, now);
      if (before) tellCripples(lines, before, now);
      before = now;
    }),
  ];
  return {
    alerts: lines.alerts,
    log: lines.log,
    stop() {
      for (const stop of stops) stop();
    },
  };
}

const timeOf = ({ tick }: Picture): string => clockText(tick / ROOM_HZ);

function tellEvents(lines: FeedLines, picture: Picture, events: readonly SeenEvent[]): void {
  const spoken = events.filter((event) => !UNSPOKEN.has(event.kind));
  if (spoken.length === 0) return;
  lines.note(
    timeOf(picture),
    spoken.map((event) => matterOf(event, picture)),
  );
  // The last blow and the end of a ship come together: only her end is worth a look.
  const fresh = spoken.flatMap((event) => alertOf(event, picture) ?? []).filter((alert) => stillHolds(alert, picture));
  lines.warn(fresh, picture.tick);
}

/** Hunters on the tails of own ships: no event tells of them, the picture itself does. */
function tellTails(lines: FeedLines, picture: Picture): void {
  const tails = tailAlerts(picture);
  const shown = new Set(lines.alerts.peek().map((alert) => alert.key));
  const texts = tails.filter((alert) => !shown.has(alert.key)).map((alert) => alert.text);
  lines.tell(timeOf(picture), texts);
  lines.renew(tails, picture.tick, (alert) => stillHolds(alert, picture) && !isShakenOff(alert, picture.tick));
}

/** Ships that leave the fight without an order: the picture tells of them too, once. */
function tellCripples(lines: FeedLines, before: Picture, now: Picture): void {
  const alerts = crippleAlerts(before, now);
  lines.note(
    timeOf(now),
    alerts.map(({ text }) => plainMatter(text, true)),
  );
  lines.warn(alerts, now.tick);
}
