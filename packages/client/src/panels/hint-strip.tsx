import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { useEffect } from "preact/hooks";
import { fingers } from "../battle/hand/pointer-kind.ts";
import { deedsIn, type Hint, hintFor } from "../battle/hints/hints.ts";
import { hintsOn, learn, learned } from "../battle/hints/learned-hints.ts";
import type { Action } from "../battle/keys/actions.ts";
import { bindings, keyLabel } from "../battle/keys/keys.ts";
import type { Mind } from "../battle/sight/mind.ts";
import { FIGURES } from "../battle/words/figures.ts";
import { t } from "../i18n/t.ts";

/** The hints that name a key, which is that of the action of the same name. */
const KEYED = ["jettison", "recall", "board", "assist"] as const satisfies readonly (Hint & Action)[];
const isKeyed = (hint: Hint): hint is (typeof KEYED)[number] => (KEYED as readonly Hint[]).includes(hint);

/** In the player's own keys; where there is no key, or a finger, by the names of buttons. */
function hintText(hint: Hint): string {
  if (fingers.matches || (isKeyed(hint) && !bindings.value[hint])) return t(`hint.${hint}.touch`, FIGURES);
  return isKeyed(hint) ? t(`hint.${hint}`, { key: keyLabel(bindings.value[hint]) }) : t(`hint.${hint}`, FIGURES);
}

/** One line that tells a newcomer what to do next, where there is room. Goes when done, put away or turned off. */
export function HintStrip({ picture, mind, room = true }: { picture: Picture; mind: Mind; room?: boolean }) {
  const { hovered, picked, pending, selected } = mind;
  const looked =
    picture.contacts.find((contact) => contact.id === hovered.value) ?? picture.contacts.find((contact) => contact.id === picked.value);
  const done = deedsIn(picture, { selected: selected.value.size, lookingAt: looked?.cls ?? null });
  useEffect(() => learn(done));
  const hint = room && hintsOn.value && !pending.value ? hintFor(picture, new Set([...learned.value, ...done])) : null;
  return (
    <div class="hint-place" role="status" aria-label={t("hint.title")}>
      {hint && (
        <p class="hint">
          <span>{hintText(hint)}</span>
          <button type="button" class="quiet small" onClick={() => learn([hint])}>
            {t("hint.hide")}
          </button>
        </p>
      )}
    </div>
  );
}
