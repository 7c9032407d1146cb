import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Complaint } from "@terok-nor/shared/wire/report.ts";
import { LINE_LENGTH } from "@terok-nor/shared/wire/talk.ts";
import { useEffect, useRef } from "preact/hooks";
import { t, textOf } from "../../i18n/t.ts";
import { calledAs } from "../../i18n/words.ts";
import type { Blocks } from "../../net/blocks.ts";
import type { About } from "../../panels/about-player/about.ts";
import type { HeardLine, LiveBattle } from "./live.ts";

/** What the server calls everybody in an audience who has no account. */
const GUEST = "Guest";

/** What the audience says among itself, and what the commanders said, marked as theirs. */
export function AudiencePanel({ live, blocks, onAsk }: { live: LiveBattle; blocks: Blocks; onAsk: (about: About) => void }) {
  const room = live.state.value.code;
  const lines = live.said.value.filter(({ who }) => !blocks.isBlocked(who, room));
  const ask = ({ who, name, guest }: HeardLine) => {
    const report = (complaint: Complaint) => live.report({ who, ...complaint });
    onAsk({ who, name: calledAs(name, guest && name !== GUEST), room, withLines: true, report });
  };
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
          <Line key={line.key} line={line} onAsk={ask} />
        ))}
      </div>
      <Saying live={live} />
    </section>
  );
}

/** Their name leads to what can be done about them. */
function Line({ line, onAsk }: { line: HeardLine; onAsk: (line: HeardLine) => void }) {
  const words = line.kind === "line" ? line.text : line.kind === "phrase" ? (textOf(`talk.phrase.${line.phrase}`) ?? line.phrase) : "";
  const name = line.commander ? calledAs(line.name, line.guest) : line.name || calledAs("", true);
  return (
    <p class={line.commander ? "line-commander" : ""}>
      <button type="button" class="as-link line-who" title={t("talk.about.tip", { name })} onClick={() => onAsk(line)}>
        {name}
      </button>
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
