import { keptSwitch } from "./kept.ts";

/** Whether the people of the story speak, and short scenes open and close what happens. */
export const peopleSpeak = keptSwitch("people", "speak", "silent", true);
