import { type SchemaType, schema, t } from "@colyseus/schema";
import { PictureRow } from "./picture-row.ts";
import { NONE } from "./tables.ts";

/** Name under which battles are opened. */
export const BATTLE = "battle";

/** One of the two seats. `side` NONE: nobody sits there. */
export const SeatRow = schema(
  {
    side: t.uint8().default(NONE),
    name: t.string().default(""),
    ready: t.boolean().default(false),
    connected: t.boolean().default(false),
    /** ms of the last measured round trip, -1 unmeasured. */
    ping: t.int16().default(-1),
    wantsRematch: t.boolean().default(false),
    /** Index into CAPTAIN_LEVELS; NONE: a person sits there. A captain's name is left to the page. */
    captain: t.uint8().default(NONE),
    /** Public id of the person's account, empty for a guest; and their rating on this side, -1 unrated. */
    player: t.string().default(""),
    rating: t.int16().default(-1),
    uncertainty: t.uint16().default(0),
    /** s of pause they have left. */
    pauseBudget: t.uint16().default(0),
    /** They do not want to hear the other. */
    mutes: t.boolean().default(false),
  },
  "SeatRow",
);
export type SeatRow = SchemaType<typeof SeatRow>;

/**
 * State of a battle room: small fields both players may know, and behind a view each seat's own picture.
 * Pictures belong to seats, not sides, so that a rematch with sides swapped changes no view.
 */
export const RoomState = schema(
  {
    phase: t.uint8().default(0),
    code: t.string().default(""),
    open: t.boolean().default(false),
    seed: t.uint32().default(0),
    /** Index into MODES. */
    mode: t.uint8().default(0),
    galors: t.uint8().default(2),
    birds: t.uint8().default(4),
    overhaul: t.quantized({ min: 0, max: 1, bits: 8 }).default(0),
    batteries: t.uint8().default(0),
    raiderAway: t.uint8().default(0),
    distance: t.uint8().default(0),
    /** Terms (wire/terms.ts): index into SERIES, s, s; `seed` above is drawn anew unless it was asked for. */
    rated: t.boolean().default(false),
    series: t.uint8().default(0),
    pauses: t.uint16().default(120),
    watchDelay: t.uint8().default(30),
    askedSeed: t.boolean().default(false),
    /** Id under which the running or last battle is archived. */
    match: t.string().default(""),
    /** People who watch. */
    audience: t.uint16().default(0),
    host: t.uint8().default(NONE),
    countdown: t.uint8().default(0),
    paused: t.boolean().default(false),
    /** Seat that called the pause; NONE: nobody did, somebody is missing. */
    pausedBy: t.uint8().default(NONE),
    /** Seat that offers a draw, and s for which the offer stands. */
    drawOffer: t.uint8().default(NONE),
    drawLeft: t.uint8().default(0),
    /** Seat that may claim the battle, as the other has been away or idle for too long. */
    claim: t.uint8().default(NONE),
    /** Seat that is warned for having done nothing for long. */
    idle: t.uint8().default(NONE),
    /** Either may still call the battle off, and nothing comes of it. */
    abortable: t.boolean().default(false),
    /** Side that is missing while paused; NONE: all are back and the pause is counting down. */
    missing: t.uint8().default(NONE),
    pauseLeft: t.uint8().default(0),
    /** Steps of the room before tick 0 of the battle, less its pauses: tick = time stamp / step - origin. */
    origin: t.int32().default(0),
    /** JSON of the result, empty until there is one. */
    result: t.string().default(""),
    /** JSON of Aftermath (wire/conduct.ts): what came of it for the two commanders; empty before. */
    aftermath: t.string().default(""),
    /** JSON of SeriesView (wire/conduct.ts); empty in a single battle. */
    standing: t.string().default(""),
    firstSeat: t.ref(SeatRow),
    secondSeat: t.ref(SeatRow),
    firstPicture: t.ref(PictureRow).view(),
    secondPicture: t.ref(PictureRow).view(),
  },
  "RoomState",
);
export type RoomState = SchemaType<typeof RoomState>;
