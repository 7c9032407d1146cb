import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { sideOfSaid, wordsOf } from "../../battle/talk/talk-lines.ts";
import { t } from "../../i18n/t.ts";
import { calledAs } from "../../i18n/words.ts";
import type { WithPartner } from "./talk-props.ts";

/** One thing that was said, by whom; a place that was shown leads there. @param strength 0 to 1. */
export function TalkLine({ talk, said, lookAt, strength = 1 }: WithPartner & { said: Said; strength?: number }) {
  const { link } = talk;
  const side = sideOfSaid(said, link.room.value.seats);
  const name = side === link.side.value ? t("talk.you") : calledAs(said.name, said.guest);
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
