import { useSignal } from "@preact/signals";
import { LINE_LENGTH, PHRASES, type Said, type Saying } from "@terok-nor/shared/wire/talk.ts";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { bindings, keyLabel } from "../input/keys.ts";
import type { BattleLink, SeatView } from "../net/link.ts";
import { heardAt, readUpTo, talkOpen } from "./hearing.ts";
import { freshLines, partnerOf, sideOfSaid, wordsOf } from "./talk-lines.ts";

/** How often lines that fade are drawn anew. */
const FADE_EVERY_MS = 200;

type LookAt = (place: { readonly x: number; readonly y: number }) => void;

interface TalkProps {
  readonly link: BattleLink;
  /** field: in the free part of a battle's screen; page: in the corner of any other. */
  readonly place: "field" | "page";
  readonly lookAt?: LookAt;
  /** Asks for a place to show; there is none where nothing can be shown. */
  readonly onPing?: () => void;
}

/** What the two commanders say to one another: the newest for a moment, all of it and ways to answer when opened. Not there against captains. */
export function TalkPanel(props: TalkProps) {
  const { link, place } = props;
  const partner = partnerOf(link.room.value, link.side.value);
  if (!partner || link.watching.value) return null;
  return (
    <section class={`talk talk-${place}`} aria-label={t("talk.title")}>
      {talkOpen.value ? <OpenTalk {...props} partner={partner} /> : <ClosedTalk {...props} partner={partner} />}
    </section>
  );
}

interface WithPartner extends TalkProps {
  readonly partner: SeatView;
}

function ClosedTalk(props: WithPartner) {
  const said = props.link.said.value;
  const now = useNow(said);
  const key = bindings.value.talk;
  return (
    <>
      <div class="talk-fresh" role="log" aria-label={t("talk.title")}>
        {freshLines(said, heardAt.value, now).map((line) => (
          <Line key={line.said.id} {...props} said={line.said} strength={line.strength} />
        ))}
      </div>
      <button
        type="button"
        class="quiet small talk-chip"
        aria-label={t("talk.open.with", { name: props.partner.name })}
        aria-keyshortcuts={key ? keyLabel(key) : undefined}
        onClick={() => {
          talkOpen.value = true;
        }}
      >
        <TalkIcon />
        <span>{chipText(props.link)}</span>
        {key && props.place === "field" && <kbd>{keyLabel(key)}</kbd>}
      </button>
    </>
  );
}

/** What stands on a button that opens the talk: how much is unread. */
export function chipText(link: BattleLink): string {
  const seats = link.room.value.seats;
  const fresh = link.said.value.filter((said) => said.id > readUpTo.value && sideOfSaid(said, seats) !== link.side.value);
  return fresh.length > 0 ? t("talk.button.new", { count: fresh.length }) : t("talk.button");
}

/** The page's clock, ms, kept going while any line fades. */
function useNow(said: readonly Said[]): number {
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

function OpenTalk(props: WithPartner) {
  const { link, partner, onPing } = props;
  const refusal = useSignal("");
  const mine = link.room.value.seats.find((seat) => seat.side === link.side.value);
  const say = async (saying: Saying) => {
    const outcome = await link.say(saying);
    refusal.value = outcome.ok ? "" : outcome.text;
    return outcome.ok;
  };
  const close = () => {
    talkOpen.value = false;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the talk wherever in it one is
    <div
      class="panel talk-open"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") close();
      }}
    >
      <header>
        <h2>{partner.name}</h2>
        <MuteButton link={link} partner={partner} muted={mine?.mutes ?? false} onRefused={(text) => (refusal.value = text)} />
        <button type="button" class="quiet small" aria-label={t("talk.close")} onClick={close}>
          ×
        </button>
      </header>
      {mine?.mutes ? <p class="talk-muted">{t("talk.muted.text", { name: partner.name })}</p> : <AllLines {...props} />}
      {!mine?.mutes && (
        <>
          <fieldset class="talk-phrases" aria-label={t("talk.phrases")}>
            {onPing && (
              <button
                type="button"
                class="small talk-ping"
                title={t("talk.ping.tip")}
                onClick={() => {
                  close();
                  onPing();
                }}
              >
                <PingIcon />
                {t("talk.ping")}
              </button>
            )}
            {PHRASES.map((phrase) => (
              <button key={phrase} type="button" class="small quiet" onClick={() => say({ kind: "phrase", phrase })}>
                {t(`talk.phrase.${phrase}`)}
              </button>
            ))}
          </fieldset>
          <SayForm name={partner.name} onSay={(text) => say({ kind: "line", text })} />
        </>
      )}
      <p class="talk-refusal" role="alert">
        {refusal}
      </p>
    </div>
  );
}

function MuteButton({
  link,
  partner,
  muted,
  onRefused,
}: {
  link: BattleLink;
  partner: SeatView;
  muted: boolean;
  onRefused: (text: string) => void;
}) {
  return (
    <button
      type="button"
      class="quiet small"
      aria-pressed={muted}
      title={t("talk.mute.tip", { name: partner.name })}
      onClick={async () => {
        const outcome = await link.mute(!muted);
        onRefused(outcome.ok ? "" : outcome.text);
      }}
    >
      {muted ? t("talk.unmute") : t("talk.mute")}
    </button>
  );
}

function AllLines(props: WithPartner) {
  const said = props.link.said.value;
  const list = useRef<HTMLDivElement>(null);
  const newest = said.at(-1)?.id ?? -1;
  useEffect(() => {
    readUpTo.value = Math.max(readUpTo.peek(), newest);
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [newest]);
  if (said.length === 0) return <p class="talk-empty soft">{t("talk.empty", { name: props.partner.name })}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div ref={list} class="talk-all" role="log" aria-label={t("talk.title")} tabIndex={0}>
      {said.map((line) => (
        <Line key={line.id} {...props} said={line} />
      ))}
    </div>
  );
}

function Line({ link, said, lookAt, strength = 1 }: WithPartner & { said: Said; strength?: number }) {
  const side = sideOfSaid(said, link.room.value.seats);
  const name = side === link.side.value ? t("talk.you") : said.name;
  const words = wordsOf(said);
  return (
    <p class={`talk-line talk-kind-${said.kind}`} style={{ opacity: strength }}>
      <b class={side ? `text-${side}` : ""}>{name}</b>{" "}
      {said.kind === "ping" && lookAt ? (
        <button type="button" class="talk-look" aria-label={t("talk.ping.look", { name })} onClick={() => lookAt(said)}>
          {words}
        </button>
      ) : (
        <span>{words}</span>
      )}
    </p>
  );
}

function SayForm({ name, onSay }: { name: string; onSay: (text: string) => Promise<boolean> }) {
  const field = useRef<HTMLInputElement>(null);
  // Before the next key is pressed: what is typed must not reach the ships.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="joined"
      onSubmit={async (event) => {
        event.preventDefault();
        const text = field.current?.value.trim() ?? "";
        if (text !== "" && (await onSay(text)) && field.current) field.current.value = "";
      }}
    >
      <input
        ref={field}
        type="text"
        maxLength={LINE_LENGTH}
        autocomplete="off"
        enterkeyhint="send"
        aria-label={t("talk.field")}
        placeholder={t("talk.field.to", { name })}
      />
      <button type="submit" class="small">
        {t("talk.send")}
      </button>
    </form>
  );
}

function TalkIcon() {
  return (
    <svg viewBox="0 0 20 20" width="15" height="15" aria-hidden="true">
      <path d="M3 4h14v9H9l-4 3.5V13H3z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />
    </svg>
  );
}

function PingIcon() {
  return (
    <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
      <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
      <circle cx="10" cy="10" r="2.4" fill="currentColor" />
    </svg>
  );
}
