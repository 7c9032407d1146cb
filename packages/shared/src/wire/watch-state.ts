import { type SchemaType, schema, t } from "@colyseus/schema";
import { ROOM_HZ } from "./limits.ts";
import { PictureRow } from "./picture-row.ts";
import { NONE } from "./tables.ts";

/** Which picture of a battle is looked at: what one side knows, or the truth. */
export const VIEWS = ["terran", "alliance", "both"] as const;
export type View = (typeof VIEWS)[number];

/** Name under which audiences' rooms are opened. */
export const WATCH = "watch";
/**
 * Ticks from one of their frames to the next, and frames a second:
 * what is sent costs by the frame, and pages draw on in between.
 */
export const WATCH_EVERY = 4;
export const WATCH_HZ = ROOM_HZ / WATCH_EVERY;

/**
 * State of an audience's room: the same for all who watch, hence encoded once. Everything in it is `delay` s old.
 * Of the three pictures "both" holds all ships as own ones, shadows marked as what they are, and no contacts.
 */
export const WatchState = schema(
  {
    /** Code of the battle; `next`: that of the one that follows it (a rematch, a series), to go along. */
    code: t.string().default(""),
    match: t.string().default(""),
    next: t.string().default(""),
    /** Index into ROOM_PHASES. */
    phase: t.uint8().default(0),
    delay: t.uint8().default(0),
    audience: t.uint16().default(0),
    seed: t.uint32().default(0),
    paused: t.boolean().default(false),
    /** JSON of Participant[] (wire/api.ts), of LobbyChoices and of Terms. */
    participants: t.string().default("[]"),
    choices: t.string().default(""),
    terms: t.string().default(""),
    /** Steps of the room before tick 0 of the battle, less its pauses: tick = time stamp / step - origin. */
    origin: t.int32().default(0),
    /** The rebels' odds at a glance so far, one character (0 to 100 %) for each 5 s of battle, packed as by wire/pack.ts. */
    odds: t.string().default(""),
    /** JSON of BattleResult, and of Verdict; empty until there is one. */
    result: t.string().default(""),
    verdict: t.string().default(""),
    /** Side that is missing while paused; NONE: nobody is. */
    missing: t.uint8().default(NONE),
    terran: t.ref(PictureRow),
    alliance: t.ref(PictureRow),
    both: t.ref(PictureRow),
    /** JSON of Intents, where two captains fight one another; else empty. */
    intents: t.string().default(""),
  },
  "WatchState",
);
export type WatchState = SchemaType<typeof WatchState>;

/** Messages of an audience's room. */
export const WATCH_MESSAGE = {
  /** Events of a frame in one view each: to those who look at that view, and to those who never said at which they look. */
  events: { terran: "t", alliance: "a", both: "b" },
  /** Request: the view one looks at. */
  look: "look",
  /** To all: what the commanders said, as late as all else; and what the audience says among itself, at once. */
  commanders: "c",
  said: "s",
  /** Request: a line of the audience's own talk (talkSchema, no pings). */
  talk: "talk",
  /** Request: reports somebody who was heard (reportSchema). */
  report: "report",
} as const;
