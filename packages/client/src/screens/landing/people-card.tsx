import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { isCode, tidyCode } from "../../kit/invitation.ts";
import { route } from "../../kit/route.ts";
import type { Session } from "../../session/session.ts";
import { chosenSide, sideToTake } from "../../settings/opponent-choice.ts";

/** A battle to open, and a code to join by; whoever followed a link finds the code first. */
export function PeopleCard({ session }: { session: Session }) {
  const invited = route.value.at === "join" ? route.value.code : "";
  return (
    <section class={`play-way people${invited ? " people-invited" : ""}`} aria-labelledby="people-title">
      <h2 id="people-title">{t("landing.people")}</h2>
      <OpenForm session={session} />
      <JoinForm key={invited} session={session} invited={invited} />
    </section>
  );
}

function OpenForm({ session }: { session: Session }) {
  const publicly = useSignal(false);
  const side = chosenSide.value;
  return (
    <form
      class="open-form"
      onSubmit={(event) => {
        event.preventDefault();
        session.open(sideToTake(), publicly.peek());
      }}
    >
      <fieldset class="segmented">
        <legend class="hidden-text">{t("landing.open.who")}</legend>
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
      <small class="way-hint">{side ? t("landing.open.side", { side: t(`side.${side}.short`) }) : t("landing.open.either")}</small>
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
      aria-label={t("landing.join")}
      onSubmit={(event) => {
        event.preventDefault();
        if (isCode(code.value)) session.join(code.value);
      }}
    >
      {invited && <p class="invited">{t("landing.join.invited", { code: invited })}</p>}
      <div class="joined">
        <label for="code" class="hidden-text">
          {t("landing.join.code")}
        </label>
        <input
          id="code"
          class="code-input"
          value={code.value}
          placeholder={t("landing.join.place")}
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
      <small id="code-hint" class="hidden-text">
        {t("landing.join.hint")}
      </small>
    </form>
  );
}
