import { type Signal, useSignal } from "@preact/signals";
import { LINE_LENGTH, PHRASES, type Saying } from "@terok-nor/shared/wire/talk.ts";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { seatName } from "../../i18n/words.ts";
import { keyMeant } from "../../kit/key-meant.ts";
import type { BattleLink } from "../../net/link.ts";
import type { SeatView } from "../../net/room-view.ts";
import { TalkLine } from "./talk-line.tsx";
import type { WithPartner } from "./talk-props.ts";

/** All that was said, and ways to answer or to hear no more. */
export function OpenTalk({ about, ...props }: WithPartner & { about: Signal<boolean> }) {
  const { talk, partner, onPing } = props;
  const { link } = talk;
  const refusal = useSignal("");
  const mine = link.room.value.seats.find((seat) => seat.side === link.side.value);
  const isBlocked = talk.blocks?.isBlocked(partner.who, link.room.value.code) === true;
  const say = async (saying: Saying) => {
    const outcome = await link.say(saying);
    refusal.value = outcome.ok ? "" : outcome.text;
    return outcome.ok;
  };
  const close = () => {
    talk.open.value = false;
  };
  const pingInstead = (ping: () => void) => {
    close();
    ping();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the talk wherever in it one is
    <div
      class="panel talk-open"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (keyMeant(event) === "escape") close();
      }}
    >
      <header>
        <h2>{seatName(partner)}</h2>
        <button
          type="button"
          class="quiet small"
          title={t("talk.about.tip", { name: seatName(partner) })}
          aria-haspopup="dialog"
          onClick={() => {
            about.value = true;
          }}
        >
          {t("talk.about")}
        </button>
        <MuteButton link={link} partner={partner} muted={mine?.mutes ?? false} onRefused={(text) => (refusal.value = text)} />
        <button type="button" class="quiet small" aria-label={t("talk.close")} onClick={close}>
          ×
        </button>
      </header>
      {mine?.mutes ? (
        <p class="talk-muted">{t("talk.muted.text", { name: seatName(partner) })}</p>
      ) : (
        <>
          {isBlocked && <p class="talk-muted">{t("talk.blocked", { name: seatName(partner) })}</p>}
          <AllLines {...props} />
          <Phrases onSay={(phrase) => say({ kind: "phrase", phrase })} onPing={onPing && (() => pingInstead(onPing))} />
          <SayForm name={seatName(partner)} onSay={(text) => say({ kind: "line", text })} />
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
      title={t("talk.mute.tip", { name: seatName(partner) })}
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
  const { readUpTo } = props.talk;
  const said = props.talk.said.value;
  const list = useRef<HTMLDivElement>(null);
  const newest = said.at(-1)?.id ?? -1;
  useEffect(() => {
    readUpTo.value = Math.max(readUpTo.peek(), newest);
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [newest, readUpTo]);
  if (said.length === 0) return <p class="talk-empty soft">{t("talk.empty", { name: seatName(props.partner) })}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div ref={list} class="talk-all" role="log" aria-label={t("talk.title")} tabIndex={0}>
      {said.map((line) => (
        <TalkLine key={line.id} {...props} said={line} />
      ))}
    </div>
  );
}

function Phrases({ onSay, onPing }: { onSay: (phrase: (typeof PHRASES)[number]) => void; onPing: (() => void) | undefined }) {
  return (
    <fieldset class="talk-phrases" aria-label={t("talk.phrases")}>
      {onPing && (
        <button type="button" class="small talk-ping" title={t("talk.ping.tip")} onClick={onPing}>
          <PingIcon />
          {t("talk.ping")}
        </button>
      )}
      {PHRASES.map((phrase) => (
        <button key={phrase} type="button" class="small quiet" onClick={() => onSay(phrase)}>
          {t(`talk.phrase.${phrase}`)}
        </button>
      ))}
    </fieldset>
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

function PingIcon() {
  return (
    <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
      <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
      <circle cx="10" cy="10" r="2.4" fill="currentColor" />
    </svg>
  );
}
