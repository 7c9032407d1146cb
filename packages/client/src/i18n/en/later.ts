import { aboutPlayer } from "./about-player.ts";
import { accountKey } from "./account-key.ts";
import { accountPage } from "./account-page.ts";
import { aftermath } from "./aftermath.ts";
import { deceptions } from "./deceptions.ts";
import { gallery } from "./gallery.ts";
import { players } from "./players.ts";
import { replays } from "./replays.ts";
import { result } from "./result.ts";
import { soundNames } from "./sound-names.ts";
import { story } from "./story.ts";
import { trial } from "./trial.ts";
import { watching } from "./watching.ts";
import { weighed } from "./weighed.ts";

/** What a player reads of battles that are over and of other players: it comes with the parts that say it. */
export const later = {
  ...aboutPlayer,
  ...accountKey,
  ...accountPage,
  ...players,
  ...result,
  ...deceptions,
  ...aftermath,
  ...story,
  ...trial,
  ...replays,
  ...watching,
  ...weighed,
  ...gallery,
  ...soundNames,
} as const;
