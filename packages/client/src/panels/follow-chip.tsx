import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { bindings, keyLabel } from "../battle/keys/keys.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { entityName } from "../battle/words/entity-names.ts";
import { t } from "../i18n/t.ts";

/** Where the camera does not go with the fight: what it follows, and the way back to the fight. */
export function FollowChip({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  const eye = bridge.eye.value;
  const held = eye?.held.value ?? "fight";
  if (held === "fight" || (typeof held === "number" && held === bridge.helm.value)) return null;
  const key = bindings.value["follow-fight"];
  return (
    <div class="follow-chip">
      {typeof held === "number" && <span>{t("follow.ship", { name: entityName(picture, held) })}</span>}
      <button type="button" class="small" title={t("follow.fight.tip")} onClick={() => eye?.followFight()}>
        {t("follow.fight")}
        {key && <kbd>{keyLabel(key)}</kbd>}
      </button>
    </div>
  );
}
