import { kept, oneOf } from "./kept.ts";

/** How much is drawn, the least first. */
export const QUALITIES = ["least", "low", "medium", "high"] as const;
export type Quality = (typeof QUALITIES)[number];

/** Auto: as much as the machine is measured to manage. */
export const PICTURE_CHOICES = ["auto", ...QUALITIES] as const;
export type PictureChoice = (typeof PICTURE_CHOICES)[number];

export const pictureChoice = kept<PictureChoice>("picture", oneOf(PICTURE_CHOICES), "auto");

/** What the machine managed last, where that was measured: the next battle begins with it. */
export const managed = kept<Quality>("picture-managed", oneOf(QUALITIES), "high");

/** How much the machine may be asked for: what the player wishes, or what was managed last. */
export const qualityMeant = (): Quality => (pictureChoice.peek() === "auto" ? managed.peek() : (pictureChoice.peek() as Quality));
