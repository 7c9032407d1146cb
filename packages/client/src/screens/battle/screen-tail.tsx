import type { Signal } from "@preact/signals";
import type { Bridge } from "../../battle/sight/sight.ts";
import { LineLost } from "../../kit/faults.tsx";
import { PauseVeil, QuestionDialog } from "../../panels/veils.tsx";
import { Settings } from "../settings/settings.tsx";

/** What lies over a battle on a server when its time comes: pause, lost line, question, settings. */
export function ScreenTail({ bridge, settings }: { bridge: Bridge; settings: Signal<boolean> }) {
  const { link } = bridge;
  return (
    <>
      {link.ownTime === null && <PauseVeil room={link.room.value} bridge={bridge} />}
      {link.line.value.state === "lost" && <LineLost trouble={link.trouble.value} />}
      <QuestionDialog question={bridge.mind.question} />
      <Settings open={settings} />
    </>
  );
}
