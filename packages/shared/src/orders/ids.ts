import { SYSTEMS } from "../ships/types.ts";

/** Numbers and words orders are made of, apart from their schema so that a page need not load a validator to read them. */

/** Own ships have ids below 100, contacts 100 and up, so one number names anything in a side's world. */
export const FIRST_CONTACT_ID = 100;
export const MAX_CONTACT_ID = 65_535;
export const MAX_SHIPS_PER_ORDER = 16;
export const MAX_QUEUE = 12;

export const REPAIR_ITEMS = [...SYSTEMS, "breaches"] as const;
export type RepairItem = (typeof REPAIR_ITEMS)[number];
