import { type SchemaType, schema, t } from "@colyseus/schema";

/** The hand on the helm, once a step: turn -100 to 100 (full to port, full to starboard), throttle 0 to 100. */
export const HelmInput = schema({ turn: t.int8().default(0), throttle: t.uint8().default(0) }, "HelmInput");
export type HelmInput = SchemaType<typeof HelmInput>;

/** What is accepted; anything else is brought to the nearer end, NaN to the lower. */
export const HELM_RANGES = { turn: [-100, 100], throttle: [0, 100] } as const;
