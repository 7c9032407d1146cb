import { battle } from "./battle.ts";
import { captains } from "./captains.ts";
import { chart } from "./chart.ts";
import { conduct } from "./conduct.ts";
import { counsel } from "./counsel.ts";
import { events } from "./events.ts";
import { hints } from "./hints.ts";
import { identity } from "./identity.ts";
import { lan } from "./lan.ts";
import { landing } from "./landing.ts";
import { lobby } from "./lobby.ts";
import { meeting } from "./meeting.ts";
import { orders } from "./orders.ts";
import { reasons } from "./reasons.ts";
import { settings } from "./settings.ts";
import { ships } from "./ships.ts";
import { sound } from "./sound.ts";
import { talk } from "./talk.ts";
import { terms } from "./terms.ts";

/** What a player reads from the first page to the end of a battle: it comes with the page. */
export const first = {
  ...landing,
  ...meeting,
  ...identity,
  ...terms,
  ...lobby,
  ...lan,
  ...battle,
  ...orders,
  ...ships,
  ...counsel,
  ...events,
  ...hints,
  ...settings,
  ...sound,
  ...captains,
  ...reasons,
  ...chart,
  ...talk,
  ...conduct,
} as const;
