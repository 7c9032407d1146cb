import "../../i18n/later.ts";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { t } from "../../i18n/t.ts";
import { Fault } from "../../kit/faults.tsx";
import { goTo } from "../../kit/route.ts";
import { faultOf } from "./opened.ts";

/** Why a replay is not shown, and the way on. */
export function ReplayFault({ refusal, onAgain }: { refusal: Refused; onAgain: (() => void) | null }) {
  const fault = faultOf(refusal.code);
  return (
    <Fault title={fault ? t(`replay.${fault}.title`) : t("replay.fault.title")} text={fault ? t(`replay.${fault}.text`) : refusal.text}>
      {onAgain && (fault === null || fault === "unreachable") && (
        <button type="button" class="primary" onClick={onAgain}>
          {t("app.retry")}
        </button>
      )}
      <button type="button" onClick={() => goTo({ at: "replays" })}>
        {t("replay.to-list")}
      </button>
    </Fault>
  );
}
