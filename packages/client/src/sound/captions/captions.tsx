import { type ReadonlySignal, signal } from "@preact/signals";
import { t } from "../../i18n/t.ts";
import { captionsOn } from "../../settings/sound-choice.ts";
import { type CaptionLine, MOST_LINES } from "./caption-lines.ts";

const lines = signal<readonly CaptionLine[]>([]);
/** What is heard now, written; the weightiest first. */
export const captionLines: ReadonlySignal<readonly CaptionLine[]> = lines;

/** Writes these from now on. */
export function showCaptions(next: readonly CaptionLine[]): void {
  lines.value = next;
}

/** What is heard and means something, for whoever does not hear it: the weightiest, as many lines as there is `room` for. */
export function Captions({ room = MOST_LINES }: { room?: number }) {
  if (!captionsOn.value) return null;
  return (
    <ul class="captions" aria-label={t("caption.title")}>
      {captionLines.value.slice(0, room).map(({ caption, direction, count }) => (
        <li key={`${caption} ${direction}`} data-direction={direction}>
          {captionText({ caption, direction, count })}
        </li>
      ))}
    </ul>
  );
}

/** A line as it is read. */
export function captionText({ caption, direction, count }: Pick<CaptionLine, "caption" | "direction" | "count">): string {
  const what = t(caption);
  const line = t(`caption.line.${direction}`, { what });
  return count > 1 ? t("caption.count", { line, count }) : line;
}
