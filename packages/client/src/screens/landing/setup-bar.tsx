import { MODES } from "@terok-nor/shared/battle/state.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { t } from "../../i18n/t.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { chooseMode, chooseSide, chosenMode, chosenSide } from "../../settings/opponent-choice.ts";

/** What is chosen once, for every way to play: a side, and both acts or the second alone. */
export function SetupBar() {
  return (
    <div class="setup-bar">
      <SideChoice />
      <ModeChoice />
    </div>
  );
}

function SideChoice() {
  return (
    <fieldset class="sides">
      <legend>{t("landing.side")}</legend>
      {SIDES.map((side) => (
        <label key={side} class={`side-choice side-${side}`}>
          <input type="radio" name="side" checked={chosenSide.value === side} onChange={() => chooseSide(side)} />
          <Emblem side={side} size={34} />
          <span>
            <b>{t(`side.${side}`)}</b>
            <small>{t(`side.${side}.goal`)}</small>
          </span>
        </label>
      ))}
      <label class="side-choice side-either">
        <input type="radio" name="side" checked={chosenSide.value === null} onChange={() => chooseSide(null)} />
        <span>
          <b>{t("side.either")}</b>
          <small>{t("side.either.how")}</small>
        </span>
      </label>
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
