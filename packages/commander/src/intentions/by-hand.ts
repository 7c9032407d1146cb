import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Intention } from "../mind/intention.ts";
import { braceFacing } from "./by-hand/brace-facing.ts";
import { firstRepairs } from "./by-hand/first-repairs.ts";
import { layBatteries } from "./by-hand/lay-batteries.ts";
import { setPower } from "./by-hand/set-power.ts";
import { spareCripples } from "./by-hand/spare-cripples.ts";
import { steadyTheCore } from "./by-hand/steady-the-core.ts";
import { turnGuns } from "./by-hand/turn-guns.ts";

/**
 * What crews do unasked, done by a captain itself on top. No captain does any of it unless
 * told to, to find out whether a commander gains by it.
 */
export const BY_HAND: Readonly<Record<Side, readonly Intention[]>> = {
  terran: [braceFacing, firstRepairs, steadyTheCore, layBatteries],
  alliance: [spareCripples, braceFacing, firstRepairs, setPower, turnGuns],
};
