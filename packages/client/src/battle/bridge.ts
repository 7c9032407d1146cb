import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Order } from "@terok-nor/shared/orders/schema.ts";
import type { ShipClassId } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Outcome } from "@terok-nor/shared/wire/requests.ts";
import { t } from "../i18n/t.ts";
import type { BattleLink } from "../net/link.ts";
import { groups } from "./hand/groups.ts";
import { createHand } from "./hand/hand.ts";
import { stick } from "./hand/helm-stick.ts";
import { onField } from "./orders/able.ts";
import { type Eye, type Hand, hovered, pending, selected } from "./sight/control.ts";
import { boxing, counselOpen, picked, question, queueing, say, takingHelm, toast } from "./sight/intent.ts";
import type { SeenLink } from "./sight/seen-link.ts";
import { viewOf } from "./sight/view-of.ts";

/** What the pieces of a battle's screen work with that show it, whether somebody commands here or only looks on. */
export interface Sight {
  readonly link: SeenLink;
  /** The same, where somebody commands here; null for those who only look on. */
  readonly post: BattleLink | null;
  /** The picture, renewed often enough to read and no more: 7 times a second. */
  readonly picture: ReadonlySignal<Picture | null>;
  readonly eye: Signal<Eye | null>;
  readonly hand: Hand;
  /** Others fight, and nobody here gives orders. */
  readonly watching: boolean;
  /** Own ship flown by hand, or -1. */
  readonly helm: ReadonlySignal<number>;
  /** Sends an order; a refusal is shown in words. */
  give(order: Order): Promise<boolean>;
  /** Somebody who watches looks at the battle through other eyes; a refusal is shown in words. For players it does nothing. */
  seeOtherSide(): void;
  dispose(): void;
}

/** What everything on a commander's screen works with. */
export interface Bridge extends Sight {
  readonly link: BattleLink;
}

/** Ticks between two pictures the panels are drawn from. */
const READING_TICKS = 3;

/** Groups everyone starts with: the big ship first. */
const FIRST_GROUPS: readonly (readonly ShipClassId[])[] = [
  ["defiant", "flagship"],
  ["raider", "galor"],
  ["terok-nor", "bird"],
];

function muster(picture: Picture): void {
  const sets = FIRST_GROUPS.map((classes) => new Set(picture.own.filter((ship) => classes.includes(ship.cls)).map((ship) => ship.id)));
  groups.value = new Map(sets.map((ids, i) => [i + 1, ids]));
  selected.value = sets[0] ?? new Set();
}

function forget(): void {
  selected.value = new Set();
  hovered.value = -1;
  pending.value = null;
  picked.value = -1;
  queueing.value = false;
  boxing.value = false;
  takingHelm.value = false;
  counselOpen.value = false;
  question.value = null;
  toast.value = { text: "", count: 0 };
  groups.value = new Map();
  stick.value = { left: false, right: false, throttle: 0 };
}

export function createBridge(link: BattleLink): Bridge {
  const watching = link.watching.peek();
  const send = (order: Order) => link.order(order).catch(() => ({ ok: false as const, code: "", text: t("refused.line") }));
  return {
    ...createSight(link, watching ? null : link, watching, send, muster),
    link,
    async seeOtherSide() {
      if (!watching) return;
      const outcome = await link.watch(link.side.peek() === "terran" ? "alliance" : "terran");
      if (!outcome.ok) say(outcome.text);
    },
  };
}

/** The sight of a battle others fight; `turn` looks through the next pair of eyes. */
export function createOnlookersSight(link: SeenLink, turn: () => void): Sight {
  return {
    ...createSight(
      link,
      null,
      true,
      async () => ({ ok: true }),
      () => undefined,
    ),
    seeOtherSide: turn,
  };
}

/** `gather` forms the first groups and selects somebody, when somebody is there to be ordered. */
function createSight(
  link: SeenLink,
  post: BattleLink | null,
  watching: boolean,
  send: (order: Order) => Promise<Outcome>,
  gather: (picture: Picture) => void,
): Omit<Sight, "seeOtherSide"> {
  forget();
  const picture = signal<Picture | null>(null);
  const eye = signal<Eye | null>(null);
  const stop = effect(() => {
    const now = link.picture.value;
    const shown = picture.peek();
    if (!now) return;
    // A rematch is another battle on the same link, perhaps from the other side; a replay may go back.
    const turned = !shown || viewOf(now) !== viewOf(shown);
    const anew = turned || now.tick < shown.tick;
    if (anew || now.tick - shown.tick >= READING_TICKS || now.phase !== shown.phase || now.command.helm !== shown.command.helm) {
      // Ships are away until the fleets meet: only then is there somebody to take orders.
      if (turned || (anew && !watching) || (shown.phase === "approach" && now.phase !== "approach")) gather(now);
      picture.value = now;
      if (now.command.helm >= 0) takingHelm.value = false;
      const alive = now.own.filter((ship) => selected.peek().has(ship.id) && onField(ship));
      if (alive.length < selected.peek().size) selected.value = new Set(alive.map((ship) => ship.id));
    }
  });
  const bridge = {
    link,
    post,
    watching,
    picture,
    eye,
    helm: computed(() => (watching ? -1 : (picture.value?.command.helm ?? -1))),
    async give(order: Order): Promise<boolean> {
      const outcome = await send(order);
      if (!outcome.ok) say(outcome.text);
      return outcome.ok;
    },
    dispose() {
      stop();
      forget();
    },
  };
  const hand = createHand(bridge);
  return { ...bridge, hand: watching ? onlyLooking(hand) : hand };
}

/** Every press selects, none orders, and the wheel always zooms. */
function onlyLooking(hand: Hand): Hand {
  return { ...hand, secondary: hand.primary, wheel: () => false };
}
