import "./replay-bar.css";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Sight } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";
import { copyText } from "../../kit/copy.ts";
import { linkTo } from "../../kit/route.ts";
import { ClipButton } from "./clip/clip-button.tsx";
import type { Replay } from "./replay.ts";
import { Scrub } from "./scrub.tsx";

/** s a press of an arrow key goes back or on. */
const LEAP = 5;

/** Where the battle has got to, with its moments marked, and everything that moves it. */
export function ReplayBar({ replay, bridge, onSave }: { replay: Replay; bridge: Sight; onSave: (() => void) | null }) {
  const { moment, playing, speed, length } = replay.clock.value;
  const hz = replay.file.setup.hz;
  return (
    <footer class="replay-bar">
      <button type="button" class="replay-play" aria-label={t(playing ? "replay.stop" : "replay.play")} onClick={() => replay.toggle()}>
        <svg viewBox="0 0 24 24" width="22" height="22" fill="currentColor" aria-hidden="true">
          <path d={playing ? "M7 5h4v14H7zM13 5h4v14h-4z" : "M7 4l13 8-13 8z"} />
        </svg>
      </button>
      <span class="replay-time mono">
        {clockText(moment / hz)}
        <small> / {clockText(length / hz)}</small>
      </span>
      <Scrub replay={replay} />
      <fieldset class="replay-speed" aria-label={t("replay.speed")}>
        <button type="button" aria-label={t("replay.slower")} aria-keyshortcuts="[" onClick={() => replay.pace(-1)}>
          −
        </button>
        <output class="mono">{t("replay.speed.value", { times: SPEED_TEXT[speed] })}</output>
        <button type="button" aria-label={t("replay.faster")} aria-keyshortcuts="]" onClick={() => replay.pace(1)}>
          +
        </button>
      </fieldset>
      <ClipButton replay={replay} bridge={bridge} />
      <LinkButton replay={replay} />
      {onSave && (
        <button type="button" class="replay-save" aria-label={t("replay.download")} title={t("replay.download")} onClick={onSave}>
          <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d="M12 4v11M7 10l5 5 5-5M4 20h16" />
          </svg>
        </button>
      )}
    </footer>
  );
}

const SPEED_TEXT = { 0.25: "¼", 0.5: "½", 1: "1", 2: "2", 4: "4", 8: "8" } as const;

function LinkButton({ replay }: { replay: Replay }) {
  const said = useSignal<"replay.link.copied" | "replay.link.failed" | null>(null);
  if (replay.file.match === "") return null;
  const copy = async () => {
    const moment = { tick: Math.round(replay.clock.peek().moment), view: replay.view.peek() };
    const link = linkTo({ at: "match", id: replay.file.match, moment }, location);
    said.value = (await copyText(link)) ? "replay.link.copied" : "replay.link.failed";
    setTimeout(() => {
      said.value = null;
    }, 2000);
  };
  return (
    <button type="button" class="replay-link" title={t("replay.link")} aria-label={t("replay.link")} onClick={copy}>
      <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
        <path d="M10 14a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1.5-1.5" />
      </svg>
      <span role="status">{said.value ? t(said.value) : ""}</span>
    </button>
  );
}

/** Keys of the replay: space, the arrows, comma and point, home and end, and the brackets. */
export function replayDeeds(replay: Replay) {
  return {
    " ": () => replay.toggle(),
    k: () => replay.toggle(),
    arrowleft: () => replay.skip(-LEAP),
    arrowright: () => replay.skip(LEAP),
    "shift+arrowleft": () => replay.step(-1),
    "shift+arrowright": () => replay.step(1),
    ",": () => replay.step(-1),
    ".": () => replay.step(1),
    home: () => replay.seek(0),
    end: () => replay.seek(replay.clock.peek().length),
    "[": () => replay.pace(-1),
    "]": () => replay.pace(1),
  };
}
