import { STRAIN, SWEEP_SCAN, SWEEP_SPEED } from "@terok-nor/shared/approach/chart.ts";
import { BURST_REST, BURST_TIME, OBRIEN_REST, RECHARGED } from "@terok-nor/shared/battle/obrien.ts";
import { BY_HAND } from "@terok-nor/shared/battle/rules/helm.ts";
import { ANSWER_TIME, RUN_OUT, SIEGE_TIME } from "@terok-nor/shared/battle/times.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";

const hundredths = (share: number): number => Math.round(share * 1000) / 10;

/** Numbers of the rules that hints and tips name, as they are read: u, s, min, % and times. */
export const FIGURES = {
  reach: WEAPON_TABLE["flagship-disruptor"].optimal,
  battery: WEAPON_TABLE["station-battery"].optimal,
  siege: SIEGE_TIME / 60,
  harder: hundredths(BY_HAND - 1),
  recharged: hundredths(RECHARGED),
  burst: BURST_TIME,
  cools: BURST_REST,
  answer: ANSWER_TIME,
  rest: OBRIEN_REST,
  ready: RUN_OUT,
  strain: hundredths(STRAIN.flank),
  sweep: SWEEP_SCAN,
  sweepSpeed: hundredths(SWEEP_SPEED),
} as const;
