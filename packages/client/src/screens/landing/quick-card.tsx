import { t } from "../../i18n/t.ts";
import type { Session } from "../../session/session.ts";
import { anyMode, chooseAnyMode, chooseRated, chosenMode, chosenRated, chosenSide } from "../../settings/opponent-choice.ts";

/** An opponent of about one's own strength, in one press. */
export function QuickCard({ session }: { session: Session }) {
  const meeting = session.meeting.value;
  const seeking = meeting && meeting !== "unreachable" ? meeting.seeking : 0;
  return (
    <form
      class="play-way quick"
      aria-labelledby="quick-title"
      onSubmit={(event) => {
        event.preventDefault();
        session.seek({
          side: chosenSide.peek(),
          mode: anyMode.peek() ? null : chosenMode.peek(),
          rated: chosenRated.peek(),
        });
      }}
    >
      <div class="label-line">
        <h2 id="quick-title">{t("quick.title")}</h2>
        <small role="status">{seeking > 0 && t("quick.seeking", { seeking })}</small>
      </div>
      <fieldset class="segmented">
        <legend class="hidden-text">{t("quick.counts")}</legend>
        {[true, false].map((rated) => (
          <label key={String(rated)}>
            <input type="radio" name="rated" checked={chosenRated.value === rated} onChange={() => chooseRated(rated)} />
            <span>{rated ? t("terms.rated") : t("terms.casual")}</span>
          </label>
        ))}
      </fieldset>
      <small class="way-hint">{chosenRated.value ? t("quick.rated.hint") : t("quick.casual.hint")}</small>
      <label class="tick">
        <input type="checkbox" checked={anyMode.value} onChange={(event) => chooseAnyMode(event.currentTarget.checked)} />
        <span>{t("quick.anyMode")}</span>
      </label>
      <button type="submit" class="primary go" disabled={session.busy.value}>
        {session.busy.value ? t("app.working") : t("quick.go")}
      </button>
    </form>
  );
}
