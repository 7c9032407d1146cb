import { ArraySchema, type SchemaType, schema, t } from "@colyseus/schema";
import { SIDES } from "../ships/types.ts";
import type { Command, Picture } from "../sight/picture.ts";
import { CONTACT_ROWS, SHADOW_ROWS, SHIP_ROWS, TORPEDO_ROWS } from "./limits.ts";
import { ChartRow, createChartRow } from "./rows/chart-row.ts";
import { ContactRow } from "./rows/contact-row.ts";
import { packGone } from "./rows/gone.ts";
import { ShadowRow } from "./rows/shadow-row.ts";
import { ShipRow } from "./rows/ship-row.ts";
import { TorpedoRow } from "./rows/torpedo-row.ts";
import { ENDINGS, indexIn, NONE, PHASES } from "./tables.ts";

/** One side's picture on the wire. Every instance in it is made with it and lives as long: see limits.ts. */
export const PictureRow = schema(
  {
    /** False until the first tick: nothing else in it means anything before. */
    begun: t.boolean().default(false),
    side: t.uint8().default(NONE),
    /**
     * Tick this was last written at, told once a second and whenever
     * it jumps; between, it follows from the patch's time stamp.
     */
    tick: t.uint32().default(0),
    phase: t.uint8().default(0),
    /** Tick at which the assault began; -1: not yet. */
    assaultAt: t.int32().default(-1),
    chart: t.ref(ChartRow),
    winner: t.uint8().default(NONE),
    ending: t.uint8().default(NONE),
    helm: t.uint8().default(NONE),
    obrien: t.boolean().default(false),
    /** Whole s; -1 none. */
    callWait: t.int16().default(-1),
    retreating: t.boolean().default(false),
    raiderDue: t.int16().default(-1),
    raiderRecalled: t.boolean().default(false),
    shadowCount: t.uint8().default(0),
    shadowLimit: t.uint8().default(0),
    gone: t.string().default(""),
    ships: t.array(ShipRow),
    contacts: t.array(ContactRow),
    torpedoes: t.array(TorpedoRow),
    shadows: t.array(ShadowRow),
  },
  "PictureRow",
);
export type PictureRow = SchemaType<typeof PictureRow>;

/** A picture with all the rows it will ever have. */
export function createPictureRow(): PictureRow {
  const picture = new PictureRow();
  picture.chart = createChartRow();
  picture.ships = new ArraySchema(...rows(SHIP_ROWS, () => new ShipRow()));
  picture.contacts = new ArraySchema(...rows(CONTACT_ROWS, () => new ContactRow()));
  picture.shadows = new ArraySchema(...rows(SHADOW_ROWS, () => new ShadowRow()));
  picture.torpedoes = new ArraySchema(...rows(TORPEDO_ROWS, () => new TorpedoRow()));
  return picture;
}

function rows<T>(count: number, create: () => T): T[] {
  return Array.from({ length: count }, create);
}

/** Writes what belongs to the side as a whole. */
export function writeCommand(row: PictureRow, picture: Picture): void {
  const { command } = picture;
  row.side = indexIn(SIDES, picture.side);
  row.phase = indexIn(PHASES, picture.phase);
  row.assaultAt = picture.assaultAt;
  row.winner = indexIn(SIDES, picture.winner);
  row.ending = indexIn(ENDINGS, picture.ending);
  row.helm = command.helm < 0 ? NONE : command.helm;
  row.obrien = command.obrien;
  row.callWait = Math.ceil(command.callWait);
  row.retreating = command.retreating;
  row.raiderDue = Math.ceil(command.raiderDue);
  row.raiderRecalled = command.raiderRecalled;
  row.shadowCount = command.shadows;
  row.shadowLimit = command.shadowLimit;
  row.gone = packGone(picture.gone);
}

export function readCommand(row: PictureRow): Command {
  return {
    helm: row.helm === NONE ? -1 : row.helm,
    obrien: row.obrien,
    callWait: row.callWait,
    retreating: row.retreating,
    raiderDue: row.raiderDue,
    raiderRecalled: row.raiderRecalled,
    shadows: row.shadowCount,
    shadowLimit: row.shadowLimit,
  };
}
