import { type Signal, useSignalEffect } from "@preact/signals";
import { talkOpen } from "../../battle/talk/hearing.ts";
import { partnerOf } from "../../battle/talk/talk-lines.ts";
import type { BattleLink } from "../../net/link.ts";
import { chipText } from "./talk-panel.tsx";

/** The talk among the drawers of a small screen: it and another are not open at once. */
export function TalkToggle<Drawer extends string>({ link, drawer }: { link: BattleLink; drawer: Signal<Drawer | null> }) {
  useSignalEffect(() => {
    if (drawer.value !== null) talkOpen.value = false;
  });
  if (link.watching.value || !partnerOf(link.room.value, link.side.value)) return null;
  return (
    <button
      type="button"
      aria-pressed={talkOpen.value}
      onClick={() => {
        drawer.value = null;
        talkOpen.value = !talkOpen.peek();
      }}
    >
      {chipText(link)}
    </button>
  );
}
