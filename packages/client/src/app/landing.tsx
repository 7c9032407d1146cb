import { useSignal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { Emblem } from "./emblem.tsx";
import { codeInLink, isCode, tidyCode } from "./invitation.ts";
import { OpenBattles } from "./open-battles.tsx";
import { MAX_NAME, offerName, playerName, setPlayerName } from "./player-name.ts";
import type { Session } from "./session.ts";

/** The first page: a name, a battle to open, a code to join by, and who is waiting. */
export function Landing({ session }: { session: Session }) {
  return (
    <main class="landing">
      <header class="landing-head">
        <h1>{t("app.title")}</h1>
        <p class="tagline">{t("landing.tagline")}</p>
      </header>
      <div class="landing-columns">
        <section class="card" aria-labelledby="open-title">
          <NameField />
          <OpenForm session={session} />
        </section>
        <div class="landing-side">
          <JoinForm session={session} />
          <OpenBattles session={session} />
        </div>
      </div>
      <p class="refusal" role="alert">
        {session.refusal}
      </p>
      <HowToPlay />
    </main>
  );
}

function NameField() {
  return (
    <div class="field">
      <label for="name">{t("landing.name")}</label>
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
      <small id="name-hint">{t("landing.name.hint")}</small>
    </div>
  );
}

function OpenForm({ session }: { session: Session }) {
  const side = useSignal<Side>("terran");
  const publicly = useSignal(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        session.open(side.value, publicly.value);
      }}
    >
      <h2 id="open-title">{t("landing.open")}</h2>
      <fieldset class="sides">
        <legend>{t("landing.open.side")}</legend>
        {SIDES.map((one) => (
          <label key={one} class={`side-choice side-${one}`}>
            <input
              type="radio"
              name="side"
              checked={side.value === one}
              onChange={() => {
                side.value = one;
              }}
            />
            <Emblem side={one} size={38} />
            <span>
              <b>{t(`side.${one}`)}</b>
              <small>{t(`side.${one}.brief`)}</small>
              <small>{t(`side.${one}.goal`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="segmented">
        <legend>{t("landing.open.who")}</legend>
        <label>
          <input
            type="radio"
            name="who"
            checked={!publicly.value}
            onChange={() => {
              publicly.value = false;
            }}
          />
          <span>{t("landing.open.private")}</span>
        </label>
        <label>
          <input
            type="radio"
            name="who"
            checked={publicly.value}
            onChange={() => {
              publicly.value = true;
            }}
          />
          <span>{t("landing.open.public")}</span>
        </label>
      </fieldset>
      <button type="submit" class="primary" disabled={session.busy.value}>
        {session.busy.value ? t("app.working") : t("landing.open.go")}
      </button>
    </form>
  );
}

function JoinForm({ session }: { session: Session }) {
  const invited = codeInLink(location.hash);
  const code = useSignal(invited);
  useEffect(() => {
    if (invited) document.querySelector<HTMLButtonElement>("#join-go")?.focus();
  }, [invited]);
  return (
    <form
      class="card"
      aria-labelledby="join-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (isCode(code.value)) session.join(code.value);
      }}
    >
      <h2 id="join-title">{t("landing.join")}</h2>
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
        <button id="join-go" type="submit" class="primary" disabled={session.busy.value || !isCode(code.value)}>
          {t("landing.join.go")}
        </button>
      </div>
      <small id="code-hint">{t("landing.join.hint")}</small>
    </form>
  );
}

function HowToPlay() {
  return (
    <section class="how" aria-labelledby="how-title">
      <h2 id="how-title">{t("landing.how")}</h2>
      <ol>
        <li>{t("landing.how.1")}</li>
        <li>{t("landing.how.2")}</li>
        <li>{t("landing.how.3")}</li>
        <li>{t("landing.how.4")}</li>
        <li>{t("landing.how.5")}</li>
      </ol>
    </section>
  );
}
