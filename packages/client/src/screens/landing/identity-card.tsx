import { useSignal } from "@preact/signals";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Me } from "@terok-nor/shared/wire/api.ts";
import { NAME_LENGTH } from "@terok-nor/shared/wire/limits.ts";
import { t } from "../../i18n/t.ts";
import { Dialog } from "../../kit/dialog.tsx";
import { Emblem } from "../../kit/emblem.tsx";
import { keyMeant } from "../../kit/key-meant.ts";
import { LazyPart } from "../../kit/lazy-part.tsx";
import { RatingText } from "../../kit/player-ref.tsx";
import { hashOf } from "../../kit/route.ts";
import type { Account } from "../../net/account.ts";
import type { Session } from "../../session/session.ts";
import { nameToPlayUnder, offerName, playerName, setPlayerName } from "../../settings/player-name.ts";

const loadKeyPanel = () => import("./key-panel.tsx").then(({ KeyPanel }) => KeyPanel);

/** Who one is here: the name, how strong on either side, and the key that proves it. */
export function IdentityCard({ session }: { session: Session }) {
  const { account } = session;
  const keys = useSignal(false);
  const me = account.me.value;
  const showKeys = () => {
    keys.value = true;
  };
  return (
    <section class="identity" aria-label={t("identity.title")}>
      <NameField account={account} />
      {me ? <Known me={me} onKeys={showKeys} /> : <Unknown account={account} onKeys={showKeys} />}
      <Dialog open={keys} title={t("identity.key")} kind="keys-dialog">
        <LazyPart load={loadKeyPanel} props={{ account }} />
      </Dialog>
    </section>
  );
}

/** The one name: changed at once for guests; with an account when the field is left, and the server may refuse it. */
function NameField({ account }: { account: Account }) {
  const refusal = useSignal("");
  const me = account.me.value;
  const keepName = async () => {
    refusal.value = "";
    if (!me) return;
    if (playerName.peek().trim() === "") return setPlayerName(me.name);
    const name = nameToPlayUnder();
    if (name === me.name) return;
    const outcome = await account.rename(name);
    refusal.value = outcome.ok ? "" : outcome.text;
  };
  return (
    <div class="field name-field">
      <label for="name">{t("landing.name")}</label>
      <div class="joined">
        <input
          id="name"
          value={playerName.value}
          maxLength={NAME_LENGTH}
          autocomplete="nickname"
          spellcheck={false}
          aria-describedby="name-hint"
          onInput={(event) => setPlayerName(event.currentTarget.value)}
          onChange={keepName}
          onKeyDown={(event) => keyMeant(event) === "enter" && event.currentTarget.blur()}
        />
        {!me && <OtherName />}
      </div>
      {refusal.value && me && (
        <p class="refusal" role="alert">
          {refusal}{" "}
          <button
            type="button"
            class="small quiet"
            onClick={() => {
              setPlayerName(me.name);
              refusal.value = "";
            }}
          >
            {t("identity.keepName", { name: me.name })}
          </button>
        </p>
      )}
    </div>
  );
}

function OtherName() {
  return (
    <button type="button" class="quiet" onClick={() => setPlayerName(offerName())} title={t("landing.name.other")}>
      <svg
        width="18"
        height="18"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
        aria-hidden="true"
      >
        <path d="M20 12a8 8 0 1 1-2.6-5.9M20 3v5h-5" />
      </svg>
      <span class="hidden-text">{t("landing.name.other")}</span>
    </button>
  );
}

function Known({ me, onKeys }: { me: Me; onKeys: () => void }) {
  return (
    <div class="identity-line" id="name-hint">
      {SIDES.map((side) => (
        <span key={side} class={`identity-rating text-${side}`}>
          <Emblem side={side} size={18} />
          <span class="hidden-text">{t("identity.rating", { side: t(`side.${side}.short`) })}</span>
          <RatingText rating={me.ratings[side]} />
        </span>
      ))}
      <span class="identity-ways">
        <a href={hashOf({ at: "player", id: me.id })}>{t("identity.page")}</a>
        <a href={hashOf({ at: "account" })}>{t("identity.account")}</a>
        <button type="button" class="as-link" onClick={onKeys}>
          {t("identity.key")}
        </button>
      </span>
    </div>
  );
}

function Unknown({ account, onKeys }: { account: Account; onKeys: () => void }) {
  const identity = account.identity.value;
  return (
    <div class="identity-line" id="name-hint">
      <small>{t(`identity.${identity === "had" ? "none" : identity}`)}</small>
      <span class="identity-ways">
        {identity === "foreign" && (
          <button type="button" class="as-link" onClick={() => account.startAnew(nameToPlayUnder())}>
            {t("identity.startAnew")}
          </button>
        )}
        <button type="button" class="as-link" onClick={onKeys}>
          {t("identity.bring")}
        </button>
      </span>
    </div>
  );
}
