import { t } from "../i18n/t.ts";
import type { RoomView } from "../net/link.ts";
import { CopyButton } from "./copy-button.tsx";
import { linkTo } from "./route.ts";

/** The code, large, and the link, each with a way to copy it. */
export function SharePanel({ room }: { room: RoomView }) {
  const link = linkTo({ at: "join", code: room.code }, location);
  const watch = linkTo({ at: "watch", code: room.code }, location);
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
      <div class="share-watch">
        <small>{t("lobby.watchLink.hint")}</small>
        <CopyButton text={watch} label={t("lobby.watchLink")} small />
      </div>
      <small>{room.open ? t("lobby.public") : t("lobby.private")}</small>
    </section>
  );
}
