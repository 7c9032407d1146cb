import "../timeline.css";
import "../../../i18n/later.ts";
import { type Signal, useSignal } from "@preact/signals";
import type { Story } from "@terok-nor/shared/aftermath/story.ts";
import { ACCUSED, type Accused, type Charge } from "@terok-nor/shared/aftermath/trial.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { t } from "../../../i18n/t.ts";
import type { BattleLink } from "../../../net/link.ts";
import { SpeakerPortrait } from "../../../people/portraits/speaker-portrait.tsx";
import { LogRow } from "../timeline.tsx";
import { foreseen, offered } from "./court.ts";

/** Pieces of evidence in a charge. */
const PIECES = 3;

/** Builds the charge: whom, on what evidence, and how it looks. */
export function ChargeForm({ link, story, side, onCancel }: { link: BattleLink; story: Story; side: Side; onCancel: () => void }) {
  const accused = useSignal<Accused | null>(null);
  const cited = useSignal<readonly number[]>([]);
  const refusal = useSignal("");
  const charge = chargeOf(accused.value, cited.value);
  return (
    <form
      class="charge"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!charge) return;
        const outcome = await link.charge(charge);
        refusal.value = outcome.ok ? "" : outcome.text;
      }}
    >
      <Suspects side={side} accused={accused} />
      <Proof story={story} side={side} accused={accused.value} cited={cited.value} onCite={(places) => (cited.value = places)} />
      <footer class="charge-ways">
        <p class="estimate" role="status">
          <small>{t("trial.estimate")}</small>
          <b>{estimateText(story, side, charge)}</b>
        </p>
        <button type="button" class="quiet" onClick={onCancel}>
          {t("trial.cancel")}
        </button>
        <button type="submit" class="primary" disabled={!charge}>
          {accused.value ? t("trial.charge", { name: t(`accused.${accused.value}`) }) : t("trial.charge.none")}
        </button>
        <p class="refusal" role="alert">
          {refusal}
        </p>
      </footer>
    </form>
  );
}

function Suspects({ side, accused }: { side: Side; accused: Signal<Accused | null> }) {
  return (
    <fieldset class="accused-list">
      <legend>{t("trial.who")}</legend>
      {ACCUSED[side].map((one) => (
        <label key={one} class="accused">
          <input
            type="radio"
            name="accused"
            checked={accused.value === one}
            onChange={() => {
              accused.value = one;
            }}
          />
          <SpeakerPortrait of={one} expression={accused.value === one ? "tense" : "calm"} size={56} />
          <span>
            <b>{t(`accused.${one}`)}</b>
            <small>{t(`accused.${one}.who`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function chargeOf(accused: Accused | null, cited: readonly number[]): Charge | null {
  const [one, two, three] = cited;
  if (accused === null || one === undefined || two === undefined || three === undefined) return null;
  return { accused, evidence: [one, two, three] };
}

function estimateText(story: Story, side: Side, charge: Charge | null): string {
  const finding = charge && foreseen(story, side, charge);
  return finding ? t(`trial.estimate.${finding}`) : t("trial.estimate.none");
}

interface Citing {
  /** Places in the log, in the order in which they were chosen. */
  readonly cited: readonly number[];
  readonly onCite: (places: readonly number[]) => void;
}

/** The log to cite from: what speaks strongest against whoever is accused, or all of it. */
function Proof({ story, side, accused, cited, onCite }: Citing & { story: Story; side: Side; accused: Accused | null }) {
  const whole = useSignal(false);
  const { log } = story;
  const strongest = accused ? offered(story, side, accused) : [];
  // What is cited stays in sight, whoever is accused of it now.
  const places = whole.value ? log.map((_, place) => place) : [...strongest, ...cited.filter((place) => !strongest.includes(place))];
  return (
    <fieldset class="proof">
      <legend>
        {t("trial.proof")} <span class="mono">{t("trial.proof.count", { count: cited.length })}</span>
      </legend>
      {accused === null ? (
        <p class="soft">{t("trial.first")}</p>
      ) : (
        <>
          <p class="proof-hint">
            <small>{t(whole.value ? "trial.proof.hint.all" : "trial.proof.hint")}</small>
            <button
              type="button"
              class="small quiet"
              onClick={() => {
                whole.value = !whole.peek();
              }}
            >
              {whole.value ? t("trial.proof.few") : t("trial.proof.all")}
            </button>
          </p>
          {places.length === 0 && <p class="soft">{t("trial.proof.none")}</p>}
          <Evidence log={log} places={places} cited={cited} onCite={onCite} />
        </>
      )}
    </fieldset>
  );
}

function Evidence({ log, places, cited, onCite }: Citing & { log: Story["log"]; places: readonly number[] }) {
  return (
    <ol class="evidence">
      {places.map((place) => {
        const entry = log[place];
        const chosen = cited.includes(place);
        return (
          entry && (
            <li key={place} class={`row-${entry.side}`}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen}
                  disabled={!chosen && cited.length >= PIECES}
                  onChange={() => onCite(chosen ? cited.filter((one) => one !== place) : [...cited, place])}
                />
                <LogRow entry={entry} />
              </label>
            </li>
          )
        );
      })}
    </ol>
  );
}
