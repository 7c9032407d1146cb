import { SYSTEMS } from "../ships/types.ts";
import { MOST_SHIPS } from "./counts.ts";

/** Numbers and words orders are made of, apart from their schema so that a page need not load a validator to read them. */

export const MAX_SHIPS_PER_ORDER = MOST_SHIPS;
export const MAX_QUEUE = 12;

export const REPAIR_ITEMS = [...SYSTEMS, "breaches"] as const;
export type RepairItem = (typeof REPAIR_ITEMS)[number];

/**
 * What O'Brien's rushed repair brings a system to, and each facing when
 * it is the shields', as fractions of health and of charge.
 */
export const RUSHED = 0.95;
export const RECHARGED = 0.5;
