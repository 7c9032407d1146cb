import "../../../i18n/later.ts";
import { SENTENCES } from "@terok-nor/shared/aftermath/court.ts";
import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import { trial } from "../../../i18n/en/trial.ts";
import { t } from "../../../i18n/t.ts";

/** What the court says, in the order in which it is said: its sentences one by one, then what the accused said to it. */
export function verdictLines({ side, accused, finding, sentence }: Verdict): string[] {
  const which = ((sentence % SENTENCES) + SENTENCES) % SENTENCES;
  const said = trial[`verdict.${side}.${finding}.${which as 0 | 1 | 2}`].replaceAll("{name}", t(`accused.${accused}`));
  return [...sentencesOf(said), t(`accused.${accused}.telling`)];
}

/** Cut after each full stop, question or exclamation mark that a new sentence follows, quotes included. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]”?) (?=[A-Z“])/);
}
