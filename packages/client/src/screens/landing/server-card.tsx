import { useSignal } from "@preact/signals";
import { t } from "../../i18n/t.ts";
import { serverPage } from "../../kit/server-address.ts";

/** Where the page has no server behind it: other people are met on the page of one. */
export function ServerCard() {
  const address = useSignal("");
  const page = serverPage(address.value);
  return (
    <section class="play-way people" aria-labelledby="server-title">
      <h2 id="server-title">{t("landing.server")}</h2>
      <small class="way-hint">{t("landing.server.text")}</small>
      <form
        class="join-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (page !== null) location.assign(page);
        }}
      >
        <div class="joined">
          <label for="server" class="hidden-text">
            {t("landing.server.address")}
          </label>
          <input
            id="server"
            value={address.value}
            placeholder={t("landing.server.address")}
            inputMode="url"
            autocomplete="url"
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => {
              address.value = event.currentTarget.value;
            }}
          />
          <button type="submit" disabled={page === null}>
            {t("landing.server.go")}
          </button>
        </div>
      </form>
    </section>
  );
}
