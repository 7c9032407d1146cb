import { signal } from "@preact/signals";
import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { woundHull } from "@terok-nor/shared/battle/rules/damage.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Eye, WorldPoint } from "../src/battle/sight/hand-and-eye.ts";
import type { SeenLink } from "../src/battle/sight/seen-link.ts";

/** A battle in the page behind the same door as one on a server. */
export class LocalLink implements SeenLink {
  readonly side = signal<Side | null>(null);
  readonly picture = signal<Picture | null>(null);
  /** Battle s per s; 0 stops the battle and its effects alike. */
  readonly flow = signal(1);
  readonly state: BattleState;
  readonly #side: Side;
  readonly #listeners = new Set<(events: readonly SeenEvent[]) => void>();
  #last: Picture | null = null;
  #behind = 0;
  readonly #owed: SeenEvent[] = [];

  constructor(side: Side, seed: number) {
    this.#side = side;
    this.side.value = side;
    this.state = createBattle({ ...defaultSetup(seed, seed * 31), raiderAway: 0 });
    this.#give("terran", { kind: "jettison", ship: 1 });
  }

  skip(seconds: number): void {
    for (let i = 0; i < seconds * this.state.setup.hz; i++) this.#tick();
    this.picture.value = seenBy(this.state, this.#side);
  }

  advance(dt: number): void {
    const step = 1 / this.state.setup.hz;
    this.#behind += dt * this.flow.peek();
    while (this.#behind >= step) {
      this.#behind -= step;
      this.#last = this.picture.peek();
      const events = this.#tick();
      this.picture.value = seenBy(this.state, this.#side);
      if (events.length > 0) for (const listener of this.#listeners) listener(events);
    }
  }

  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  motion = (kind: "entity" | "torpedo" | "shadow", id: number): Motion | null => {
    const now = find(this.picture.peek(), kind, id);
    const last = find(this.#last, kind, id) ?? now;
    if (!now || !last) return now;
    const t = this.#behind * this.state.setup.hz;
    const turn = ((now.heading - last.heading + 540) % 360) - 180;
    return { ...now, x: last.x + (now.x - last.x) * t, y: last.y + (now.y - last.y) * t, heading: last.heading + turn * t };
  };

  order(selected: ReadonlySet<number>, at: WorldPoint): void {
    const ships = [...selected];
    const queue = at.add;
    if (ships.length === 0) return;
    this.#give(
      this.#side,
      isContact(at.entity) ? { kind: "attack", ships, target: at.entity, queue } : { kind: "move", ships, x: at.x, y: at.y, queue },
    );
  }

  /** Lets a ship of the true battle die at the next tick, to look at its end. */
  kill(id: number): void {
    const ship = this.state.ships[id];
    const events: BattleEvent[] = [];
    if (ship) woundHull(ship, ship.hull, -1, "fire", events);
    this.#owed.push(...events.flatMap((event) => seenEvent(this.state, this.#side, event) ?? []));
  }

  /** Plays an event that did not happen, to look at its effect. */
  pretend(event: SeenEvent): void {
    for (const listener of this.#listeners) listener([event]);
  }

  /** Centres on the first contact of a class. */
  lookAtContact(eye: Eye, cls: string): void {
    const contact = this.picture.peek()?.contacts.find((c) => c.cls === cls);
    if (contact) eye.restore({ x: contact.x, y: contact.y, zoom: eye.bookmark().zoom });
  }

  #give(side: Side, order: Order): void {
    giveOrder(this.state, side, order, []);
  }

  #tick(): SeenEvent[] {
    if (this.state.tick % 100 === 60) this.#command();
    const events: BattleEvent[] = [];
    tick(this.state, events);
    return [...this.#owed.splice(0), ...events.flatMap((event) => seenEvent(this.state, this.#side, event) ?? [])];
  }

  /** Enough generalship for something to be seen. */
  #command(): void {
    const rebels = seenBy(this.state, "terran");
    const big = rebels.contacts.find((c) => c.cls === "flagship" && c.seen);
    const bird = rebels.contacts.find((c) => c.cls === "bird" && c.seen);
    const idle = (id: number) => rebels.own.some((s) => s.id === id && s.status === "active" && (s.tasks[0]?.kind ?? "hold") === "hold");
    if (big && idle(1)) this.#give("terran", { kind: "orbit", ships: [1], target: big.id, radius: 110, queue: false });
    if (bird && idle(2)) this.#give("terran", { kind: "attack", ships: [2], target: bird.id, queue: false });
    const fleet = seenBy(this.state, "alliance");
    const prey = fleet.contacts.find((c) => c.cls === "defiant" && c.seen);
    const station = fleet.contacts.find((c) => c.cls === "terok-nor");
    for (const ship of fleet.own) {
      const target = ship.cls === "bird" && prey && ship.id % 2 ? prey : station;
      const busy = ship.tasks.some((task) => task.target >= 0);
      if (ship.status === "active" && !busy && target)
        this.#give("alliance", { kind: "attack", ships: [ship.id], target: target.id, queue: false });
    }
  }
}

function find(picture: Picture | null, kind: "entity" | "torpedo" | "shadow", id: number): Motion | null {
  if (!picture) return null;
  if (kind === "torpedo") {
    const mark = picture.torpedoes.find((t) => t.id === id);
    return mark ? { ...mark, speed: 0, turn: 0 } : null;
  }
  if (kind === "shadow") return picture.shadows.find((s) => s.id === id) ?? null;
  return picture.own.find((s) => s.id === id) ?? picture.contacts.find((c) => c.id === id) ?? null;
}
