import { castShadow } from "./rebels/cast-shadow.ts";
import { leadAway } from "./rebels/lead-away.ts";
import { lieInWait } from "./rebels/lie-in-wait.ts";
import { manTheWorks } from "./rebels/man-the-works.ts";
import { placeSisko } from "./rebels/place-sisko.ts";
import type { RebelIntention } from "./rebels/rebel-view.ts";
import { rushWork } from "./rebels/rush-work.ts";
import { shakeOff } from "./rebels/shake-off.ts";
import { shiftTeams } from "./rebels/shift-teams.ts";
import { slipHome } from "./rebels/slip-home.ts";
import { strikeSquadron } from "./rebels/strike-squadron.ts";

/** What a captain of the rebels may mean to do in act one, the most pressing first. */
export const REBEL_CHART_INTENTIONS: readonly RebelIntention[] = [
  manTheWorks,
  placeSisko,
  rushWork,
  shiftTeams,
  castShadow,
  shakeOff,
  slipHome,
  strikeSquadron,
  leadAway,
  lieInWait,
];
