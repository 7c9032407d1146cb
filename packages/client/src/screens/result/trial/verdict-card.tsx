import "./trial.css";
import "../../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import { useEffect } from "preact/hooks";
import { t } from "../../../i18n/t.ts";
import { SpeakerPortrait } from "../../../people/portraits/speaker-portrait.tsx";
import type { Expression } from "../../../people/speakers.ts";
import { calm } from "../../../settings/calm-choice.ts";
import { LogRow } from "../timeline.tsx";
import { verdictLines } from "./verdict-words.ts";

/** ms between two sentences of the court. */
const PAUSE_MS = 1900;

/** How whoever was accused hears it: what the court laughs out leaves them the winner. */
const FACES: Readonly<Record<Verdict["finding"], Expression>> = {
  "laughed-out": "triumph",
  doubtful: "calm",
  plausible: "tense",
  damning: "tense",
};

/** What the court found: evidence, sentences, what the commander keeps. `rated`: ratings were at stake. */
export function VerdictCard({ verdict, rated = false }: { verdict: Verdict; rated?: boolean }) {
  const lines = verdictLines(verdict);
  const said = useSignal(calm.peek() ? lines.length : 1);
  const all = said.value >= lines.length;
  useEffect(() => {
    if (all) return;
    const timer = setInterval(() => {
      said.value++;
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [all, said]);
  const name = t(`accused.${verdict.accused}`);
  return (
    <section class={`card verdict verdict-${verdict.side} found-${verdict.finding}`} aria-labelledby="verdict-title">
      <header class="verdict-head">
        <SpeakerPortrait of={verdict.accused} expression={all ? FACES[verdict.finding] : "calm"} size={96} />
        <div>
          <h2>{t(`trial.title.${verdict.side}`)}</h2>
          <p class="verdict-title" id="verdict-title">
            {t("trial.verdict", { name })}
          </p>
        </div>
        {all && <p class="verdict-stamp">{t(`trial.finding.${verdict.finding}`)}</p>}
      </header>
      <div class="verdict-columns">
        {/* All of it is there from the first, so that the page does not grow while one reads. */}
        <blockquote aria-live="polite">
          {lines.map((line, i) => (
            <p key={i} class={i < said.value ? "" : "unsaid"} aria-hidden={i >= said.value}>
              {line}
            </p>
          ))}
        </blockquote>
        <div>
          <h3>{t("trial.evidence")}</h3>
          <ol class="evidence">
            {verdict.evidence.map((entry, i) => (
              <li key={i} class={`row-${entry.side}`}>
                <LogRow entry={entry} />
              </li>
            ))}
          </ol>
          {all && <p class="verdict-kept">{keptText(verdict, rated)}</p>}
        </div>
      </div>
    </section>
  );
}

function keptText({ kept }: Verdict, rated: boolean): string {
  if (!rated) return t("trial.honour");
  const percent = Math.round(kept * 100);
  return percent > 0 ? t("trial.kept", { percent }) : t("trial.kept.none");
}
