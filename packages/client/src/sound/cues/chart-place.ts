import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Place } from "./cue.ts";

/** The middle of the chart, where all is worked at. */
const STATION: Place = { x: 0, y: 0 };

/** Where on the chart something happens, u of it, as far as that side's picture tells; null: it tells nothing of it. */
export function chartPlace(event: SeenEvent, { chart }: Pick<Picture, "chart">): Place | null {
  if (!chart) return null;
  switch (event.kind) {
    case "contact":
    case "classified":
    case "confirmed":
    case "parted":
    case "lost":
    case "exposed":
      return chart.contacts.find(({ id }) => id === event.contact) ?? null;
    case "struck":
    case "caught":
    case "lying-off":
    case "joined":
      return [...chart.contacts, ...chart.squadrons].find(({ id }) => id === event.a) ?? null;
    case "shadow-gone":
      return chart.rebels?.shadows.find(({ id }) => id === event.a) ?? null;
    case "work-step":
    case "work-done":
    case "accident":
      return STATION;
    default:
      return null;
  }
}

/** Whether the next chart may tell where it was: the chart is sent less often than what happens on it. */
export const waitsForChart = (event: SeenEvent, picture: Picture): boolean =>
  picture.chart !== null && "contact" in event && chartPlace(event, picture) === null;
