import { type Signal, signal } from "@preact/signals";
import type { ContactId, EntityId, ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { Rect } from "../../kit/declutter.ts";
import type { PlacedKind } from "../orders/rows.ts";

/** The order that waits for its place or contact; "ping": a place to show the other commander. */
export type Awaited = PlacedKind | "ping";

/** The hand on the helm: which way it is held, and how far the throttle is open (0 to 1). */
export interface Stick {
  readonly left: boolean;
  readonly right: boolean;
  readonly throttle: number;
}

/** Where a key of the helm steers: the throttle up or down, the bow to port or starboard. */
export type HelmWay = "up" | "down" | "left" | "right";

/** CSS px of the window covered by panels at each edge: the eye centres and frames things in the rest. */
export interface Inset {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Something that must be answered before an order goes out. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly run: () => void;
}

/**
 * What the player at this page has in mind in one battle: made with it, and gone with it.
 * Ids are those of the player's own world: own ships and contacts.
 */
export interface Mind {
  /** The part of the chart that is on screen, u of it; null while no chart is shown. */
  readonly charted: Signal<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null>;
  /** Own ships selected. */
  readonly selected: Signal<ReadonlySet<ShipId>>;
  /** Own ship or contact under the pointer or focused in the target list; -1 none. */
  readonly hovered: Signal<EntityId>;
  /** Contact looked at closely: clicked on the field or chosen in the list; -1 none. */
  readonly picked: Signal<ContactId>;
  /** An order waiting for its place or target ("A" pressed: the next click is an attack-move); null: contextual. */
  readonly pending: Signal<Awaited | null>;
  /** u: radius the next orbit order will carry; the wheel changes it. */
  readonly orbitRadius: Signal<number>;
  /** What a warp shadow will look like. */
  readonly posing: Signal<"raider" | "defiant">;
  /** Control groups by their number, 1 to 9 and 0. */
  readonly groups: Signal<ReadonlyMap<number, ReadonlySet<ShipId>>>;
  /** The ship reached last when going through the ships one by one, if it waited for orders then; -1 none. */
  readonly waiting: Signal<number>;
  /** Orders are added to the queue although Shift is not held: the touch toggle. */
  readonly queueing: Signal<boolean>;
  /** The key that shows every name is held. */
  readonly naming: Signal<boolean>;
  /** Drags on the field select: the touch toggle, and the key. */
  readonly boxing: Signal<boolean>;
  /** The helm has been asked for and not yet given: its keys already steer, so that W does not withdraw the ship. */
  readonly takingHelm: Signal<boolean>;
  readonly stick: Signal<Stick>;
  /** Keys held now that the helm listens to, each by its place, and which way it steers. */
  readonly helmHeld: Map<string, HelmWay>;
  /** The adviser's panel is open. */
  readonly counselOpen: Signal<boolean>;
  readonly question: Signal<Question | null>;
  /** Why the last order was not carried out, and a number that grows with each, so that the same words show again. */
  readonly toast: Signal<{ readonly text: string; readonly count: number }>;
  /** Set by the panels from their real layout: how far they reach in, and where each of them lies. */
  readonly inset: Signal<Inset>;
  readonly covered: Signal<readonly Rect[]>;
}

export function createMind(): Mind {
  return {
    charted: signal(null),
    selected: signal(new Set<ShipId>()),
    hovered: signal(-1),
    picked: signal(-1),
    pending: signal(null),
    orbitRadius: signal(110),
    posing: signal("defiant"),
    groups: signal(new Map()),
    waiting: signal(-1),
    queueing: signal(false),
    naming: signal(false),
    boxing: signal(false),
    takingHelm: signal(false),
    stick: signal({ left: false, right: false, throttle: 0 }),
    helmHeld: new Map(),
    counselOpen: signal(false),
    question: signal(null),
    toast: signal({ text: "", count: 0 }),
    inset: signal({ left: 0, right: 0, top: 0, bottom: 0 }),
    covered: signal([]),
  };
}

/** Tells the player, in words, why something was not done. */
export function say({ toast }: Pick<Mind, "toast">, text: string): void {
  toast.value = { text, count: toast.peek().count + 1 };
}

/** Asks for something; a refusal is shown in words, as those of orders are. */
export async function told(mind: Pick<Mind, "toast">, answer: Promise<Reply>): Promise<void> {
  const outcome = await answer;
  if (!outcome.ok) say(mind, outcome.text);
}

export function setGroup({ groups }: Pick<Mind, "groups">, number: number, ids: ReadonlySet<ShipId>): void {
  groups.value = new Map(groups.peek()).set(number, new Set(ids));
}

/** The groups a ship is in, for showing beside its name. */
export function groupsOf({ groups }: Pick<Mind, "groups">, id: ShipId): number[] {
  return [...groups.value].filter(([, ids]) => ids.has(id)).map(([number]) => number);
}
