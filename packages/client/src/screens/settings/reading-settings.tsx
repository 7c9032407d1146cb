import { t } from "../../i18n/t.ts";
import { PALETTES } from "../../settings/palettes.ts";
import { CONTRAST_CHOICES, contrastChoice, paletteChoice, TEXT_SIZES, textSize } from "../../settings/reading-choice.ts";
import { KeptChoice } from "./kept-choice.tsx";

/** What makes the page easier to read: colours, contrast, the size of letters. */
export function ReadingSettings() {
  return (
    <>
      <KeptChoice
        name="palette"
        legend={t("settings.palette")}
        dress="four"
        options={PALETTES}
        kept={paletteChoice}
        text={(choice) => t(`settings.palette.${choice}`)}
        hint={t("settings.palette.hint")}
      />
      <KeptChoice
        name="contrast"
        legend={t("settings.contrast")}
        dress="three"
        options={CONTRAST_CHOICES}
        kept={contrastChoice}
        text={(choice) => t(`settings.contrast.${choice}`)}
      />
      <KeptChoice
        name="text-size"
        legend={t("settings.text-size")}
        dress="four"
        options={TEXT_SIZES}
        kept={textSize}
        text={(size) => t("settings.text-size.value", { size })}
      />
    </>
  );
}
