import { listenToControls } from "./console-clicks.ts";
import { cue } from "./cues/cue.ts";
import type { Mixer } from "./mixer.ts";
import { SoundPlayer } from "./play/player.ts";
import { bankOfPage } from "./sounding.ts";

/** A console of neither side clicks under every press of a control, while `isOn`. Gives what stops it. */
export function clickInMenus({ context, effects }: Mixer, isOn: () => boolean): () => void {
  const bank = bankOfPage();
  const player = new SoundPlayer(context, effects, bank);
  // One that cannot be made is not heard.
  bank.ready("click").catch(() => undefined);
  return listenToControls(() => {
    if (isOn() && context.state === "running") player.play([cue("click", null)], null);
  });
}
