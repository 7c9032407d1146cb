import { chaseContact } from "./alliance/chase-contact.ts";
import { closeUp } from "./alliance/close-up.ts";
import { detachBirds } from "./alliance/detach-birds.ts";
import type { FleetIntention } from "./alliance/fleet-view.ts";
import { goRound } from "./alliance/go-round.ts";
import { meetTheStrike } from "./alliance/meet-the-strike.ts";
import { pointSensors } from "./alliance/point-sensors.ts";
import { pressOn } from "./alliance/press-on.ts";
import { setPace } from "./alliance/set-pace.ts";
import { sweepAhead } from "./alliance/sweep-ahead.ts";

/** What a captain of the Alliance may mean to do in act one, the most pressing first. */
export const FLEET_CHART_INTENTIONS: readonly FleetIntention[] = [
  detachBirds,
  meetTheStrike,
  chaseContact,
  closeUp,
  sweepAhead,
  goRound,
  pressOn,
  setPace,
  pointSensors,
];
