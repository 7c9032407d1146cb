import { type Signal, useSignalEffect } from "@preact/signals";
import type { Talk } from "../../battle/talk/talk.ts";
import { partnerOf } from "../../battle/talk/talk-lines.ts";
import { chipText } from "./talk-panel.tsx";

/** The talk among the drawers of a small screen: it and another are not open at once. */
export function TalkToggle<Drawer extends string>({ talk, drawer }: { talk: Talk; drawer: Signal<Drawer | null> }) {
  const { link } = talk;
  useSignalEffect(() => {
    if (drawer.value !== null) talk.open.value = false;
  });
  if (!partnerOf(link.room.value, link.side.value)) return null;
  return (
    <button
      type="button"
      aria-pressed={talk.open.value}
      onClick={() => {
        drawer.value = null;
        talk.open.value = !talk.open.peek();
      }}
    >
      {chipText(talk)}
    </button>
  );
}
