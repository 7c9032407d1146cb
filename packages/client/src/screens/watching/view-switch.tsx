import "../../i18n/later.ts";
import { VIEWS } from "@terok-nor/shared/wire/watch-state.ts";
import { t } from "../../i18n/t.ts";
import type { Watched } from "./watched.ts";

/** Whose eyes the battle is seen through: one side's, the other's, or both. */
export function ViewSwitch({ watched }: { watched: Watched }) {
  return (
    <fieldset class="view-switch" aria-label={t("watching.view")}>
      {VIEWS.map((view, i) => (
        <button
          key={view}
          type="button"
          class={`view-${view}`}
          aria-pressed={watched.view.value === view}
          aria-keyshortcuts={String(i + 1)}
          title={t(`watching.view.${view}.tip`)}
          onClick={() => watched.show(view)}
        >
          {t(`watching.view.${view}`)}
          <kbd>{i + 1}</kbd>
        </button>
      ))}
    </fieldset>
  );
}
