import { battle } from "./en/battle.ts";
import { captains } from "./en/captains.ts";
import { chart } from "./en/chart.ts";
import { counsel } from "./en/counsel.ts";

import { deceptions } from "./en/deceptions.ts";
import { events } from "./en/events.ts";
import { hints } from "./en/hints.ts";
import { landing } from "./en/landing.ts";
import { lobby } from "./en/lobby.ts";
import { orders } from "./en/orders.ts";
import { reasons } from "./en/reasons.ts";
import { replays } from "./en/replays.ts";
import { result } from "./en/result.ts";
import { settings } from "./en/settings.ts";
import { ships } from "./en/ships.ts";
import { watching } from "./en/watching.ts";

/** Everything a player reads, in English. Another language is another object of the same shape. */
export const en = {
  ...landing,
  ...lobby,
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
  ...watching,
  ...replays,
} as const;
