import { useSignal } from "@preact/signals";
import { t } from "../../i18n/t.ts";
import type { Blocks } from "../../net/blocks.ts";
import type { About } from "./about.ts";
import { AboutDialog } from "./about-dialog.tsx";

/** A button that opens the window to report or block somebody. `text`: what stands on it, where it is not their name. */
export function AboutButton({ about, blocks, text }: { about: About; blocks: Blocks | null; text: string }) {
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="quiet small"
        aria-haspopup="dialog"
        aria-label={t("talk.about.tip", { name: about.name })}
        onClick={() => {
          open.value = true;
        }}
      >
        {text}
      </button>
      <AboutDialog about={about} blocks={blocks} open={open} />
    </>
  );
}
