import type { z } from "zod";
import type { RefusalCode } from "../refusals.ts";
import type { Phase } from "../state.ts";
import type { Giver } from "./giver.ts";

type Fields = z.core.$ZodLooseShape;

/** An order as those read it who carry it out: its fields, without its kind. */
export type Given<F extends Fields> = { [Name in keyof F]: z.output<F[Name]> };

/** All there is to an order of one kind. */
export interface OrderRow<F extends Fields = Fields> {
  /** The acts it may be given in. */
  readonly acts: readonly Phase[];
  /** What it holds besides its kind, as it crosses the wire. */
  readonly fields: F;
  /** Carries it out or says why not; nothing may change before the last refusal is ruled out. */
  carryOut(order: Given<F>, giver: Giver): RefusalCode | null;
}

const row =
  (acts: readonly Phase[]) =>
  <F extends Fields>(fields: F, carryOut: OrderRow<F>["carryOut"]): OrderRow<F> => ({ acts, fields, carryOut });

/** An order of the assault. */
export const onField = row(["assault"]);
/** An order of the approach. `of` is an own squadron; the rebels have the raider alone and its number does not matter. */
export const onChart = row(["approach"]);
/** An order that may be given as long as the battle is not over. */
export const always = row(["approach", "assault"]);
