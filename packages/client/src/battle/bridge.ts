import { computed, effect, signal } from "@preact/signals";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { t } from "../i18n/t.ts";
import { createHand } from "./hand/hand.ts";
import { onField } from "./orders/able.ts";
import type { Eye, Hand } from "./sight/hand-and-eye.ts";
import { createMind, type Mind, say } from "./sight/mind.ts";
import type { SeenLink } from "./sight/seen-link.ts";
import type { Bridge, Sight } from "./sight/sight.ts";
import { viewOf } from "./sight/view-of.ts";
import type { Talk } from "./talk/talk.ts";

/** Ticks between two pictures the panels are drawn from. */
const READING_TICKS = 3;

/** Control groups everyone starts with: the big ship first. */
const FIRST_GROUPS = [1, 2, 3] as const;

function muster({ groups, selected }: Mind, picture: Picture): void {
  const sets = FIRST_GROUPS.map((group) => new Set(picture.own.filter((ship) => CLASSES[ship.cls].group === group).map((ship) => ship.id)));
  groups.value = new Map(sets.map((ids, i) => [i + 1, ids]));
  selected.value = sets[0] ?? new Set();
}

export function createBridge(talk: Talk): Bridge {
  const { link } = talk;
  const send = (order: Order) => link.order(order).catch(() => ({ ok: false as const, code: "", text: t("refused.line") }));
  return { ...createSight(link, talk, send, muster), link, talk, seeOtherSide: () => undefined };
}

/** The sight of a battle others fight; `turn` goes on to the next view. */
export function createOnlookersSight(link: SeenLink, turn: () => void): Sight {
  const sight = createSight(
    link,
    null,
    async () => ({ ok: true }),
    () => undefined,
  );
  return { ...sight, seeOtherSide: turn };
}

/**
 * @param talk what is said on the link; null: others fight, and nobody here gives orders.
 * @param gather forms the first groups and selects somebody, when somebody is there to be ordered.
 */
function createSight(
  link: SeenLink,
  talk: Talk | null,
  send: (order: Order) => Promise<Reply>,
  gather: (mind: Mind, picture: Picture) => void,
): Omit<Sight, "seeOtherSide"> {
  const watching = talk === null;
  const mind = createMind();
  const picture = signal<Picture | null>(null);
  const eye = signal<Eye | null>(null);
  let last = -1;
  const stop = effect(() => {
    const now = link.picture.value;
    const shown = picture.peek();
    if (!now) return;
    // A rematch is another battle on the same link, perhaps from the other side; a replay may go back.
    const turned = !shown || viewOf(now) !== viewOf(shown);
    const anew = turned || now.tick < shown.tick;
    // Of the same tick there are two where orders are given while the battle stands still.
    const stands = now.tick === last;
    last = now.tick;
    if (anew || stands || now.tick - shown.tick >= READING_TICKS || now.phase !== shown.phase || now.command.helm !== shown.command.helm) {
      // Ships are away until the fleets meet: only then is there somebody to take orders.
      if (turned || (anew && !watching) || (shown.phase === "approach" && now.phase !== "approach")) gather(mind, now);
      picture.value = now;
      if (now.command.helm >= 0) mind.takingHelm.value = false;
      dropLost(mind, now);
    }
  });
  const sight = {
    link,
    post: talk?.link ?? null,
    talk,
    mind,
    watching,
    picture,
    eye,
    helm: computed(() => (watching ? -1 : (picture.value?.command.helm ?? -1))),
    async give(order: Order): Promise<boolean> {
      const wantsHelm = order.kind === "take-helm";
      if (wantsHelm) mind.takingHelm.value = true;
      const outcome = await send(order);
      if (!outcome.ok) say(mind, outcome.text);
      if (!outcome.ok && wantsHelm) mind.takingHelm.value = false;
      return outcome.ok;
    },
    dispose: stop,
  };
  const hand = createHand(sight);
  return { ...sight, hand: watching ? onlyLooking(hand) : hand };
}

/** Ships that have left the field are selected no more, and an order that waited for the last of them waits no longer. */
function dropLost({ selected, pending }: Mind, { own }: Picture): void {
  const alive = own.filter((ship) => selected.peek().has(ship.id) && onField(ship));
  if (alive.length === selected.peek().size) return;
  selected.value = new Set(alive.map((ship) => ship.id));
  if (alive.length === 0 && pending.peek() !== "ping") pending.value = null;
}

/** Every press selects, none orders, and the wheel always zooms. */
function onlyLooking(hand: Hand): Hand {
  return { ...hand, secondary: hand.primary, wheel: () => false };
}
