import { useSignal } from "@preact/signals";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { useEffect } from "preact/hooks";
import type { Sight } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { peopleSpeak } from "../settings/people-choice.ts";

/** ms it stays, and s of battle after which whoever comes back need not be told any more. */
const STAY_MS = 3200;
const NEWS_FOR = 4;
function isNews(bridge: Sight): boolean {
  const picture = bridge.picture.peek();
  return picture !== null && picture.assaultAt > 0 && picture.tick - picture.assaultAt < NEWS_FOR * ROOM_HZ;
}

/** Between the chart and the field: the fleet is here. Nothing where the battle began without an approach, or long ago. */
export function ArrivalVeil({ bridge }: { bridge: Sight }) {
  const shown = useSignal(isNews(bridge));
  useEffect(() => {
    const over = setTimeout(() => {
      shown.value = false;
    }, STAY_MS);
    return () => clearTimeout(over);
  }, [shown]);
  const picture = bridge.picture.value;
  // Where people speak, a scene tells it.
  if (!picture || !shown.value || peopleSpeak.value) return null;
  return (
    <div class="arrival" role="status" data-side={picture.side}>
      <p>
        <strong>{t(`chart.arrival.${picture.side}`)}</strong>
        <span>{t(`chart.arrival.${picture.side}.text`)}</span>
      </p>
    </div>
  );
}
