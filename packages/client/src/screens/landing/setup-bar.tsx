import { MODES } from "@terok-nor/shared/battle/state.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { t } from "../../i18n/t.ts";
import { Choice } from "../../kit/choice.tsx";
import { Emblem } from "../../kit/emblem.tsx";
import { chosenMode, chosenSide } from "../../settings/opponent-choice.ts";

/** What is chosen once, for every way to play: a side, and both acts or the second alone. */
export function SetupBar() {
  return (
    <div class="setup-bar">
      <SideChoice />
      <Choice
        name="mode"
        legend={t("landing.mode")}
        dress="modes"
        options={MODES}
        chosen={chosenMode.value}
        text={(mode) => t(`mode.${mode}`)}
        hint={t(`mode.${chosenMode.value}.hint`)}
        onChoose={(choice) => {
          chosenMode.value = choice;
        }}
      />
    </div>
  );
}

function SideChoice() {
  return (
    <fieldset class="sides">
      <legend>{t("landing.side")}</legend>
      {SIDES.map((side) => (
        <label key={side} class={`side-choice side-${side}`}>
          <input
            type="radio"
            name="side"
            checked={chosenSide.value === side}
            onChange={() => {
              chosenSide.value = side;
            }}
          />
          <Emblem side={side} size={34} />
          <span>
            <b>{t(`side.${side}`)}</b>
            <small>{t(`side.${side}.goal`)}</small>
          </span>
        </label>
      ))}
      <label class="side-choice side-either">
        <input
          type="radio"
          name="side"
          checked={chosenSide.value === null}
          onChange={() => {
            chosenSide.value = null;
          }}
        />
        <span>
          <b>{t("side.either")}</b>
          <small>{t("side.either.how")}</small>
        </span>
      </label>
    </fieldset>
  );
}
