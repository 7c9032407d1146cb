import { CAPTAIN_LEVELS } from "@terok-nor/shared/wire/tables.ts";
import { t } from "../../i18n/t.ts";
import { levelText } from "../../i18n/words.ts";
import type { Session } from "../../session/session.ts";
import { chooseLevel, chosenLevel, sideToTake } from "../../settings/opponent-choice.ts";

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
      <fieldset class="segmented three">
        <legend class="hidden-text">{t("landing.alone.level")}</legend>
        {CAPTAIN_LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name="level" checked={chosenLevel.value === level} onChange={() => chooseLevel(level)} />
            <span>{t(`level.${level}`)}</span>
          </label>
        ))}
      </fieldset>
      <small class="way-hint">{levelText(chosenLevel.value)}</small>
      <button type="submit" class="primary go" disabled={working}>
        {working ? t("app.working") : t("landing.alone.go")}
      </button>
    </form>
  );
}
