import "../../../panels/speech/scene-overlay.css";
import "./last-look.css";
import "../../../i18n/later.ts";
import { useEffect, useRef } from "preact/hooks";
import type { Bridge } from "../../../battle/sight/sight.ts";
import { t } from "../../../i18n/t.ts";
import { keyMeant } from "../../../kit/key-meant.ts";
import { calm } from "../../../settings/calm-choice.ts";
import { decisionText, headlineOf, winnerOf } from "../../result/result-words.ts";
import { whomItShows } from "./whom-it-shows.ts";

/** Over the field when all is decided: who has won, and the way on for whoever has seen enough. */
export function LastLookOver({ bridge, onEnd }: { readonly bridge: Bridge; readonly onEnd: () => void }) {
  const on = useRef<HTMLButtonElement>(null);
  const { link } = bridge;
  const { result, aftermath, seats } = link.room.value;
  const side = link.side.value;
  useEffect(() => leadTheEye(bridge), [bridge]);
  useEffect(() => on.current?.focus(), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (keyMeant(event) === "escape") onEnd();
    };
    window.addEventListener("keydown", leave);
    return () => window.removeEventListener("keydown", leave);
  }, [onEnd]);
  const winner = winnerOf(result, aftermath);
  const mood = winner === null ? "none" : winner === side ? "won" : "lost";
  return (
    <div class="scene last-look" data-side={side ?? undefined} data-mood={mood}>
      <div class="scene-bars" />
      <p class="last-look-words" role="status">
        <strong>{headlineOf(winner, aftermath, side)}</strong>
        <span>{decisionText(result, aftermath, seats)}</span>
      </p>
      <button ref={on} type="button" onClick={onEnd}>
        {t("result.see")}
      </button>
    </div>
  );
}

/** Takes the camera to where it ended: no hand needs it any more, and no panel covers anything. @returns ends that */
function leadTheEye({ link, eye, mind }: Bridge): () => void {
  const { result } = link.room.peek();
  const discs = result === null ? [] : whomItShows(result, link.picture.peek());
  mind.inset.value = { left: 0, right: 0, top: 0, bottom: 0 };
  mind.covered.value = [];
  // Rings and courses are for whoever gives orders.
  mind.selected.value = new Set();
  let frame = requestAnimationFrame(function step() {
    frame = requestAnimationFrame(step);
    if (discs.length > 0) eye.peek()?.direct(discs, calm.peek() ? Number.POSITIVE_INFINITY : 1);
  });
  return () => cancelAnimationFrame(frame);
}
