import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { reachableOrigin } from "../net/lan-address.ts";
import type { RoomView } from "../net/link.ts";
import { copyText } from "./copy.ts";
import { linkTo } from "./invitation.ts";
import { Qr } from "./qr.tsx";

/** ms the word "Copied" stays. */
const COPIED_FOR = 1800;

/** The code, large, and the link, each with a way to copy it; and the link for a phone's camera where a phone would get in. */
export function SharePanel({ room }: { room: RoomView }) {
  const reached = useReachableOrigin();
  const link = linkTo(room.code, { origin: reached || location.origin, pathname: location.pathname });
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
        {reached && <Qr link={link} />}
        <div class="joined">
          <label for="share-link" class="hidden-text">
            {t("lobby.link")}
          </label>
          <input id="share-link" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          <CopyButton text={link} label={t("lobby.copyLink")} />
        </div>
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
