import "./trial.css";
import "../../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Story } from "@terok-nor/shared/aftermath/story.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { t } from "../../../i18n/t.ts";
import { clockText, seatName } from "../../../i18n/words.ts";
import type { BattleLink } from "../../../net/link.ts";
import { ChargeForm } from "./charge-form.tsx";
import { useTimeLeft } from "./time-left.ts";
import { VerdictCard } from "./verdict-card.tsx";

/** The scapegoat: the loser brings a charge against somebody of their own side, all others wait for what the court finds. */
export function Trial({ link, story }: { link: BattleLink; story: Story }) {
  const { aftermath, match } = link.room.value;
  const trial = aftermath?.trial;
  if (!aftermath || !trial) return null;
  if (trial.verdict) return <VerdictCard verdict={trial.verdict} rated={aftermath.ratings[trial.side] !== null} />;
  // The loser has taken the blame.
  if (trial.until === 0) return <p class="card trial-note">{t(trial.side === link.side.value ? "trial.blamed" : "trial.lapsed")}</p>;
  return <OpenTrial link={link} story={story} side={trial.side} match={match} until={trial.until} />;
}

interface Open {
  readonly link: BattleLink;
  readonly story: Story;
  readonly side: Side;
  readonly match: string;
  readonly until: number;
}

function OpenTrial({ link, story, side, match, until }: Open) {
  const left = useTimeLeft(match, until);
  const mine = link.side.value === side;
  if (left <= 0) return <p class="card trial-note">{t("trial.lapsed")}</p>;
  if (mine) return <OwnTrial link={link} story={story} side={side} left={left} />;
  const seat = link.room.value.seats.find((one) => one.side === side);
  const name = seat ? seatName(seat) : t(`side.${side}`);
  return (
    <section class={`card trial trial-${side}`} aria-label={t("trial.title")}>
      <div class="trial-words">
        <h2>{t("trial.preparing", { name })}</h2>
        <p>{t("trial.preparing.text", { left: clockText(left) })}</p>
      </div>
    </section>
  );
}

/** The loser's own: to charge somebody, or to take the blame, which closes the matter. */
function OwnTrial({ link, story, side, left }: { link: BattleLink; story: Story; side: Side; left: number }) {
  const charging = useSignal(false);
  const refusal = useSignal("");
  return (
    <section class={`card trial trial-${side}`} aria-labelledby="trial-title">
      <div class="trial-words">
        <h2 id="trial-title">{t(`trial.title.${side}`)}</h2>
        {!charging.value && <p>{t(`trial.offer.${side}`)}</p>}
      </div>
      <p class="trial-left mono" role="timer">
        {t("trial.left", { left: clockText(left) })}
      </p>
      {charging.value ? (
        <ChargeForm
          link={link}
          story={story}
          side={side}
          onCancel={() => {
            charging.value = false;
          }}
        />
      ) : (
        <div class="trial-ways">
          <button
            type="button"
            class="primary"
            onClick={() => {
              charging.value = true;
            }}
          >
            {t("trial.bring")}
          </button>
          <button
            type="button"
            title={t("trial.blame.note")}
            onClick={async () => {
              const outcome = await link.charge(null);
              refusal.value = outcome.ok ? "" : outcome.text;
            }}
          >
            {t("trial.blame")}
          </button>
          <p class="refusal" role="alert">
            {refusal}
          </p>
        </div>
      )}
    </section>
  );
}
