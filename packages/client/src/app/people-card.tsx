import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { codeInLink, isCode, tidyCode } from "./invitation.ts";
import { chosenSide } from "./opponent-choice.ts";
import { MAX_NAME, offerName, playerName, setPlayerName } from "./player-name.ts";
import type { Session } from "./session.ts";

/** A name, a battle to open, and a code to join by; whoever followed a link finds the code first. */
export function PeopleCard({ session }: { session: Session }) {
  const invited = codeInLink(location.hash);
  return (
    <section class={`card people${invited ? " people-invited" : ""}`} aria-labelledby="people-title">
      <h2 id="people-title">{t("landing.people")}</h2>
      <NameField />
      <OpenForm session={session} />
      <JoinForm session={session} invited={invited} />
    </section>
  );
}

function NameField() {
  return (
    <div class="field">
      <div class="label-line">
        <label for="name">{t("landing.name")}</label>
        <small id="name-hint">{t("landing.name.hint")}</small>
      </div>
      <div class="joined">
        <input
          id="name"
          value={playerName.value}
          maxLength={MAX_NAME}
          autocomplete="nickname"
          spellcheck={false}
          aria-describedby="name-hint"
          onInput={(event) => setPlayerName(event.currentTarget.value)}
        />
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
      </div>
    </div>
  );
}

function OpenForm({ session }: { session: Session }) {
  const publicly = useSignal(false);
  return (
    <form
      class="open-form"
      onSubmit={(event) => {
        event.preventDefault();
        session.open(chosenSide.peek(), publicly.peek());
      }}
    >
      <fieldset class="segmented">
        <legend>{t("landing.open.who")}</legend>
        {[false, true].map((open) => (
          <label key={String(open)}>
            <input
              type="radio"
              name="who"
              checked={publicly.value === open}
              onChange={() => {
                publicly.value = open;
              }}
            />
            <span>{open ? t("landing.open.public") : t("landing.open.private")}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" disabled={session.busy.value}>
        {t("landing.open.go")}
      </button>
      <small>{t("landing.open.side", { side: t(`side.${chosenSide.value}.short`) })}</small>
    </form>
  );
}

function JoinForm({ session, invited }: { session: Session; invited: string }) {
  const code = useSignal(invited);
  useEffect(() => {
    if (invited) document.querySelector<HTMLButtonElement>("#join-go")?.focus();
  }, [invited]);
  return (
    <form
      class="join-form"
      aria-labelledby="join-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (isCode(code.value)) session.join(code.value);
      }}
    >
      <div class="label-line">
        <h3 id="join-title">{t("landing.join")}</h3>
        <small id="code-hint">{t("landing.join.hint")}</small>
      </div>
      {invited && <p class="invited">{t("landing.join.invited", { code: invited })}</p>}
      <div class="joined">
        <label for="code" class="hidden-text">
          {t("landing.join.code")}
        </label>
        <input
          id="code"
          class="code-input"
          value={code.value}
          placeholder="······"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
          aria-describedby="code-hint"
          onInput={(event) => {
            code.value = tidyCode(event.currentTarget.value);
            event.currentTarget.value = code.value;
          }}
        />
        <button id="join-go" type="submit" class={invited ? "primary" : ""} disabled={session.busy.value || !isCode(code.value)}>
          {t("landing.join.go")}
        </button>
      </div>
    </form>
  );
}
