import { kept, keptSwitch } from "./kept.ts";

/** Whether the people of the story speak, and short scenes open and close what happens. */
export const peopleSpeak = keptSwitch("people", "speak", "silent", true);

const whole = (text: string): number | undefined => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);
/** How many battles this browser has heard people speak in: another one is spoken of in other words. */
export const battlesHeard = kept("battles-heard", whole, 0);
