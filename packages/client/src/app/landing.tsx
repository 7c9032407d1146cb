import { t } from "../i18n/t.ts";
import { AloneCard } from "./alone-card.tsx";
import { OpenBattles } from "./open-battles.tsx";
import { PeopleCard } from "./people-card.tsx";
import type { Session } from "./session.ts";

/** The first page: a battle against the computer in one press, and the ways to play with people. */
export function Landing({ session }: { session: Session }) {
  return (
    <main class="landing">
      <header class="landing-head">
        <h1>{t("app.title")}</h1>
        <p class="tagline">{t("landing.tagline")}</p>
      </header>
      <div class="landing-columns">
        <AloneCard session={session} />
        <div class="landing-side">
          <PeopleCard session={session} />
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
