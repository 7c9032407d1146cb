import "../../i18n/later.ts";
import { t } from "../../i18n/t.ts";
import { SpeakerPortrait } from "../../people/portraits/speaker-portrait.tsx";
import { EXPRESSIONS, SPEAKERS } from "../../people/speakers.ts";

/** Everybody who speaks, in every expression, large and as small as beside a line. */
export function PortraitsPart() {
  return (
    <section class="card" id="gallery-portraits" aria-labelledby="gallery-portraits-title">
      <h2 id="gallery-portraits-title">{t("gallery.portraits")}</h2>
      <ul class="gallery-grid gallery-faces">
        {SPEAKERS.map((speaker) => (
          <li key={speaker}>
            <div class="gallery-faces-row">
              {EXPRESSIONS.map((expression) => (
                <SpeakerPortrait key={expression} of={speaker} expression={expression} size={112} />
              ))}
              <SpeakerPortrait of={speaker} expression="calm" size={56} />
            </div>
            <code>{speaker}</code>
            <small>{EXPRESSIONS.join(" · ")}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
