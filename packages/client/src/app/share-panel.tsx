import { useSignal } from "@preact/signals";
import { t } from "../i18n/t.ts";
import type { RoomView } from "../net/link.ts";
import { copyText } from "./copy.ts";
import { linkTo } from "./invitation.ts";

/** ms the word "Copied" stays. */
const COPIED_FOR = 1800;

/** The code, large, and the link, each with a way to copy it. */
export function SharePanel({ room }: { room: RoomView }) {
  const link = linkTo(room.code, location);
  return (
    <section class="card share" aria-labelledby="share-title">
      <h2 id="share-title">{t("lobby.code")}</h2>
      <div class="share-code">
        <output class="code" aria-label={t("lobby.code")}>
          {room.code}
        </output>
        <CopyButton text={room.code} label={t("lobby.copyCode")} />
      </div>
      <div class="joined">
        <label for="share-link" class="hidden-text">
          {t("lobby.link")}
        </label>
        <input id="share-link" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <CopyButton text={link} label={t("lobby.copyLink")} />
      </div>
      <small>{room.open ? t("lobby.public") : t("lobby.private")}</small>
    </section>
  );
}

function CopyButton({ text, label }: { text: string; label: string }) {
  const copied = useSignal(false);
  return (
    <button
      type="button"
      onClick={async () => {
        copied.value = await copyText(text);
        setTimeout(() => {
          copied.value = false;
        }, COPIED_FOR);
      }}
    >
      {copied.value ? t("lobby.copied") : label}
    </button>
  );
}
