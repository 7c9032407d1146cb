import "./gallery.css";
import "../../i18n/later.ts";
import type { MountBattle } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { PageFrame } from "../../kit/page-frame.tsx";
import { FieldStage } from "./field-stage.tsx";
import { PortraitsPart } from "./portraits-part.tsx";
import { ShipsPart } from "./ships-part.tsx";
import { SoundsPart } from "./sounds-part.tsx";
import { StylePart } from "./style-part.tsx";
import { SymbolsPart } from "./symbols-part.tsx";

const PARTS = ["ships", "field", "portraits", "symbols", "sounds", "style"] as const;

/** All that the game is drawn and heard with, side by side: for whoever makes the next ship. */
export function GalleryPage({ loadField }: { loadField: () => Promise<MountBattle> }) {
  return (
    <div class="gallery">
      <PageFrame title={t("gallery.title")}>
        <p class="soft">{t("gallery.lead")}</p>
        <nav class="gallery-parts" aria-label={t("after.sections")}>
          {PARTS.map((part) => (
            <button
              key={part}
              type="button"
              class="quiet small"
              onClick={() => document.getElementById(`gallery-${part}`)?.scrollIntoView()}
            >
              {t(`gallery.${part}`)}
            </button>
          ))}
        </nav>
        <ShipsPart />
        <FieldStage loadField={loadField} />
        <PortraitsPart />
        <SymbolsPart />
        <SoundsPart />
        <StylePart />
      </PageFrame>
    </div>
  );
}
