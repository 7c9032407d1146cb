import { kept, keptSwitch } from "./kept.ts";

/** What the player sets the loudness of: all together, and each kind of sound. */
export const VOLUMES = ["master", "effects", "music", "voices"] as const;
export type VolumeName = (typeof VOLUMES)[number];

/** A loudness out of its text: 0 (silent) to 1. */
const volumeIn = (text: string): number | undefined => {
  const volume = Number(text);
  return text !== "" && volume >= 0 && volume <= 1 ? volume : undefined;
};

const volume = (name: VolumeName, first: number) => kept(`volume-${name}`, volumeIn, first);

export const volumes = {
  master: volume("master", 0.8),
  effects: volume("effects", 0.8),
  music: volume("music", 0.6),
  voices: volume("voices", 0.8),
};

/** No sound at all, whatever the volumes say. */
export const muted = keptSwitch("muted", "yes", "no", false);
/** Whether sound goes on while the tab is hidden. */
export const heardWhileHidden = keptSwitch("heard-hidden", "yes", "no", false);
/** Whether what is heard and means something is written too. */
export const captionsOn = keptSwitch("captions", "on", "off", false);
