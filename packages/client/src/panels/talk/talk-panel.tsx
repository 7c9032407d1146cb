import { useSignal } from "@preact/signals";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { useEffect } from "preact/hooks";
import { bindings, keyLabel } from "../../battle/keys/keys.ts";
import type { Talk } from "../../battle/talk/talk.ts";
import { freshLines, partnerOf, sideOfSaid } from "../../battle/talk/talk-lines.ts";
import { t } from "../../i18n/t.ts";
import { seatName } from "../../i18n/words.ts";
import { aboutSeat } from "../about-player/about.ts";
import { AboutDialog } from "../about-player/about-dialog.tsx";
import { OpenTalk } from "./open-talk.tsx";
import { TalkLine } from "./talk-line.tsx";
import type { TalkProps, WithPartner } from "./talk-props.ts";

/** How often lines that fade are drawn anew. */
const FADE_EVERY_MS = 200;

/** What the two commanders say: the newest for a moment; all of it, and ways to answer, when opened. */
export function TalkPanel(props: TalkProps) {
  const { talk, place } = props;
  const { link } = talk;
  const about = useSignal(false);
  const partner = partnerOf(link.room.value, link.side.value);
  if (!partner) return null;
  return (
    <section class={`talk talk-${place}`} aria-label={t("talk.title")}>
      {talk.open.value ? <OpenTalk {...props} partner={partner} about={about} /> : <ClosedTalk {...props} partner={partner} />}
      <AboutDialog about={aboutSeat(link, partner)} blocks={talk.blocks} open={about} />
    </section>
  );
}

function ClosedTalk(props: WithPartner) {
  const { talk } = props;
  const said = talk.said.value;
  const now = useNow(talk, said);
  const key = bindings.value.talk;
  return (
    <>
      <div class="talk-fresh" role="log" aria-label={t("talk.title")}>
        {freshLines(said, talk.heardAt.value, now).map((line) => (
          <TalkLine key={line.said.id} {...props} said={line.said} strength={line.strength} />
        ))}
      </div>
      <button
        type="button"
        class="quiet small talk-chip"
        aria-label={t("talk.open.with", { talk: chipText(talk), name: seatName(props.partner) })}
        aria-keyshortcuts={key ? keyLabel(key) : undefined}
        onClick={() => {
          talk.open.value = true;
        }}
      >
        <TalkIcon />
        <span>{chipText(talk)}</span>
        {key && props.place === "field" && <kbd data-key={keyLabel(key)} />}
      </button>
    </>
  );
}

/** What stands on a button that opens the talk: how much is unread. */
export function chipText({ link, said: heard, readUpTo }: Talk): string {
  const seats = link.room.value.seats;
  const fresh = heard.value.filter((said) => said.id > readUpTo.value && sideOfSaid(said, seats) !== link.side.value);
  return fresh.length > 0 ? t("talk.button.new", { count: fresh.length }) : t("talk.button");
}

/** The page's clock, ms, kept going while any line fades. */
function useNow({ heardAt }: Talk, said: readonly Said[]): number {
  const now = useSignal(performance.now());
  const fading = freshLines(said, heardAt.value, now.value).length > 0;
  useEffect(() => {
    now.value = performance.now();
  }, [said, now]);
  useEffect(() => {
    if (!fading) return;
    const timer = setInterval(() => {
      now.value = performance.now();
    }, FADE_EVERY_MS);
    return () => clearInterval(timer);
  }, [fading, now]);
  return now.value;
}

function TalkIcon() {
  return (
    <svg viewBox="0 0 20 20" width="15" height="15" aria-hidden="true">
      <path d="M3 4h14v9H9l-4 3.5V13H3z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />
    </svg>
  );
}
