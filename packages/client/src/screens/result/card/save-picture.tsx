import "../../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import { t } from "../../../i18n/t.ts";
import { mayShare, shareOrSave } from "../../../kit/save-file.ts";
import type { CardFacts } from "./card-facts.ts";

const NAME = "battle-of-terok-nor.png";
const TYPE = "image/png";

/** Makes a picture of the result and shares it, or saves it where files cannot be shared. Its painter is fetched then. */
export function SavePicture({ facts }: { facts: CardFacts }) {
  const state = useSignal<"idle" | "painting" | "failed">("idle");
  const make = async () => {
    state.value = "painting";
    try {
      const { paintCard } = await import("./paint-card.ts");
      await shareOrSave(await paintCard(facts), NAME);
      state.value = "idle";
    } catch {
      state.value = "failed";
    }
  };
  return (
    <>
      <button type="button" disabled={state.value === "painting"} onClick={make}>
        {t(mayShare(TYPE, NAME) ? "card.share" : "card.save")}
      </button>
      {state.value === "failed" && (
        <p class="refusal" role="alert">
          {t("card.failed")}
        </p>
      )}
    </>
  );
}
