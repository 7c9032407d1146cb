import { turnBetween } from "@terok-nor/shared/math/angle.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import type { Contact, OwnShip, Picture, TorpedoMark } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { packEvents } from "@terok-nor/shared/wire/events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { type PictureRow, writeCommand } from "@terok-nor/shared/wire/picture-row.ts";
import { writeChart } from "@terok-nor/shared/wire/rows/chart-row.ts";
import { type ContactRow, clearContact, writeIdentity, writeKnowledge } from "@terok-nor/shared/wire/rows/contact-row.ts";
import { clearShadow, type ShadowRow, writeShadow } from "@terok-nor/shared/wire/rows/shadow-row.ts";
import { clearShip, type ShipRow, writeMounts, writeOrders, writeVitals } from "@terok-nor/shared/wire/rows/ship-row.ts";
import { clearTorpedo, type TorpedoRow, writeTorpedo } from "@terok-nor/shared/wire/rows/torpedo-row.ts";
import { Rows } from "./rows.ts";

/**
 * What is not urgent is written with every second, fourth or eighth picture only. Rows take turns at it, so that
 * patches stay equally large.
 */
const ORDERS_EVERY = 2;
const VITALS_EVERY = 4;
const MOUNTS_EVERY = 8;
const KNOWLEDGE_EVERY = 5;
const CLOCK_EVERY = 20;
const CHART_EVERY = 4;

/**
 * The one door by which anything of a battle reaches a player: a side's picture, and what that side may know of the
 * tick's events. It never sees the battle's state, so what it writes (values, rows, rhythm) can depend on nothing else.
 */
export class Exit {
  readonly #row: PictureRow;
  readonly #ships: Rows<ShipRow>;
  readonly #contacts: Rows<ContactRow>;
  readonly #torpedoes: Rows<TorpedoRow>;
  readonly #shadows: Rows<ShadowRow>;
  readonly #lastHeadings = new Map<number, number>();
  readonly #every: number;

  /** @param every ticks from one writing of the picture to the next. */
  constructor(row: PictureRow, every = 1) {
    this.#row = row;
    this.#every = every;
    this.#ships = new Rows(row.ships, clearShip);
    this.#contacts = new Rows(row.contacts, clearContact);
    this.#torpedoes = new Rows(row.torpedoes, clearTorpedo);
    this.#shadows = new Rows(row.shadows, clearShadow);
  }

  /** Takes everything out of the picture, for the next battle. */
  clear(): void {
    const nothing: ReadonlySet<number> = new Set();
    for (const rows of [this.#ships, this.#contacts, this.#torpedoes, this.#shadows]) rows.keep(nothing);
    this.#lastHeadings.clear();
    writeChart(this.#row.chart, null);
    this.#row.begun = false;
  }

  /**
   * Writes a picture.
   * @param whole everything now, however lately it was told: at the start and the end, and for someone who comes back.
   */
  write(picture: Picture, whole: boolean): void {
    const { tick } = picture;
    const turn = this.#turn(picture);
    if (whole || turn % CLOCK_EVERY === 0) this.#row.tick = tick;
    this.#row.begun = true;
    writeCommand(this.#row, picture);
    if (whole || turn % CHART_EVERY === 0) writeChart(this.#row.chart, picture.chart);
    this.#writeShips(picture, whole);
    this.#writeContacts(picture, whole);
    this.#writeTorpedoes(picture, whole);
    this.#writeShadows(picture, whole);
  }

  /** The tick's events as bytes, or null if the side knows of none. */
  events(events: readonly SeenEvent[]): Uint8Array | null {
    return events.length === 0 ? null : packEvents(events);
  }

  #writeShips(picture: Picture, whole: boolean): void {
    this.#ships.keep(idsOf(picture.own));
    for (const ship of picture.own) {
      const place = this.#ships.place(ship.id);
      if (place !== null) this.#writeShip(place, ship, picture, whole || place.fresh);
    }
  }

  #writeShip(place: { row: ShipRow; index: number }, ship: OwnShip, picture: Picture, whole: boolean): void {
    const { row, index } = place;
    // The client predicts the ship it flies from every tick's true place, so that one is sent as it is.
    const byHand = picture.command.helm === ship.id;
    this.#ships.move(index, picture.tick, ROOM_HZ, ship, true, whole || byHand);
    const turn = this.#turn(picture) + index;
    if (whole || turn % ORDERS_EVERY === 0) writeOrders(row, ship);
    if (whole || turn % VITALS_EVERY === 0) writeVitals(row, ship);
    if (whole || turn % MOUNTS_EVERY === 0) writeMounts(row, ship);
  }

  #writeContacts(picture: Picture, whole: boolean): void {
    this.#contacts.keep(idsOf(picture.contacts));
    for (const contact of picture.contacts) {
      const place = this.#contacts.place(contact.id);
      if (place !== null) this.#writeContact(place, contact, picture, whole || place.fresh);
    }
  }

  #writeContact(place: { row: ContactRow; index: number }, contact: Contact, picture: Picture, whole: boolean): void {
    const { row, index } = place;
    const turned = row.seen !== contact.seen;
    this.#contacts.move(index, picture.tick, ROOM_HZ, contact, contact.seen, whole || turned);
    const learnt = whole || turned || row.detailed !== (contact.detail !== null);
    writeIdentity(row, contact);
    if (learnt || (this.#turn(picture) + index) % KNOWLEDGE_EVERY === 0) writeKnowledge(row, contact);
  }

  #writeTorpedoes(picture: Picture, whole: boolean): void {
    this.#torpedoes.keep(idsOf(picture.torpedoes));
    for (const mark of picture.torpedoes) {
      const place = this.#torpedoes.place(mark.id);
      if (place === null) continue;
      writeTorpedo(place.row, mark);
      this.#torpedoes.move(place.index, picture.tick, ROOM_HZ, this.#motionOf(mark), true, whole || place.fresh);
    }
  }

  /** Which of the picture's writings this is: it follows from the tick alone. */
  #turn({ tick }: Picture): number {
    return Math.floor(tick / this.#every);
  }

  /** A mark has no rate of turn of its own: it is seen from one writing to the next. */
  #motionOf(mark: TorpedoMark) {
    const last = this.#lastHeadings.get(mark.id) ?? mark.heading;
    this.#lastHeadings.set(mark.id, mark.heading);
    const speed = WEAPON_TABLE[mark.weapon].flight?.speed ?? 0;
    return { x: mark.x, y: mark.y, heading: mark.heading, speed, turn: (turnBetween(last, mark.heading) * ROOM_HZ) / this.#every };
  }

  #writeShadows(picture: Picture, whole: boolean): void {
    this.#shadows.keep(idsOf(picture.shadows));
    for (const shadow of picture.shadows) {
      const place = this.#shadows.place(shadow.id);
      if (place === null) continue;
      writeShadow(place.row, shadow);
      this.#shadows.move(place.index, picture.tick, ROOM_HZ, shadow, true, whole || place.fresh);
    }
  }
}

function idsOf(things: readonly { readonly id: number }[]): ReadonlySet<number> {
  return new Set(things.map((thing) => thing.id));
}
