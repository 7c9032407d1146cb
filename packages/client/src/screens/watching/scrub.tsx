import "./replay-bar.css";
import "../../i18n/later.ts";
import { type Signal, useSignal } from "@preact/signals";
import { NO_STORY } from "@terok-nor/shared/aftermath/story.ts";
import { useMemo, useRef } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";
import { LogIcon } from "../result/log-icon.tsx";
import { leadIn, type Mark, marksOf } from "./bar-marks.ts";
import type { Replay } from "./replay.ts";

/** What the tip over the bar says, and the share of the bar it stands at. */
interface Told {
  readonly share: number;
  readonly text: string;
}

/** The bar itself: drawn along with a finger or the pointer, moved by keys, its marks pressed. */
export function Scrub({ replay }: { replay: Replay }) {
  const bar = useRef<HTMLDivElement>(null);
  const told = useSignal<Told | null>(null);
  const { moment, length } = replay.clock.value;
  const hz = replay.file.setup.hz;
  const marks = useMemo(() => marksOf(replay.file.result?.story ?? NO_STORY, length), [replay, length]);
  const shareAt = (event: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect();
    return box && box.width > 0 ? Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)) : 0;
  };
  const tell = (share: number) => {
    const near = nearestMark(marks, share * length, length);
    told.value = { share, text: near?.text ?? clockText((share * length) / hz) };
  };
  const drag = (event: PointerEvent) => {
    const share = shareAt(event);
    tell(share);
    if (event.buttons === 1) replay.seek(share * length);
  };
  const share = length > 0 ? moment / length : 0;
  return (
    <div
      ref={bar}
      class={`scrub${replay.winding.value ? " scrub-winding" : ""}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
        const meant = nearestMark(marks, shareAt(event) * length, length);
        if (meant) replay.seek(leadIn(meant, hz));
      }}
      onPointerMove={drag}
      onPointerLeave={() => {
        told.value = null;
      }}
    >
      <div
        class="scrub-track"
        role="slider"
        data-scrub
        tabIndex={0}
        aria-label={t("replay.bar")}
        aria-valuemin={0}
        aria-valuemax={Math.round(length / hz)}
        aria-valuenow={Math.round(moment / hz)}
        aria-valuetext={t("replay.bar.value", { time: clockText(moment / hz), length: clockText(length / hz) })}
      >
        <span class="scrub-done" style={{ width: `${share * 100}%` }} />
        <span class="scrub-thumb" style={{ left: `${share * 100}%` }} />
      </div>
      <BarMarks replay={replay} marks={marks} told={told} />
      {told.value && (
        <span class="scrub-tip" style={{ "--at": told.value.share }} role="tooltip">
          {told.value.text}
        </span>
      )}
    </div>
  );
}

/** The moments worth going to, each a button. */
function BarMarks({ replay, marks, told }: { replay: Replay; marks: readonly Mark[]; told: Signal<Told | null> }) {
  const { length } = replay.clock.value;
  const { hz } = replay.file.setup;
  return (
    <ul class="scrub-marks" aria-label={t("replay.marks")}>
      {marks.map((mark) => (
        <li key={mark.id} style={{ left: `${(mark.tick / length) * 100}%` }}>
          <button
            type="button"
            class={`scrub-mark mark-${mark.side}`}
            aria-label={mark.text}
            onClick={() => replay.seek(leadIn(mark, hz))}
            onFocus={() => {
              told.value = { share: mark.tick / length, text: mark.text };
            }}
            onBlur={() => {
              told.value = null;
            }}
          >
            <LogIcon kind={mark.kind} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Share of the bar within which the pointer means a mark. */
const NEAR = 0.008;

function nearestMark(marks: readonly Mark[], tick: number, length: number): Mark | undefined {
  const near = marks.filter((mark) => Math.abs(mark.tick - tick) <= NEAR * length);
  return near.sort((a, b) => Math.abs(a.tick - tick) - Math.abs(b.tick - tick))[0];
}
