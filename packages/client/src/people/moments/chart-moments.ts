import { distance, turnBetween } from "@terok-nor/shared/math/angle.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";
import type { ChartContact, ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { type Look, moment } from "./look.ts";
import type { Moment } from "./moment.ts";

/** h after which the beginning is no news any more. */
const BEGINNING = 0.3;
/** h before the fleet is there from which one speaks of it. */
const NEAR = 1;
/** ° within which somebody heads for a place, and beyond which not for the station. */
const TOWARDS = 9;
const ASTRAY = 30;
/** u: farther off nobody is lured. */
const LURED = 4;
/** Ticks in which nothing happened. */
const QUIET = 30 * ROOM_HZ;

/** The moments that the chart itself shows, for the side of the look. */
export function chartMoments(look: Look): Moment[] {
  const { past, now } = look;
  const chart = now.chart;
  if (!chart) return [];
  const before = past.picture?.chart;
  if (!before) return chart.hour < BEGINNING ? [moment(look, "opening")] : [];
  const found = now.side === "terran" ? ofRebels(look, before, chart) : ofFleet(look, before, chart);
  return now.tick - past.stirred >= QUIET ? [...found, moment(look, "quiet-chart")] : found;
}

function ofRebels(look: Look, before: ChartPicture, now: ChartPicture): Moment[] {
  if (!now.rebels || !before.rebels) return [];
  const [was, is] = [before.rebels, now.rebels];
  const found: Moment[] = [];
  if (is.shadows.some(({ id }) => was.shadows.every((one) => one.id !== id))) found.push(moment(look, "shadow-projected"));
  if (isLured(now) && !isLured(before)) found.push(moment(look, "bait-taken"));
  if (was.expected >= NEAR && is.expected < NEAR) found.push(moment(look, "nearing"));
  if (is.works.some((work, i) => work.teams > (was.works[i]?.teams ?? 0))) found.push(moment(look, "team-moved"));
  return found;
}

/** Whether something of the fleet seems to make for one of the shadows, as far as its course shows. */
function isLured({ contacts, rebels }: ChartPicture): boolean {
  return rebels !== null && contacts.some((contact) => contact.seen && contact.speed > 0 && isAstray(contact, rebels.shadows));
}

function isAstray(contact: ChartContact, shadows: readonly { readonly x: number; readonly y: number }[]): boolean {
  const off = (x: number, y: number) => Math.abs(turnBetween(contact.heading, bearing(y - contact.y, x - contact.x)));
  return off(0, 0) > ASTRAY && shadows.some(({ x, y }) => distance(contact.x, contact.y, x, y) < LURED && off(x, y) < TOWARDS);
}

function ofFleet(look: Look, before: ChartPicture, now: ChartPicture): Moment[] {
  const found: Moment[] = [];
  for (const squadron of now.squadrons) {
    const was = before.squadrons.find(({ id }) => id === squadron.id);
    if (!was) continue;
    if (was.chase < 0 && squadron.chase >= 0) found.push(moment(look, "chase"));
    if (squadron.main && was.eta >= NEAR && squadron.eta >= 0 && squadron.eta < NEAR) found.push(moment(look, "nearing"));
  }
  return found;
}
