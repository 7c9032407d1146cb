import { t } from "../../i18n/t.ts";
import { Choice } from "../../kit/choice.tsx";
import type { Session } from "../../session/session.ts";
import { anyMode, chosenMode, chosenRated, chosenSide } from "../../settings/opponent-choice.ts";

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
      <Choice
        name="rated"
        legend={t("quick.counts")}
        quiet
        options={[true, false]}
        chosen={chosenRated.value}
        text={(rated) => (rated ? t("terms.rated") : t("terms.casual"))}
        onChoose={(choice) => {
          chosenRated.value = choice;
        }}
      />
      <small class="way-hint">{chosenRated.value ? t("quick.rated.hint") : t("quick.casual.hint")}</small>
      <label class="tick">
        <input
          type="checkbox"
          checked={anyMode.value}
          onChange={(event) => {
            anyMode.value = event.currentTarget.checked;
          }}
        />
        <span>{t("quick.anyMode")}</span>
      </label>
      <button type="submit" class="primary go" disabled={session.busy.value}>
        {session.busy.value ? t("app.working") : t("quick.go")}
      </button>
    </form>
  );
}
