import { useSignal } from "@preact/signals";
import { t } from "../i18n/t.ts";
import { copyText } from "./copy.ts";

/** ms the word "Copied" stays. */
const COPIED_FOR = 1800;

/** Copies a text, and says that it did. */
export function CopyButton({ text, label, small = false }: { text: string; label: string; small?: boolean }) {
  const copied = useSignal(false);
  return (
    <button
      type="button"
      class={small ? "small" : ""}
      onClick={async () => {
        copied.value = await copyText(text);
        setTimeout(() => {
          copied.value = false;
        }, COPIED_FOR);
      }}
    >
      {copied.value ? t("lobby.copied") : label}
    </button>
  );
}
