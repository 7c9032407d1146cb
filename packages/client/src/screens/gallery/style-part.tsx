import "../../i18n/later.ts";
import { t } from "../../i18n/t.ts";

/** Tokens of kit/style/tokens.css that are colours. */
const COLOURS = [
  "--space",
  "--panel",
  "--raised",
  "--line-strong",
  "--text",
  "--soft",
  "--faint",
  "--terran",
  "--terran-deep",
  "--cyan",
  "--alliance",
  "--bronze",
  "--good",
  "--warn",
  "--bad",
  "--shield",
  "--focus",
] as const;

/** rem, and weight. */
const LETTERS = [
  [3.75, 600],
  [2.375, 600],
  [1.3125, 600],
  [1, 400],
  [0.8438, 400],
] as const;

/** The colours and the letters all screens are made of. */
export function StylePart() {
  return (
    <section class="card" id="gallery-style" aria-labelledby="gallery-style-title">
      <h2 id="gallery-style-title">{t("gallery.style")}</h2>
      <ul class="gallery-grid gallery-colours">
        {COLOURS.map((name) => (
          <li key={name}>
            <span style={{ background: `var(${name})` }} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <ul class="gallery-letters">
        {LETTERS.map(([size, weight]) => (
          <li key={size}>
            <code>{`${size}rem ${weight}`}</code>
            <span style={{ fontSize: `${size}rem`, fontWeight: weight }}>{t("gallery.style.sample")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
