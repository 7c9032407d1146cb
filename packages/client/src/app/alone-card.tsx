import { MODES } from "@terok-nor/shared/battle/state.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { CAPTAIN_LEVELS } from "@terok-nor/shared/wire/tables.ts";
import { t } from "../i18n/t.ts";
import { levelText } from "../i18n/words.ts";
import { Emblem } from "./emblem.tsx";
import { chooseLevel, chooseMode, chooseSide, chosenLevel, chosenMode, chosenSide } from "./opponent-choice.ts";
import type { Session } from "./session.ts";

/** A side, how strong a captain, and one button: what a newcomer sees first. */
export function AloneCard({ session }: { session: Session }) {
  const working = session.busy.value;
  return (
    <form
      class="card alone"
      aria-labelledby="alone-title"
      onSubmit={(event) => {
        event.preventDefault();
        session.alone(chosenSide.peek(), chosenLevel.peek());
      }}
    >
      <h2 id="alone-title">{t("landing.alone")}</h2>
      <SideChoice />
      <LevelChoice />
      <ModeChoice />
      <button type="submit" class="primary go" disabled={working}>
        {working ? t("app.working") : t("landing.alone.go")}
      </button>
      <button type="button" class="quiet" disabled={working} onClick={() => session.watch(chosenLevel.peek())}>
        {t("landing.watch")}
      </button>
    </form>
  );
}

function SideChoice() {
  return (
    <fieldset class="sides">
      <legend>{t("landing.side")}</legend>
      {SIDES.map((side) => (
        <label key={side} class={`side-choice side-${side}`}>
          <input type="radio" name="side" checked={chosenSide.value === side} onChange={() => chooseSide(side)} />
          <Emblem side={side} size={38} />
          <span>
            <b>{t(`side.${side}`)}</b>
            <small>{t(`side.${side}.brief`)}</small>
            <small>{t(`side.${side}.goal`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The whole story, or its second act alone. */
function ModeChoice() {
  return (
    <fieldset class="segmented modes">
      <legend>{t("landing.mode")}</legend>
      {MODES.map((mode) => (
        <label key={mode}>
          <input type="radio" name="mode" checked={chosenMode.value === mode} onChange={() => chooseMode(mode)} />
          <span>{t(`mode.${mode}`)}</span>
        </label>
      ))}
      <small class="mode-hint">{t(`mode.${chosenMode.value}.hint`)}</small>
    </fieldset>
  );
}

/** Where the page is low, only the chosen level's line is shown, under all three. */
function LevelChoice() {
  return (
    <fieldset class="levels">
      <legend>{t("landing.alone.level")}</legend>
      {CAPTAIN_LEVELS.map((level) => (
        <label key={level} class="level-choice">
          <input type="radio" name="level" checked={chosenLevel.value === level} onChange={() => chooseLevel(level)} />
          <b>{t(`level.${level}`)}</b>
          <small>{levelText(level)}</small>
        </label>
      ))}
      <small class="level-chosen" aria-hidden="true">
        {levelText(chosenLevel.value)}
      </small>
    </fieldset>
  );
}
