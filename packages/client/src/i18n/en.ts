import { aftermath } from "./en/aftermath.ts";
import { battle } from "./en/battle.ts";
import { captains } from "./en/captains.ts";
import { chart } from "./en/chart.ts";
import { conduct } from "./en/conduct.ts";
import { counsel } from "./en/counsel.ts";

import { deceptions } from "./en/deceptions.ts";
import { events } from "./en/events.ts";
import { hints } from "./en/hints.ts";
import { identity } from "./en/identity.ts";
import { lan } from "./en/lan.ts";
import { landing } from "./en/landing.ts";
import { lobby } from "./en/lobby.ts";
import { meeting } from "./en/meeting.ts";
import { orders } from "./en/orders.ts";
import { players } from "./en/players.ts";
import { reasons } from "./en/reasons.ts";
import { replays } from "./en/replays.ts";
import { result } from "./en/result.ts";
import { settings } from "./en/settings.ts";
import { ships } from "./en/ships.ts";
import { story } from "./en/story.ts";
import { talk } from "./en/talk.ts";
import { terms } from "./en/terms.ts";
import { trial } from "./en/trial.ts";
import { watching } from "./en/watching.ts";

/** Everything a player reads, in English. Another language is another object of the same shape. */
export const en = {
  ...landing,
  ...meeting,
  ...identity,
  ...terms,
  ...players,
  ...lobby,
  ...lan,
  ...battle,
  ...orders,
  ...ships,
  ...counsel,
  ...events,
  ...hints,
  ...result,
  ...deceptions,
  ...settings,
  ...captains,
  ...reasons,
  ...chart,
  ...talk,
  ...conduct,
  ...aftermath,
  ...story,
  ...trial,
  ...watching,
  ...replays,
} as const;
