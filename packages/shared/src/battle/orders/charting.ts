import { z } from "zod";
import { COURSE_LENGTH, MOST_SQUADRONS } from "../../approach/chart.ts";
import { chartTrack, squadronById, onChart as withinChart } from "../../approach/lookups.ts";
import { chartShadowLimit, livingShadows, project } from "../../approach/rules/shadows.ts";
import type { ChartRaider, Squadron } from "../../approach/state.ts";
import { PACES } from "../../approach/state.ts";
import { FIRST_CONTACT_ID, type SquadronId } from "../../ships/ids.ts";
import type { RefusalCode } from "../refusals.ts";
import { contact, place, queue, ships, squadron } from "./fields.ts";
import { chartOf, type Giver, isRefusal } from "./giver.ts";
import { onChart } from "./row.ts";

/** Orders about what moves on the chart. */

/** Who may be meant: a squadron of the Alliance, or the raider, whatever its number. */
type Craft = { readonly squadron: Squadron } | { readonly raider: ChartRaider };

function craftFor(giver: Giver, of: SquadronId): Craft | RefusalCode {
  const chart = chartOf(giver);
  if (giver.side === "terran") return chart.raider.hull > 0 ? { raider: chart.raider } : "raider-lost";
  const squadron = squadronById(chart, of);
  return squadron === null ? "no-squadron" : { squadron };
}

function squadronFor(giver: Giver, of: SquadronId): Squadron | RefusalCode {
  if (giver.side !== "alliance") return "alliance-only";
  return squadronById(chartOf(giver), of) ?? "no-squadron";
}

export const CHARTING = {
  /** Go to these places one after the other; none: lie still. */
  course: onChart({ of: squadron, points: z.array(place).max(COURSE_LENGTH), queue }, (order, giver) => {
    const craft = craftFor(giver, order.of);
    if (isRefusal(craft)) return craft;
    const mover = "raider" in craft ? craft.raider : craft.squadron;
    const before = order.queue ? mover.course : [];
    if (before.length + order.points.length > COURSE_LENGTH) return "queue-full";
    mover.course = [...before, ...order.points.map(withinChart)];
    mover.chase = -1;
    if ("squadron" in craft) craft.squadron.join = -1;
    return null;
  }),
  /** Go after a contact; the raider strikes the squadron it reaches so. */
  chase: onChart({ of: squadron, target: contact }, (order, giver) => {
    const craft = craftFor(giver, order.of);
    if (isRefusal(craft)) return craft;
    const watch = giver.side === "terran" ? chartOf(giver).terran : chartOf(giver).alliance;
    if (chartTrack(watch, order.target) === null) return "no-contact";
    if ("raider" in craft) craft.raider.chase = order.target;
    else {
      craft.squadron.chase = order.target;
      craft.squadron.join = -1;
    }
    return null;
  }),
  pace: onChart({ of: squadron, pace: z.enum(PACES) }, (order, giver) => {
    const squadron = squadronFor(giver, order.of);
    if (isRefusal(squadron)) return squadron;
    squadron.pace = order.pace;
    return null;
  }),
  sweep: onChart({ of: squadron, on: z.boolean() }, (order, giver) => {
    const squadron = squadronFor(giver, order.of);
    if (isRefusal(squadron)) return squadron;
    squadron.sweep = order.on;
    return null;
  }),
  /** Sensors on one contact, for which the others wait; null: on all at once, each slowly. */
  scan: onChart({ of: squadron, target: contact.nullable() }, (order, giver) => {
    const squadron = squadronFor(giver, order.of);
    if (isRefusal(squadron)) return squadron;
    if (order.target !== null && chartTrack(chartOf(giver).alliance, order.target) === null) return "no-contact";
    squadron.scans = order.target ?? -1;
    return null;
  }),
  /** These ships become a squadron of their own. */
  split: onChart({ of: squadron, ships }, (order, giver) => {
    const squadron = squadronFor(giver, order.of);
    if (isRefusal(squadron)) return squadron;
    const leaving = squadron.ships.filter((ship) => order.ships.includes(ship.id));
    if (leaving.length < new Set(order.ships).size) return "not-yours";
    if (leaving.length === squadron.ships.length) return "whole-squadron";
    const chart = chartOf(giver);
    if (chart.squadrons.length >= MOST_SQUADRONS || chart.nextSquadron >= FIRST_CONTACT_ID) return "too-many-squadrons";
    squadron.ships = squadron.ships.filter((ship) => !leaving.includes(ship));
    chart.squadrons.push({ ...squadron, id: chart.nextSquadron++, ships: leaving, course: [...squadron.course] });
    return null;
  }),
  join: onChart({ of: squadron, into: squadron }, (order, giver) => {
    const squadron = squadronFor(giver, order.of);
    if (isRefusal(squadron)) return squadron;
    const into = squadronFor(giver, order.into);
    if (isRefusal(into)) return into;
    if (into === squadron) return "join-itself";
    squadron.join = into.id;
    squadron.chase = -1;
    if (into.join === squadron.id) into.join = -1;
    return null;
  }),
  /**
   * The raider projects a warp shadow that flies this course from where it parts: from the raider or from one of its
   * shadows.
   */
  project: onChart({ points: z.array(place).min(1).max(COURSE_LENGTH) }, (order, giver) => {
    if (giver.side !== "terran") return "rebels-only";
    const chart = chartOf(giver);
    if (chart.raider.hull <= 0) return "raider-lost";
    if (chart.charges <= 0) return "no-charges";
    if (livingShadows(chart).length >= chartShadowLimit(giver.state.setup.commanders.jadzia)) return "shadow-limit";
    project(chart, order.points, { tick: giver.state.tick, chance: giver.state.setup.chance }, giver.out);
    return null;
  }),
};
