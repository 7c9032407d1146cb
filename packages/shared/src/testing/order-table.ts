import { type FieldOrderKind, orderRow } from "../battle/orders/order.ts";
import type { BattleState } from "../battle/state.ts";
import type { Side } from "../ships/types.ts";
import { contactOf, openField, shipNamed } from "./open-field.ts";

/** A field on which every kind of order can be given: Defiant and the raider are out, and all know each other. */
export function anyOrderField(): BattleState {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: 0, y: 300 },
    { name: "raider", x: 0, y: -300 },
    { name: "flagship", x: 700, y: 0, heading: 180 },
    { name: "galor-1", x: 600, y: 200, heading: 180 },
    { name: "bird-1", x: 500, y: 0, heading: 180 },
    { name: "bird-2", x: 500, y: 90, heading: 180 },
  ]);
  for (const ship of state.ships) ship.holdFire = true;
  shipNamed(state, "flagship").pressedBy[shipNamed(state, "defiant").id] = 50;
  return state;
}

/** Whom a ship must be fit to fly for, to be here for, or who alone is meant. */
export type Needs = "crew" | "here" | "none";

/** One legal order of a kind: who gives it, to which ship, what it needs of that ship, and its other fields. */
export interface LegalOrder {
  readonly side: Side;
  readonly ship: string | null;
  readonly needs: Needs;
  /** Must be brought about before the order makes sense. */
  readonly before?: (state: BattleState) => void;
  readonly fields: (state: BattleState) => Record<string, unknown>;
}

const fly = (ship: string, fields: LegalOrder["fields"] = () => ({})): LegalOrder => ({
  side: ship === "raider" || ship === "defiant" ? "terran" : "alliance",
  ship,
  needs: "crew",
  fields,
});
const tell = (ship: string, fields: LegalOrder["fields"] = () => ({})): LegalOrder => ({ ...fly(ship, fields), needs: "here" });
const at = (name: string) => (state: BattleState) => ({ target: contactOf(state, name) });

/** One legal order of every kind on that field. */
export const LEGAL: { readonly [K in FieldOrderKind]: LegalOrder } = {
  move: fly("galor-1", () => ({ x: 100, y: 50 })),
  "attack-move": fly("bird-1", () => ({ x: 100, y: 50 })),
  attack: fly("bird-1", at("raider")),
  orbit: fly("defiant", (state) => ({ ...at("flagship")(state), radius: 110 })),
  strafe: fly("defiant", at("flagship")),
  "stand-off": fly("defiant", (state) => ({ ...at("flagship")(state), range: 400 })),
  guard: fly("bird-1", (state) => ({ ward: shipNamed(state, "flagship").id })),
  hold: fly("bird-1"),
  dock: fly("raider"),
  undock: { ...tell("raider"), before: (state) => void Object.assign(shipNamed(state, "raider"), { status: "docked" }) },
  withdraw: fly("galor-1"),
  fire: tell("galor-1", () => ({ mode: "free" })),
  target: tell("galor-1", (state) => ({ ...at("defiant")(state), system: "engines" })),
  power: tell("galor-1", () => ({ weapons: 50, shields: 30, engines: 20, core: 90 })),
  reinforce: tell("galor-1", () => ({ facing: 0 })),
  repair: tell("galor-1", () => ({ priority: ["engines"] })),
  crew: tell("galor-1", () => ({ duty: "brace", on: true })),
  shadow: tell("raider", () => ({ posing: "defiant", x: 900, y: 900 })),
  board: fly("galor-1", at("terok-nor")),
  assist: tell("flagship"),
  "full-retreat": { side: "alliance", ship: null, needs: "none", fields: () => ({}) },
  jettison: { ...tell("defiant"), before: (state) => void Object.assign(shipNamed(state, "defiant"), { status: "scaffold" }) },
  "rush-repair": {
    ...tell("defiant", () => ({ system: "engines" })),
    before: (state) => void shipNamed(state, "defiant").systems.fill(0.2),
  },
  burst: tell("defiant"),
  recall: {
    side: "terran",
    ship: null,
    needs: "none",
    before: (state) => void Object.assign(shipNamed(state, "raider"), { status: "away" }),
    fields: () => ({ vector: 40 }),
  },
  "take-helm": tell("defiant"),
  "release-helm": {
    side: "terran",
    ship: null,
    needs: "none",
    before: (state) => void Object.assign(state.terran, { helm: 1 }),
    fields: () => ({}),
  },
  resign: { side: "terran", ship: null, needs: "none", fields: () => ({}) },
};

/** The order of a kind as it would come over the wire, given to ship `id` instead of its own where one is named. */
export function legalOrder(state: BattleState, kind: FieldOrderKind, id?: number): { kind: FieldOrderKind } & Record<string, unknown> {
  const { ship, fields } = LEGAL[kind];
  const to = id ?? (ship === null ? -1 : shipNamed(state, ship).id);
  const whom = ship === null ? {} : "ship" in orderRow(kind).fields ? { ship: to } : { ships: [to] };
  return { kind, ...whom, ...fields(state) };
}

export const LEGAL_KINDS = Object.keys(LEGAL) as readonly FieldOrderKind[];
