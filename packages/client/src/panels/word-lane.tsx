import type { ComponentChildren } from "preact";
import { MAX_ALERTS } from "../battle/alerts/alerts.ts";
import type { EventFeed } from "../battle/alerts/feed.ts";
import { t } from "../i18n/t.ts";
import { AlertList } from "./alert-list.tsx";

/** Lines of captions there is always room for. */
const LEAST_CAPTIONS = 1;

/**
 * What is said in words while the fight goes on, in a lane of its own beside the field: who speaks, why an order was
 * refused, alerts, captions, a hint. Never more lines than MAX_ALERTS: what ranks lower waits until there is room. Only
 * whoever wishes captions has one of them in the thickest fight too, as that is when there is something to be heard.
 * On a small screen the lane is a band under the top bar.
 */
export function WordLane({
  feed,
  lookAt,
  speech,
  toast,
  captions,
  hint,
}: {
  feed: EventFeed;
  lookAt: (place: { readonly x: number; readonly y: number }) => void;
  /** Who speaks and what: a portrait and a line or two. */
  speech?: ComponentChildren;
  toast?: ComponentChildren;
  /** Given the number of lines there is room for. */
  captions?: (room: number) => ComponentChildren;
  /** Given whether there is room for it. */
  hint?: (room: boolean) => ComponentChildren;
}) {
  const room = MAX_ALERTS - feed.alerts.value.length;
  return (
    <section class="word-lane" aria-label={t("battle.lane")}>
      {speech && <div class="lane-speech">{speech}</div>}
      {toast}
      <AlertList feed={feed} lookAt={lookAt} />
      {captions && <div class="lane-captions">{captions(Math.max(LEAST_CAPTIONS, room))}</div>}
      {hint?.(room > 0)}
    </section>
  );
}
