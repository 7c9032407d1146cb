import { type Signal, signal } from "@preact/signals";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { type EntityId, isOwn } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { onField } from "../battle/orders/able.ts";
import type { Bookmark, Disc, Eye, Held } from "../battle/sight/hand-and-eye.ts";
import type { DrawnSight } from "../battle/sight/sight.ts";
import { CameraRig } from "./camera-rig.ts";
import { commanded, FIGHT_CLOSEST, type Fighter, fightOf } from "./fight.ts";

/** CSS px per u: whoever is followed is seen from no farther. */
const FOLLOW_FROM = 0.7;
/** s a place stays in view where a ship was lost, and s a shot keeps whoever fired it in the fight. */
const MOURNED = 4.5;
const HOT = 5;
/** s by which the ships one commands are looked ahead of, so that a fast one does not run out of the picture. */
const AHEAD = 1.6;
/** s between two looks at who is in the fight. */
const LOOK_EVERY = 0.25;
/** u: how large a return of unknown class is taken to be. */
const UNKNOWN_RADIUS = 14;
/** s from the first picture on in which nothing glides: panels are only just finding their places. */
const SETTLING = 0.6;
/** Ticks in one step after which a replay is taken to have gone to another moment. */
const JUMP = 100;

/** A place where a ship was lost. */
interface Fall {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  age: number;
}

/** Where the camera goes by itself: with the fight, or with one ship, until a hand moves it. */
export class Cameraman {
  readonly rig = new CameraRig(1280, 720);
  readonly held: Signal<Held> = signal<Held>("fight");
  readonly #sight: Pick<DrawnSight, "link" | "mind">;
  readonly #shots = new Map<number, number>();
  #falls: Fall[] = [];
  #fight: Fighter[] = [];
  #must: readonly number[] = [];
  #sinceLook = LOOK_EVERY;
  #time = 0;
  /** s since the first picture; null: there is none yet. */
  #begun: number | null = null;
  #directed = false;
  #seen: { readonly tick: number; readonly side: Picture["side"]; readonly count: number } | null = null;
  /** Who held it before a ship was followed. */
  #before: "fight" | "hand" = "fight";

  constructor(sight: Pick<DrawnSight, "link" | "mind">) {
    this.#sight = sight;
  }

  /** What the panels may ask for. */
  eye(): Omit<Eye, "drawn" | "view" | "onFrame"> {
    const { rig } = this;
    return {
      held: this.held,
      lookAt: (x, y) => this.#byHand(() => rig.centre(x, y)),
      follow: (id) => this.follow(id),
      followFight: () => this.#hold("fight"),
      zoom: (factor) => {
        this.zoomed();
        rig.zoomAt(factor, rig.middle().x, rig.middle().y);
      },
      frameAll: () => this.#byHand(() => rig.frame(this.#everybody())),
      direct: (discs, pace) => this.#direct(discs, pace),
      bookmark: () => ({ x: rig.x, y: rig.y, zoom: rig.zoom, held: this.held.peek() }),
      restore: (mark) => this.#restore(mark),
      giveBack: (mark) => {
        if (mark.held === "hand") this.#restore(mark);
        else if (mark.held === "fight") this.#hold("fight");
        else this.follow(mark.held);
      },
    };
  }

  /** Keeps a ship in the middle; -1 lets go of it. */
  follow(id: EntityId): void {
    if (id < 0) {
      if (typeof this.held.peek() === "number") this.#hold(this.#before);
      return;
    }
    const { rig } = this;
    const at = this.#sight.link.motion("entity", id);
    if (at) rig.centre(at.x, at.y, Math.max(rig.zoom, FOLLOW_FROM));
    this.#hold(id);
  }

  /** Brings somebody into view who is out of it; an own ship that is selected the fight's camera finds by itself. */
  lookAt(id: EntityId): void {
    if (this.held.peek() === "fight" && isOwn(id) && this.#sight.mind.selected.peek().has(id)) return;
    const at = this.#sight.link.motion("entity", id);
    if (at) this.#byHand(() => this.rig.centre(at.x, at.y));
  }

  /** A hand moved the view: it is the hand's from now on. */
  moved(): void {
    this.#hold("hand");
  }

  /** A hand made things larger or smaller: a ship is followed all the same. */
  zoomed(): void {
    if (typeof this.held.peek() !== "number") this.#hold("hand");
  }

  hear(events: readonly SeenEvent[]): void {
    for (const event of events) {
      if (event.kind === "shot") this.#shots.set(event.a, this.#time);
      if (event.kind !== "destroyed") continue;
      const radius = this.#fight.find(({ id }) => id === event.a)?.radius ?? UNKNOWN_RADIUS;
      this.#falls.push({ x: event.x, y: event.y, radius, age: 0 });
    }
  }

  /** Moves the camera on by dt s; `calm`: without any gliding. */
  step(picture: Picture | null, dt: number, calm: boolean): void {
    this.#time += dt;
    if (picture) {
      this.#turnTo(picture);
      this.#begun = (this.#begun ?? 0) + dt;
      if (!this.#directed) this.#take(picture, dt);
    }
    this.#directed = false;
    this.rig.step(dt, calm || (this.#begun ?? 0) < SETTLING);
  }

  /** Other eyes, or another moment of a replay: the camera is there at once. */
  #turnTo({ tick, side, own }: Picture): void {
    const last = this.#seen;
    this.#seen = { tick, side, count: own.length };
    if (!last || (last.side === side && last.count === own.length && tick >= last.tick && tick - last.tick < JUMP)) return;
    this.rig.forget();
    this.#begun = null;
    this.#fight = [];
    this.#falls = [];
    this.#sinceLook = LOOK_EVERY;
  }

  #take(picture: Picture, dt: number): void {
    const held = this.held.peek();
    const followed = typeof held === "number" ? this.#sight.link.motion("entity", held) : null;
    if (followed) return this.rig.centre(followed.x, followed.y);
    if (typeof held === "number") this.#hold(this.#before);
    if (held === "hand") return;
    for (const fall of this.#falls) fall.age += dt;
    this.#falls = this.#falls.filter(({ age }) => age < MOURNED);
    this.#sinceLook += dt;
    if (this.#sinceLook >= LOOK_EVERY) {
      this.#sinceLook = 0;
      const last = new Set(this.#fight.map(({ id }) => id));
      this.#must = commanded(picture, this.#sight.mind.selected.peek());
      this.#fight = fightOf(this.#fighters(picture), this.#must, last, this.rig.room());
    }
    const now = this.#fight.flatMap((one) => this.#stretchOf(one));
    this.rig.breathe([...now, ...this.#falls.filter((fall) => isBy(fall, now))], FIGHT_CLOSEST);
  }

  /** Where somebody is now, and for a ship one commands where it will be. */
  #stretchOf({ id, x, y, radius }: Fighter): Disc[] {
    const at = this.#sight.link.motion("entity", id);
    if (!at) return [{ x, y, radius }];
    const here = { x: at.x, y: at.y, radius };
    if (!this.#must.includes(id)) return [here];
    const way = at.speed * AHEAD;
    const turn = (at.heading * Math.PI) / 180;
    return [here, { x: at.x + Math.cos(turn) * way, y: at.y + Math.sin(turn) * way, radius }];
  }

  #fighters(picture: Picture): Fighter[] {
    const hot = (id: number) => this.#time - (this.#shots.get(id) ?? Number.NEGATIVE_INFINITY) < HOT;
    return [
      ...picture.own.filter(onField).map((ship) => ({ ...discOf(ship), id: ship.id, own: true, hot: hot(ship.id) })),
      ...picture.contacts.map((contact) => ({ ...discOf(contact), id: contact.id, own: false, hot: hot(contact.id) })),
    ];
  }

  #everybody(): Fighter[] {
    const picture = this.#sight.link.picture.peek();
    return picture ? this.#fighters(picture) : [];
  }

  #direct(discs: Parameters<Eye["direct"]>[0], pace: number | undefined): void {
    this.#hold("fight");
    this.#directed = true;
    if (pace === 0) this.rig.stand();
    else if (pace === undefined || Number.isFinite(pace)) this.rig.direct(discs, pace);
    else {
      this.rig.frame(discs);
      this.rig.step(0, true);
    }
  }

  #restore({ x, y, zoom }: Omit<Bookmark, "held">): void {
    this.#byHand(() => this.rig.glide(x, y, zoom));
  }

  #byHand(look: () => void): void {
    this.#hold("hand");
    look();
  }

  #hold(held: Held): void {
    const was = this.held.peek();
    if (typeof held === "number" && typeof was !== "number") this.#before = was;
    if (held !== "fight" || was !== "fight") this.rig.forget();
    this.held.value = held;
  }
}

type Placed = Pick<Fighter, "x" | "y"> & { readonly cls: keyof typeof CLASSES | null };

const discOf = ({ x, y, cls }: Placed) => ({ x, y, radius: cls ? CLASSES[cls].radius : UNKNOWN_RADIUS });

/** u from whoever is in view within which a place is kept in view with them. */
const BY = 500;

const isBy = (fall: Fall, shown: readonly Disc[]): boolean => shown.some(({ x, y }) => Math.hypot(x - fall.x, y - fall.y) < BY);
