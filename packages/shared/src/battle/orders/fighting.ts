import { SYSTEMS } from "../../ships/types.ts";
import { classOf } from "../field.ts";
import { type Clerk, contactFor, isRefusal, shipsFor } from "./desk.ts";

/** Orders about guns, power, shields and repair: any ship that is here takes them, the station and a docked ship too. */

const fire: Clerk<"fire"> = (order, desk) => {
  const ships = shipsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  for (const ship of ships) ship.holdFire = order.mode === "hold";
  return null;
};

const target: Clerk<"target"> = (order, desk) => {
  const ships = shipsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  const track = order.target === null ? null : contactFor(desk, order.target);
  if (track !== null && isRefusal(track)) return track;
  for (const ship of ships) {
    ship.target = track === null ? -1 : track.id;
    ship.targetSystem = order.system === null ? -1 : SYSTEMS.indexOf(order.system);
  }
  return null;
};

const power: Clerk<"power"> = (order, desk) => {
  if (order.weapons + order.shields + order.engines !== 100) return "bad-split";
  const ships = shipsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  const able = ships.filter((ship) => order.core <= Math.round(classOf(ship).coreMax * 100));
  for (const ship of able) {
    ship.power = [order.weapons / 100, order.shields / 100, order.engines / 100];
    ship.core = order.core / 100;
  }
  return able.length === 0 ? "core-limit" : null;
};

const reinforce: Clerk<"reinforce"> = (order, desk) => {
  const ships = shipsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  const able = ships.filter((ship) => order.facing === null || order.facing < ship.shields.length);
  for (const ship of able) ship.reinforced = order.facing ?? -1;
  return able.length === 0 ? "no-facing" : null;
};

/** What the list leaves out stays behind it in its old order, so that nothing is ever forgotten. */
const repair: Clerk<"repair"> = (order, desk) => {
  const ships = shipsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  const first = [...new Set(order.priority)];
  for (const ship of ships) ship.repair = [...first, ...ship.repair.filter((item) => !first.includes(item))];
  return null;
};

export const FIGHTING = { fire, target, power, reinforce, repair };
