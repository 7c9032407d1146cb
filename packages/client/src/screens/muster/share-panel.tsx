import "./share-panel.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { CopyButton } from "../../kit/copy-button.tsx";
import { LazyPart } from "../../kit/lazy-part.tsx";
import { linkTo } from "../../kit/route.ts";
import { reachableOrigin } from "../../net/lan-address.ts";
import type { RoomView } from "../../net/room-view.ts";

const loadQr = () => import("../../kit/qr.tsx").then(({ Qr }) => Qr);

/** The code and the links to play and to watch, each with a way to copy it, and a QR code for a phone. */
export function SharePanel({ room }: { room: RoomView }) {
  const reached = useReachableOrigin();
  const page = { origin: reached || location.origin, pathname: location.pathname };
  const link = linkTo({ at: "join", code: room.code }, page);
  const watch = linkTo({ at: "watch", code: room.code }, page);
  return (
    <section class="card share" aria-labelledby="share-title">
      <h2 id="share-title">{t("lobby.code")}</h2>
      <div class="share-ways">
        <div class="share-code">
          <output class="code" aria-label={t("lobby.code")}>
            {room.code}
          </output>
          <CopyButton text={room.code} label={t("lobby.copyCode")} />
        </div>
        {reached && <LazyPart load={loadQr} props={{ link }} />}
        <div class="joined">
          <label for="share-link" class="hidden-text">
            {t("lobby.link")}
          </label>
          <input id="share-link" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          <CopyButton text={link} label={t("lobby.copyLink")} />
        </div>
      </div>
      <div class="share-watch">
        <small>{t("lobby.watchLink.hint")}</small>
        <CopyButton text={watch} label={t("lobby.watchLink")} small />
      </div>
      <small>
        {room.open ? t("lobby.public") : t("lobby.private")} {reached === null ? t("lan.onlyHere") : reached && t("lan.qr.hint")}
      </small>
    </section>
  );
}

/** Where others find this page's server; empty until that is known, null where nobody else reaches it. */
function useReachableOrigin(): string | null {
  const reached = useSignal<string | null>("");
  useEffect(() => {
    reachableOrigin(location).then((origin) => {
      reached.value = origin;
    });
  }, [reached]);
  return reached.value;
}
