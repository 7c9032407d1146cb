import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import { type PictureRow, readCommand } from "@terok-nor/shared/wire/picture-row.ts";
import { readChart } from "@terok-nor/shared/wire/rows/chart-row.ts";
import { readContact } from "@terok-nor/shared/wire/rows/contact-row.ts";
import { unpackGone } from "@terok-nor/shared/wire/rows/gone.ts";
import { type MotionRow, readMotion } from "@terok-nor/shared/wire/rows/motion-row.ts";
import { readShadow } from "@terok-nor/shared/wire/rows/shadow-row.ts";
import { readShip } from "@terok-nor/shared/wire/rows/ship-row.ts";
import { readTorpedo } from "@terok-nor/shared/wire/rows/torpedo-row.ts";
import { ENDINGS, NONE, PHASES, wordAt, wordOrNull } from "@terok-nor/shared/wire/tables.ts";
import { type Drawn, MotionTracks } from "./motion-tracks.ts";

/**
 * Turns the rows of a picture, as they stand after each patch, into pictures, and remembers how everything in them moves.
 */
export class PictureReader {
  readonly #tracks = new MotionTracks();
  #tick = -1;

  /** Tick of the last picture, -1 before the first. */
  get tick(): number {
    return this.#tick;
  }

  /** Forgets a battle that is over. */
  clear(): void {
    this.#tracks.clear();
    this.#tick = -1;
  }

  /** Reads the rows as of a tick. */
  read(row: PictureRow, tick: number): Picture {
    this.#tick = tick;
    const entities = new Set<number>();
    const own = [...row.ships]
      .filter((ship) => ship.id !== NONE)
      .map((ship) => readShip(ship, this.#note("entity", ship.id, ship, true, entities)));
    const contacts = [...row.contacts]
      .filter((contact) => contact.id !== 0)
      .map((contact) => readContact(contact, this.#note("entity", contact.id, contact, contact.seen, entities)));
    const flying = new Set<number>();
    const torpedoes = [...row.torpedoes]
      .filter((torpedo) => torpedo.id !== 0)
      .map((torpedo) => readTorpedo(torpedo, this.#note("torpedo", torpedo.id - 1, torpedo, true, flying)));
    const cast = new Set<number>();
    const shadows = [...row.shadows]
      .filter((shadow) => shadow.id !== NONE)
      .map((shadow) => readShadow(shadow, this.#note("shadow", shadow.id, shadow, true, cast)));
    this.#tracks.keepOnly("entity", entities);
    this.#tracks.keepOnly("torpedo", flying);
    this.#tracks.keepOnly("shadow", cast);
    return {
      side: wordAt(SIDES, row.side, "terran"),
      tick,
      phase: wordAt(PHASES, row.phase, "assault"),
      assaultAt: row.assaultAt,
      chart: readChart(row.chart),
      own,
      contacts,
      gone: unpackGone(row.gone),
      torpedoes,
      shadows,
      command: readCommand(row),
      winner: wordOrNull(SIDES, row.winner),
      ending: wordOrNull(ENDINGS, row.ending),
    };
  }

  /** Motion of something at a moment (ticks with fractions), or null if it is not in the picture. */
  motion(kind: Drawn, id: number, moment: number): Motion | null {
    return this.#tracks.at(kind, id, moment);
  }

  #note(kind: Drawn, id: number, row: MotionRow, moving: boolean, present: Set<number>): Motion {
    present.add(id);
    return this.#tracks.note(kind, id, this.#tick, readMotion(row), moving);
  }
}
