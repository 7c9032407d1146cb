import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import { LINE_LENGTH } from "@terok-nor/shared/wire/talk.ts";
import { useEffect, useRef } from "preact/hooks";
import { t, textOf } from "../../i18n/t.ts";
import { calledAs } from "../../i18n/words.ts";
import type { HeardLine, LiveBattle } from "./live.ts";

/** What the audience says among itself, and what the commanders said, marked as theirs. */
export function AudiencePanel({ live }: { live: LiveBattle }) {
  const lines = live.said.value;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollTo(0, end.current.scrollHeight);
  }, [lines.length]);
  return (
    <section class="panel audience-panel" aria-labelledby="audience-title">
      <h2 id="audience-title">{t("watching.talk")}</h2>
      <div ref={end} class="audience-lines" role="log" aria-live="polite" aria-labelledby="audience-title">
        {lines.length === 0 && <p class="soft">{t("watching.talk.empty")}</p>}
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </div>
      <Saying live={live} />
    </section>
  );
}

function Line({ line }: { line: HeardLine }) {
  const words = line.kind === "line" ? line.text : line.kind === "phrase" ? (textOf(`talk.phrase.${line.phrase}`) ?? line.phrase) : "";
  return (
    <p class={line.commander ? "line-commander" : ""}>
      <b>{line.commander ? calledAs(line.name, line.guest) : line.name}</b>
      {line.commander && <small class="line-rank">{t("watching.talk.commander")}</small>} {words}
    </p>
  );
}

function Saying({ live }: { live: LiveBattle }) {
  const text = useSignal("");
  const refusal = useSignal("");
  const send = async (event: Event) => {
    event.preventDefault();
    const words = text.peek().trim();
    if (words === "") return;
    const outcome = await live.say(words);
    refusal.value = outcome.ok ? "" : outcome.text;
    if (outcome.ok) text.value = "";
  };
  return (
    <form class="audience-form" onSubmit={send}>
      <input
        type="text"
        maxLength={LINE_LENGTH}
        autocomplete="off"
        aria-label={t("watching.talk.field")}
        placeholder={t("watching.talk.to")}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="small">
        {t("watching.talk.send")}
      </button>
      <small class="refusal" role="alert">
        {refusal}
      </small>
    </form>
  );
}
