import type { OrderKind } from "@terok-nor/shared/battle/orders/order.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { isContact, isOwn } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { isUnderWay, onField } from "./able.ts";
import { bearingOf } from "./place.ts";
import { type Aim, atContact, attackOn, forMovers, type OrderRow, point } from "./row.ts";
import { goesTo, rushable } from "./rushable.ts";

const holdFire = (ships: readonly OwnShip[]): boolean => ships.every((ship) => ship.holdFire);

/** The orders that have a button, in the order in which the order bar and the settings list them. */
export const ORDER_ROWS = {
  move: {
    key: "m",
    icon: "M4 12h13M12 6l6 6-6 6",
    able: isUnderWay,
    round: ["space"],
    aim: "point",
    there: forMovers((there) => ({ kind: "move", ...there.common, ...point(there) })),
  },
  attack: {
    key: "t",
    icon: "M12 3v5M12 16v5M3 12h5M16 12h5M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10",
    able: (ship) => ship.status === "active",
    round: ["contact"],
    aim: "contact",
    there: (there) => (isContact(there.at.entity) ? attackOn(there.at.entity, there) : "refused.contact"),
  },
  "attack-move": {
    key: "a",
    icon: "M3 12h9M8 7l5 5-5 5M17 5v4M17 15v4M13.5 12H15M19 12h2",
    able: isUnderWay,
    round: ["space"],
    aim: "point",
    there: forMovers((there) => ({ kind: "attack-move", ...there.common, ...point(there) })),
  },
  orbit: {
    key: "o",
    icon: "M12 10.5v3M10.5 12h3M19.5 8A8.5 8.5 0 1 0 20 15M20 4v4.5h-4.5",
    able: isUnderWay,
    round: ["contact"],
    choice: "radius",
    ring: true,
    aim: "contact",
    there: atContact((common, { radius }) => ({ kind: "orbit", ...common, radius })),
  },
  strafe: {
    key: "r",
    icon: "M4 19C6 9 12 5 20 4M20 4l-5-.5M20 4l-1.5 5M9 20l3-3M14 20l3-3",
    able: isUnderWay,
    round: ["contact"],
    aim: "contact",
    there: atContact((common) => ({ kind: "strafe", ...common })),
  },
  "stand-off": {
    key: "d",
    icon: "M3 12h18M6 9l-3 3 3 3M18 9l3 3-3 3M12 6v12",
    able: isUnderWay,
    round: ["contact"],
    choice: "radius",
    aim: "contact",
    there: atContact((common, { radius }) => ({ kind: "stand-off", ...common, range: Math.max(80, radius) })),
  },
  guard: {
    key: "g",
    icon: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z",
    able: isUnderWay,
    round: ["own"],
    aim: "own",
    there: forMovers(({ common, at }) => (isOwn(at.entity) ? { kind: "guard", ...common, ward: at.entity } : "refused.own")),
  },
  hold: {
    key: "s",
    icon: "M6 6h12v12H6z",
    able: isUnderWay,
    round: ["space"],
    now: ({ ships }) => ({ kind: "hold", ships }),
  },
  fire: {
    key: "f",
    icon: "M12 3v6M12 15v6M3 12h6M15 12h6",
    able: onField,
    already: holdFire,
    now: ({ able, ships }) => ({ kind: "fire", ships, mode: holdFire(able) ? "free" : "hold" }),
  },
  "take-helm": {
    key: "h",
    icon: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4M12 4v6M5.2 16l5-3M18.8 16l-5-3",
    able: isUnderWay,
    one: true,
    back: ({ helm }) => (helm < 0 ? null : { kind: "release-helm" }),
    now: ({ ship }) => ({ kind: "take-helm", ship }),
  },
  board: {
    key: "b",
    icon: "M5 20v-6l7-4 7 4v6M12 3v7M9 6l3-3 3 3",
    able: (ship) => isUnderWay(ship) && ship.troops > 0,
    round: ["contact"],
    aim: "contact",
    there: atContact((common, { movers }) => ({
      kind: "board",
      ...common,
      ships: movers.filter((ship) => ship.troops > 0).map((ship) => ship.id),
    })),
  },
  shadow: {
    key: "p",
    icon: "M8 16l4-11 4 11-4-2zM3 19l2-6M21 19l-2-6",
    able: (ship) => isUnderWay(ship) && ship.projectors > 0,
    round: ["space"],
    choice: "posing",
    aim: "point",
    there(there) {
      const projector = there.chosen.find((ship) => ship.projectors > 0);
      return projector ? [{ kind: "shadow", ship: projector.id, posing: there.posing, ...point(there) }] : "refused.cannot";
    },
  },
  dock: {
    key: "k",
    icon: "M12 3v12M7 10l5 5 5-5M4 20h16",
    able: (ship) => isUnderWay(ship) && CLASSES[ship.cls].side === "terran",
    round: ["own"],
    now: ({ ships }) => ({ kind: "dock", ships, queue: false }),
  },
  undock: {
    key: "u",
    icon: "M12 15V3M7 8l5-5 5 5M4 20h16",
    able: (ship) => ship.status === "docked",
    now: ({ ships }) => ({ kind: "undock", ships }),
  },
  jettison: {
    key: "j",
    icon: "M9 9h6v6H9zM4 4l3 3M20 4l-3 3M4 20l3-3M20 20l-3-3",
    tone: "rare",
    able: (ship) => ship.status === "scaffold" && ship.scaffold < 0,
    alone: true,
    now: ({ ship }) => ({ kind: "jettison", ship }),
  },
  "rush-repair": {
    key: "n",
    icon: "M14 6a4 4 0 0 1 5.5-1.5L16.5 7.5l1 1 3-3A4 4 0 0 1 15 11l-8 8-2.5-2.5 8-8A4 4 0 0 1 14 6",
    tone: "rare",
    able: (ship, command) => command.obrien && goesTo(ship) && onField(ship) && rushable(ship).length > 0,
    /** O'Brien goes where it burns most: the system in the worst state. The ship panel can send him elsewhere. */
    now: ({ able, ship }) => ({ kind: "rush-repair", ship, system: (able[0] && rushable(able[0])[0]) ?? "weapons" }),
  },
  burst: {
    key: "x",
    icon: "M13 2L5 14h6l-1 8 8-12h-6z",
    tone: "rare",
    able: (ship) => ship.status === "active" && CLASSES[ship.cls].coreMax > 1 && ship.burst <= 0,
    now: ({ ship }) => ({ kind: "burst", ship }),
  },
  recall: {
    key: "v",
    icon: "M20 12a8 8 0 1 1-3-6.2M20 3v5h-5M12 8v4l3 2",
    tone: "rare",
    able: (ship, command) => ship.status === "away" && command.raiderDue >= 0 && !command.raiderRecalled,
    alone: true,
    aim: "bearing",
    there: ({ at }) => [{ kind: "recall", vector: bearingOf(at.x, at.y) }],
  },
  assist: {
    key: "c",
    icon: "M5 10v4h4l6 4V6L9 10zM18 9a4 4 0 0 1 0 6",
    tone: "rare",
    able: (ship, command) => ship.cls === "flagship" && isUnderWay(ship) && command.callWait >= 0,
    alone: true,
    unlisted: true,
    now: ({ ship }) => ({ kind: "assist", ship }),
  },
  withdraw: {
    key: "",
    icon: "M20 12H7M12 6l-6 6 6 6M3 5v14",
    tone: "leave",
    able: isUnderWay,
    asks: true,
    now: ({ ships }) => ({ kind: "withdraw", ships }),
  },
  "full-retreat": {
    key: "",
    icon: "M21 12H12M15 7l-5 5 5 5M11 7l-5 5 5 5M3 5v14",
    tone: "leave",
    able: (ship, command) => ship.cls === "flagship" && isUnderWay(ship) && !command.retreating,
    asks: true,
    now: () => ({ kind: "full-retreat" }),
  },
} satisfies { readonly [K in OrderKind]?: OrderRow };

export type ButtonKind = keyof typeof ORDER_ROWS;
export const BUTTON_KINDS = Object.keys(ORDER_ROWS) as readonly ButtonKind[];
export const orderRow = (kind: ButtonKind): OrderRow => ORDER_ROWS[kind];

/** The orders that wait for a place, a contact or a bearing. */
export type PlacedKind = { [K in ButtonKind]: (typeof ORDER_ROWS)[K] extends { aim: Aim } ? K : never }[ButtonKind];
/** Those that a question comes before. */
export type AskedKind = { [K in ButtonKind]: (typeof ORDER_ROWS)[K] extends { asks: true } ? K : never }[ButtonKind];

/** Those whose button names the way back. */
export type TwoWayKind = { [K in ButtonKind]: (typeof ORDER_ROWS)[K] extends { already: unknown } ? K : never }[ButtonKind];

export const isPlaced = (kind: ButtonKind): kind is PlacedKind => orderRow(kind).aim !== undefined;
export const isAsked = (kind: ButtonKind): kind is AskedKind => orderRow(kind).asks === true;
export const isTwoWay = (kind: ButtonKind): kind is TwoWayKind => orderRow(kind).already !== undefined;
