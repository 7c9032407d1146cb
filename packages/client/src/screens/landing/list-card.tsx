import type { Meeting } from "@terok-nor/shared/wire/api.ts";
import type { ComponentChild } from "preact";
import { useId } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import type { Session } from "../../session/session.ts";

/** One of the landing page's lists: looking, nobody there, no answer, or its rows, which are read out as they change. */
export function ListCard({
  session,
  title,
  loading,
  empty,
  hint,
  rows,
}: {
  session: Session;
  title: string;
  loading: string;
  empty: string;
  hint: string;
  rows: (meeting: Meeting) => readonly ComponentChild[];
}) {
  const id = useId();
  const meeting = session.meeting.value;
  const found = meeting && meeting !== "unreachable" ? rows(meeting) : [];
  return (
    <section class="card meeting-list" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {found.length > 0 && <span class="count">{found.length}</span>}
      </h2>
      <div aria-live="polite" aria-relevant="additions removals">
        {meeting === null && <p class="empty">{loading}</p>}
        {meeting === "unreachable" && <NoAnswer session={session} />}
        {meeting !== null && meeting !== "unreachable" && found.length === 0 && (
          <p class="empty">
            <b>{empty}</b> {hint}
          </p>
        )}
        {found.length > 0 && <ul class="battle-rows">{found}</ul>}
      </div>
    </section>
  );
}

function NoAnswer({ session }: { session: Session }) {
  return (
    <p class="empty">
      <b>{t("landing.list.unreachable")}</b>{" "}
      <button type="button" class="small quiet" onClick={() => session.refresh()}>
        {t("app.retry")}
      </button>
    </p>
  );
}
