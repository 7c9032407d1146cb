import type { Signal } from "@preact/signals";
import { LineLost } from "../../kit/faults.tsx";
import type { BattleLink } from "../../net/link.ts";
import { PauseVeil, QuestionDialog } from "../../panels/veils.tsx";
import { SettingsDialog } from "../settings/settings-dialog.tsx";

/** What lies over every screen of a battle on a server when its time comes: the pause, the lost line, a question, the settings. */
export function ScreenTail({ link, settings }: { link: BattleLink; settings: Signal<boolean> }) {
  return (
    <>
      <PauseVeil room={link.room.value} link={link.watching.value ? undefined : link} />
      {link.line.value.state === "lost" && <LineLost />}
      <QuestionDialog />
      <SettingsDialog open={settings} />
    </>
  );
}
