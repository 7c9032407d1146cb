import "./clip.css";
import "../../../i18n/later.ts";
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Sight } from "../../../battle/sight/sight.ts";
import { t } from "../../../i18n/t.ts";
import { clockText, participantName } from "../../../i18n/words.ts";
import { saveBlob } from "../../../kit/save-file.ts";
import type { Replay } from "../replay.ts";
import { beginAt, endAt, type Reel, type Span, usualSpan } from "./clip-span.ts";
import { Cutter } from "./cutter.ts";
import { filmKind } from "./film.ts";

/** In the bar of a replay: films a stretch of it, the last ten seconds unless told otherwise. */
export function ClipButton({ replay, bridge }: { replay: Replay; bridge: Sight }) {
  const open = useSignal(false);
  return (
    <div class="clip">
      <button
        type="button"
        class="clip-open"
        aria-label={t("clip.open")}
        title={t("clip.open")}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.peek();
        }}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
          <path d="M4 6h16v12H4zM8 6v12M16 6v12M4 10h4M4 14h4M16 10h4M16 14h4" />
        </svg>
      </button>
      {open.value && <ClipPanel replay={replay} bridge={bridge} />}
    </div>
  );
}

function ClipPanel({ replay, bridge }: { replay: Replay; bridge: Sight }) {
  const why = useSignal("");
  const reel = reelOf(replay);
  const span = useSignal<Span | null>(reel && usualSpan(reel, replay.clock.peek().moment));
  const cutter = useMemo(() => new Cutter(replay, fightersOf(replay)), [replay]);
  useEffect(() => () => cutter.stop(), [cutter]);
  const kind = filmKind();
  const eye = bridge.eye.value;
  const refusal = kind === null ? t("clip.unable") : reel === null || eye === null ? t("clip.no-field") : "";
  const make = async () => {
    if (kind === null || eye === null || span.value === null) return;
    why.value = "";
    try {
      const clip = await cutter.cut(span.value, eye, kind.type);
      if (clip) saveBlob(clip, nameOf(span.value, replay.file.setup.hz, kind.ending));
      else why.value = t("clip.broken-off");
    } catch {
      why.value = t("clip.failed");
    }
  };
  return (
    <section class="panel clip-panel" aria-label={t("clip.title")}>
      <h2>{t("clip.title")}</h2>
      {refusal !== "" || reel === null || span.value === null ? (
        <p role="alert">{refusal || t("clip.no-field")}</p>
      ) : cutter.progress.value === null ? (
        <Marks replay={replay} reel={reel} span={span as Signal<Span>} onMake={make} />
      ) : (
        <div class="clip-progress">
          <progress max={1} value={cutter.progress.value} aria-label={t("clip.filming")} />
          <span class="mono">{t("panel.percent", { value: Math.round(cutter.progress.value * 100) })}</span>
          <button type="button" class="small" onClick={() => cutter.stop()}>
            {t("clip.stop")}
          </button>
        </div>
      )}
      <p class="soft" role="status">
        {cutter.progress.value === null ? why.value : t("clip.filming.note")}
      </p>
    </section>
  );
}

/** Where the clip begins and ends: each set to where the replay stands. */
function Marks({ replay, reel, span, onMake }: { replay: Replay; reel: Reel; span: Signal<Span>; onMake: () => void }) {
  const { from, to } = span.value;
  const now = () => replay.clock.peek().moment;
  return (
    <>
      <dl class="clip-marks">
        <dt>{t("clip.from")}</dt>
        <dd class="mono">{clockText(from / reel.hz)}</dd>
        <dd>
          <button type="button" class="small quiet" onClick={() => (span.value = beginAt(reel, span.peek(), now()))}>
            {t("clip.from.here")}
          </button>
        </dd>
        <dt>{t("clip.to")}</dt>
        <dd class="mono">{clockText(to / reel.hz)}</dd>
        <dd>
          <button type="button" class="small quiet" onClick={() => (span.value = endAt(reel, span.peek(), now()))}>
            {t("clip.to.here")}
          </button>
        </dd>
      </dl>
      <div class="clip-ways">
        <button type="button" class="small quiet" onClick={() => (span.value = usualSpan(reel, now()))}>
          {t("clip.usual")}
        </button>
        <button type="button" class="small primary" onClick={onMake}>
          {t("clip.make", { seconds: Math.round((to - from) / reel.hz) })}
        </button>
      </div>
    </>
  );
}

/** What there is to film: the field, from the assault on; null while the chart is shown. */
function reelOf(replay: Replay): Reel | null {
  const { length } = replay.clock.peek();
  const { hz } = replay.file.setup;
  const picture = replay.picture.value;
  if (picture === null || picture.phase === "approach") return null;
  return { from: Math.max(0, picture.assaultAt), to: length, hz };
}

function fightersOf(replay: Replay): string {
  const [one, other] = replay.participants.peek().map((each) => participantName({ ...each, rating: null }));
  return t("clip.fighters", { one: one ?? "", other: other ?? "" });
}

function nameOf({ from }: Span, hz: number, ending: string): string {
  return `terok-nor-${clockText(from / hz).replace(":", "-")}.${ending}`;
}
