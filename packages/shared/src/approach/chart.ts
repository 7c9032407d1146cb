import { ofEach } from "../ships/classes.ts";
import type { Pace } from "./state.ts";

/** The numbers of the chart. Lengths in u (an hour of cruise), times in h, speeds in u/h. */

/** s of play in an hour of the chart before the fleet is there. */
export const HOUR = 22;
/** s of play in such an hour for those who come later. */
export const HOUR_IN_BATTLE = 45;
/** u from the station at which a squadron is there: it lies off, or is the beginning of the battle. */
export const LYING_OFF = 0.3;
/** h after which the Regent's fleet has to turn back for want of everything. */
export const ENDURANCE = 18;
/** Farthest from the station anything may be sent. */
export const CHART_RADIUS = 12;
/** Places a course may have, squadrons the fleet may be split into. */
export const COURSE_LENGTH = 8;
export const MOST_SQUADRONS = 6;

/** What each class makes at flank speed; all cruise at 1. */
export const FLANK = ofEach((_, row) => row.flank);
/** The raider at warp, and so everything that is to look like it. */
export const RAIDER_SPEED = 1.7;
/** Speed of a squadron that sweeps, as a share. */
export const SWEEP_SPEED = 0.6;
/** Strain for each hour at flank. */
export const STRAIN: Readonly<Record<Pace, number>> = { cruise: 0, flank: 0.085 };

/** u at which a squadron senses a ship at warp. */
export const SQUADRON_SENSORS = 2.5;
/** The same for the raider. */
export const RAIDER_SENSORS = 3;
/** The same for the station. */
export const STATION_SENSORS = 5;
/** Share of that at which what lies still is sensed. */
export const LYING_STILL = 0.2;
/** Scan gained in an hour at the edge of sensors. */
export const SCAN_FAR = 0.25;
/** Scan gained in addition at the closest. */
export const SCAN_NEAR = 1.3;
/** Share of that gained by a squadron with its sensors on this contact alone. */
export const DIRECTED = 0.75;
/** Speed of such a squadron, as a share: it has to hold steady. */
export const SCAN_SPEED = 0.97;
/** Share that is left for all contacts in its reach together when they are on none. */
export const SPREAD = 0.35;
/** Times this under a sweep. */
export const SWEEP_SCAN = 1.5;
/** Less this share by all that Kira told. */
export const KIRA_HIDES = 0.5;
/** h until the Alliance gives up a mark that is no longer sensed. */
export const FORGET = 2;
/** The same for the rebels, from whom no fleet is hidden for good. */
export const FORGET_FLEET = 6;

/** h a warp shadow lasts. */
export const SHADOW_HOURS = 1.5;
/** Shadows the raider can make. */
export const CHARGES = 6;
/** Shadows at once without Jadzia. */
export const AT_ONCE = 2;
/** Shadows at once with her. */
export const AT_ONCE_JADZIA = 4;

/** u at which one reaches another. */
export const REACH = 0.15;
/** h for which a squadron lies stopped that went for a shadow and comes out of warp where nothing is. */
export const REGROUP = 0.25;
/** h a struck squadron lies stopped, and until the raider can strike again. */
export const STALL = 0.3;
export const STRIKE_WAIT = 1.2;
/** Times as long, and as hard, when nothing was known of the raider, and when they were ready for it. */
export const SURPRISE = 1.5;
export const NO_SURPRISE = 0.4;
/** Scan of a contact from which those it comes for are ready. */
export const READY_AT = 0.5;
/** Strain on the struck squadron then: shields that were down. */
export const STRIKE_STRAIN = 0.05;
/** Share of its hull a struck ship loses. */
export const STRIKE_DAMAGE = ofEach((_, row) => row.struck);
/** Share of the raider's hull that return fire costs it. */
export const RETURN_FIRE = 0.04;
/** Share more when it had been scanned through. */
export const RETURN_FIRE_SCANNED = 0.5;
/** Share that being caught costs. */
export const CAUGHT = 0.35;
/** Share of its hull that is mended in an hour at the station. */
export const MENDING = 0.3;
