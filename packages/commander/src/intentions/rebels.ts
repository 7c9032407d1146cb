import type { Intention } from "../mind/intention.ts";
import { attackRun } from "./rebels/attack-run.ts";
import { breakOff } from "./rebels/break-off.ts";
import { burstTheCore } from "./rebels/burst-the-core.ts";
import { callInRaider } from "./rebels/call-in-raider.ts";
import { clearHerTail } from "./rebels/clear-her-tail.ts";
import { clearScaffold } from "./rebels/clear-scaffold.ts";
import { harry } from "./rebels/harry.ts";
import { holdAtStation } from "./rebels/hold-at-station.ts";
import { huntBirds } from "./rebels/hunt-birds.ts";
import { patternSuicide } from "./rebels/pattern-suicide.ts";
import { raiseShadows } from "./rebels/raise-shadows.ts";
import { returnToFight } from "./rebels/return-to-fight.ts";
import { rushRepair } from "./rebels/rush-repair.ts";

/**
 * What a captain of the rebels may mean to do, the most pressing
 * first: it decides where a ship flies, the rest follow from that.
 */
export const REBEL_INTENTIONS: readonly Intention[] = [
  clearScaffold,
  callInRaider,
  returnToFight,
  breakOff,
  clearHerTail,
  patternSuicide,
  huntBirds,
  attackRun,
  harry,
  holdAtStation,
  burstTheCore,
  rushRepair,
  raiseShadows,
];
