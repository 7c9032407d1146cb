import { CAPTAIN_LEVELS } from "@terok-nor/shared/wire/tables.ts";
import { t } from "../../i18n/t.ts";
import { levelText } from "../../i18n/words.ts";
import { Choice } from "../../kit/choice.tsx";
import type { Session } from "../../session/session.ts";
import { chosenLevel, sideToTake } from "../../settings/opponent-choice.ts";

/** How strong a captain, and one button: the way for newcomers. */
export function AloneCard({ session }: { session: Session }) {
  const working = session.busy.value;
  return (
    <form
      class="play-way alone"
      aria-labelledby="alone-title"
      onSubmit={(event) => {
        event.preventDefault();
        session.alone(sideToTake(), chosenLevel.peek());
      }}
    >
      <h2 id="alone-title">{t("landing.alone")}</h2>
      <Choice
        name="level"
        legend={t("landing.alone.level")}
        quiet
        dress="levels-row"
        options={CAPTAIN_LEVELS}
        chosen={chosenLevel.value}
        text={(level) => t(`level.${level}`)}
        onChoose={(level) => {
          chosenLevel.value = level;
        }}
      />
      <small class="way-hint">{levelText(chosenLevel.value)}</small>
      <button type="submit" class="primary go" disabled={working}>
        {working ? t("app.working") : t("landing.alone.go")}
      </button>
    </form>
  );
}
