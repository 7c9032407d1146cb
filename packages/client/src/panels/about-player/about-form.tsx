import "./about-form.css";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import { REASONS, REPORT_LENGTH, type Reason } from "@terok-nor/shared/wire/report.ts";
import { isGuest } from "@terok-nor/shared/wire/talk.ts";
import { t } from "../../i18n/t.ts";
import type { Blocks } from "../../net/blocks.ts";
import type { About } from "./about.ts";

/** Two things to do about somebody: not to hear them any more, which only oneself knows, and to report them. */
export function AboutForm({ about, blocks }: { about: About; blocks: Blocks | null }) {
  return (
    <div class="about-form">
      {blocks && <BlockPart about={about} blocks={blocks} />}
      <ReportPart about={about} />
    </div>
  );
}

function BlockPart({ about, blocks }: { about: About; blocks: Blocks }) {
  const { who, name, room } = about;
  const refusal = useSignal("");
  const isBlocked = blocks.isBlocked(who, room);
  const change = async () => {
    const outcome = await blocks.set(who, room, !isBlocked);
    refusal.value = outcome.ok ? "" : outcome.text;
  };
  const text = isBlocked ? "about.blocked.text" : isGuest(who) ? "about.block.guest" : "about.block.text";
  return (
    <section aria-labelledby="about-block">
      <h2 id="about-block">{t("about.block")}</h2>
      <p role="status">{t(text, { name })}</p>
      <button type="button" aria-pressed={isBlocked} onClick={change}>
        {isBlocked ? t("about.unblock.go", { name }) : t("about.block.go", { name })}
      </button>
      <p class="refusal" role="alert">
        {refusal}
      </p>
    </section>
  );
}

function ReportPart({ about }: { about: About }) {
  const reason = useSignal<Reason | null>(null);
  const words = useSignal("");
  const refusal = useSignal("");
  const sent = useSignal(false);
  const send = async (event: Event) => {
    event.preventDefault();
    if (reason.value === null) return;
    const outcome = await about.report({ reason: reason.value, words: words.value });
    refusal.value = outcome.ok ? "" : outcome.text;
    sent.value = outcome.ok;
  };
  if (sent.value)
    return (
      <section aria-labelledby="about-report">
        <h2 id="about-report">{t("about.report")}</h2>
        <p role="status">{t("about.report.sent")}</p>
      </section>
    );
  return (
    <form aria-labelledby="about-report" onSubmit={send}>
      <h2 id="about-report">{t("about.report")}</h2>
      <p>{t(about.withLines ? "about.report.lines" : "about.report.text")}</p>
      <fieldset class="about-reasons">
        <legend>{t("about.reason")}</legend>
        {REASONS.map((each) => (
          <label key={each}>
            <input type="radio" name="about-reason" checked={reason.value === each} onChange={() => (reason.value = each)} />
            {t(`about.reason.${each}`)}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="about-words">{t("about.words")}</label>
        <textarea
          id="about-words"
          rows={2}
          maxLength={REPORT_LENGTH}
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="primary" disabled={reason.value === null}>
        {t("about.report.go", { name: about.name })}
      </button>
      <p class="refusal" role="alert">
        {refusal}
      </p>
    </form>
  );
}
