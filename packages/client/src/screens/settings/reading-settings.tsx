import { t } from "../../i18n/t.ts";
import { Choice } from "../../kit/choice.tsx";
import { PALETTES } from "../../settings/palettes.ts";
import { CONTRAST_CHOICES, contrastChoice, paletteChoice, TEXT_SIZES, textSize } from "../../settings/reading-choice.ts";

/** What makes the page easier to read: colours, contrast, the size of letters. */
export function ReadingSettings() {
  return (
    <>
      <Choice
        name="palette"
        legend={t("settings.palette")}
        dress="four"
        options={PALETTES}
        chosen={paletteChoice.value}
        text={(choice) => t(`settings.palette.${choice}`)}
        hint={t("settings.palette.hint")}
        onChoose={(choice) => {
          paletteChoice.value = choice;
        }}
      />
      <Choice
        name="contrast"
        legend={t("settings.contrast")}
        dress="three"
        options={CONTRAST_CHOICES}
        chosen={contrastChoice.value}
        text={(choice) => t(`settings.contrast.${choice}`)}
        onChoose={(choice) => {
          contrastChoice.value = choice;
        }}
      />
      <Choice
        name="text-size"
        legend={t("settings.text-size")}
        dress="four"
        options={TEXT_SIZES}
        chosen={textSize.value}
        text={(size) => t("settings.text-size.value", { size })}
        onChoose={(size) => {
          textSize.value = size;
        }}
      />
    </>
  );
}
