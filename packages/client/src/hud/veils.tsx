import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { question } from "../input/intent.ts";
import type { RoomView } from "../net/link.ts";

/** Over the field while the battle waits for someone, or is about to go on. */
export function PauseVeil({ room }: { room: RoomView }) {
  const { pause } = room;
  if (!pause) return null;
  const seat = room.seats.find((one) => one.side === pause.missing);
  return (
    <div class="veil" role="status" aria-label={t("pause.title")}>
      <div class="card veil-card">
        <h2>{t("pause.title")}</h2>
        {pause.missing ? (
          <>
            <p>{t("pause.text", { name: seat?.name ?? t(`side.${pause.missing}`), left: Math.ceil(pause.left) })}</p>
            <strong class="veil-count">{Math.ceil(pause.left)}</strong>
          </>
        ) : (
          <>
            <p>{t("pause.resume")}</p>
            <strong class="veil-count">{Math.ceil(pause.left)}</strong>
          </>
        )}
      </div>
    </div>
  );
}

/** Asks once before what cannot be taken back. */
export function QuestionDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = question.value;
  useEffect(() => {
    if (asked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asked]);
  return (
    <dialog
      ref={dialog}
      class="card question"
      aria-label={asked?.text}
      onClose={() => {
        question.value = null;
      }}
    >
      <p>{asked?.text}</p>
      <div class="question-ways">
        <button
          type="button"
          onClick={() => {
            question.value = null;
          }}
        >
          {t("battle.resign.no")}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            asked?.run();
            question.value = null;
          }}
        >
          {asked?.yes}
        </button>
      </div>
    </dialog>
  );
}
