import type { Side } from "@terok-nor/shared/ships/types.ts";
import { type Mind, told } from "../battle/sight/mind.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { seatName } from "../i18n/words.ts";
import { useOpen } from "../kit/dialog.tsx";
import type { BattleLink } from "../net/link.ts";
import type { RoomView } from "../net/room-view.ts";
import { ClaimWays } from "./conduct-banners.tsx";

/** Over the field while a battle is paused. Without `bridge`, for onlookers: no buttons. */
export function PauseVeil({ room, bridge }: { room: RoomView; bridge?: Bridge | undefined }) {
  const { pause } = room;
  if (!pause) return null;
  const seat = room.seats.find((one) => one.side === pause.missing);
  return (
    <div class="veil" role="status" aria-label={t("pause.title")}>
      <div class="card veil-card">
        <h2>{t("pause.title")}</h2>
        {pause.missing ? (
          <>
            <p>{t("pause.text", { name: seat ? seatName(seat) : t(`side.${pause.missing}`), left: Math.ceil(pause.left) })}</p>
            <strong class="veil-count">{Math.ceil(pause.left)}</strong>
          </>
        ) : (
          <>
            <p>{pause.by ? calledText(room, pause.by, bridge?.link) : t("pause.resume")}</p>
            <strong class="veil-count">{Math.ceil(pause.left)}</strong>
          </>
        )}
        {bridge && <VeilWays room={room} bridge={bridge} />}
      </div>
    </div>
  );
}

function calledText({ seats, pause }: RoomView, by: Side, link: BattleLink | undefined): string {
  const left = Math.ceil(pause?.left ?? 0);
  if (link && link.side.value === by) return t("conduct.paused.mine", { left });
  const caller = seats.find((seat) => seat.side === by);
  return t("conduct.paused.theirs", { name: caller ? seatName(caller) : t(`side.${by}`), left });
}

/** Whoever called the pause ends it; whoever has waited long enough may claim the battle. */
function VeilWays({ room, bridge }: { room: RoomView; bridge: Bridge }) {
  const { link } = bridge;
  const side = link.side.value;
  const { pause, claim } = room;
  if (claim !== null && claim === side)
    return (
      <>
        <p>{t("conduct.claim.text")}</p>
        <ClaimWays bridge={bridge} />
      </>
    );
  if (!pause?.by || pause.missing) return null;
  if (pause.by === side)
    return (
      <button type="button" class="primary veil-resume" onClick={() => told(bridge.mind, link.pause(false))}>
        {t("conduct.resume")}
      </button>
    );
  const caller = room.seats.find((seat) => seat.side === pause.by);
  return caller ? <p>{t("conduct.paused.wait", { name: seatName(caller) })}</p> : null;
}

/** Asks once before what cannot be taken back. */
export function QuestionDialog({ question }: Pick<Mind, "question">) {
  const asked = question.value;
  const dialog = useOpen(asked !== null);
  const putAway = () => {
    question.value = null;
  };
  return (
    <dialog ref={dialog} class="card question" aria-label={asked?.text} onClose={putAway}>
      <p>{asked?.text}</p>
      <div class="question-ways">
        <button type="button" onClick={putAway}>
          {t("battle.resign.no")}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            asked?.run();
            putAway();
          }}
        >
          {asked?.yes}
        </button>
      </div>
    </dialog>
  );
}
