import type { Intention } from "../mind/intention.ts";
import { besiege } from "./alliance/besiege.ts";
import { boardStation } from "./alliance/board.ts";
import { callForHelp } from "./alliance/call-for-help.ts";
import { chaseTails } from "./alliance/chase-tails.ts";
import { escort } from "./alliance/escort.ts";
import { fullRetreat } from "./alliance/full-retreat.ts";
import { pressTheBreach } from "./alliance/press-the-breach.ts";
import { probeContact } from "./alliance/probe-contact.ts";

/** What a captain of the Alliance may mean to do, the most pressing first. */
export const ALLIANCE_INTENTIONS: readonly Intention[] = [
  fullRetreat,
  boardStation,
  pressTheBreach,
  besiege,
  callForHelp,
  chaseTails,
  probeContact,
  escort,
];
