import { type SchemaType, schema, t } from "@colyseus/schema";
import { REPAIR_ITEMS } from "../../battle/order-limits.ts";
import { MOUNT_STATES } from "../../battle/state.ts";
import { CLASSES } from "../../ships/classes.ts";
import { entityFromWire, entityToWire, NOBODY_ON_WIRE } from "../../ships/ids.ts";
import { SYSTEMS } from "../../ships/types.ts";
import type { Motion, MountView, OwnShip } from "../../sight/picture.ts";
import { packFractions, packSeverities, packWhole, unpackFractions, unpackSeverities, unpackWhole } from "../pack.ts";
import { CLASS_IDS, classAt, indexIn, NONE, STATUSES, wordAt, wordOrNull } from "../tables.ts";
import { AT_REST, motionFields } from "./motion-row.ts";
import { packTasks, unpackTasks } from "./tasks.ts";

const fraction = () => t.quantized({ min: 0, max: 1, bits: 8 }).default(0);
/** Output of a core and stress, in steps of 1 %. */
const percent = () => t.uint8().default(0);

/** One own ship. `id` NONE: the row is free. */
export const ShipRow = schema(
  {
    ...motionFields(),
    id: t.uint8().default(NONE),
    cls: t.uint8().default(0),
    name: t.string().default(""),
    status: t.uint8().default(0),
    hull: t.quantized({ min: 0, max: 1 }).default(0),
    shields: t.string().default(""),
    reinforced: t.uint8().default(NONE),
    energy: fraction(),
    power: t.string().default(""),
    core: percent(),
    safeCore: percent(),
    stress: percent(),
    burst: t.quantized({ min: 0, max: 102, bits: 8 }).default(0),
    systems: t.string().default(""),
    ceilings: t.string().default(""),
    breaches: t.string().default(""),
    repair: t.string().default(""),
    mounts: t.string().default(""),
    aims: t.string().default(""),
    left: t.string().default(""),
    tasks: t.string().default(""),
    holdFire: t.boolean().default(false),
    target: t.uint16().default(0),
    targetSystem: t.uint8().default(NONE),
    nerve: fraction(),
    broken: t.boolean().default(false),
    troops: t.uint16().default(0),
    garrison: t.uint16().default(0),
    boarders: t.uint16().default(0),
    captured: fraction(),
    scaffold: t.quantized({ min: -1, max: 50, bits: 8 }).default(-1),
    projectors: t.uint8().default(0),
    crew: t.uint8().default(0),
    word: t.uint8().default(0),
    /** Whole s; -1 not known or not away. */
    due: t.int16().default(-1),
  },
  "ShipRow",
);
export type ShipRow = SchemaType<typeof ShipRow>;

const hundredths = (value: number) => Math.max(0, Math.min(255, Math.round(value * 100)));

/** What never changes while the ship exists, and what an order changes: shown almost at once. */
export function writeOrders(row: ShipRow, ship: OwnShip): void {
  row.id = ship.id;
  row.cls = indexIn(CLASS_IDS, ship.cls);
  row.name = ship.name;
  row.status = indexIn(STATUSES, ship.status);
  row.reinforced = ship.reinforced < 0 ? NONE : ship.reinforced;
  row.power = packFractions(ship.power);
  row.core = hundredths(ship.core);
  row.repair = packWhole(
    ship.repair.map((item) => REPAIR_ITEMS.indexOf(item)),
    0,
  );
  row.tasks = packTasks(ship.tasks);
  row.holdFire = ship.holdFire;
  row.target = entityToWire(ship.target);
  row.targetSystem = indexIn(SYSTEMS, ship.targetSystem);
  row.broken = ship.broken;
  row.crew = ship.crew;
  row.word = ship.word;
}

/** How the ship fares. */
export function writeVitals(row: ShipRow, ship: OwnShip): void {
  row.hull = ship.hull;
  row.shields = packFractions(ship.shields);
  row.safeCore = hundredths(ship.safeCore);
  row.stress = hundredths(ship.stress);
  row.burst = ship.burst;
  row.systems = packFractions(ship.systems);
  row.ceilings = packFractions(ship.ceilings);
  row.due = Math.ceil(ship.due);
  row.breaches = packSeverities(ship.breaches);
  row.troops = Math.round(ship.troops);
  row.garrison = Math.round(ship.garrison);
  row.boarders = Math.round(ship.boarders);
  row.captured = ship.captured;
  row.scaffold = ship.scaffold;
}

/** What its mounts and crew are about. */
export function writeMounts(row: ShipRow, ship: OwnShip): void {
  row.energy = ship.energy;
  row.nerve = ship.nerve;
  row.projectors = ship.projectors;
  row.mounts = packWhole(
    ship.mounts.map((mount) => MOUNT_STATES.indexOf(mount.why)),
    0,
  );
  row.aims = packWhole(
    ship.mounts.map((mount) => entityToWire(mount.aim)),
    NOBODY_ON_WIRE,
  );
  row.left = packWhole(
    ship.mounts.map((mount) => mount.left),
    -1,
  );
}

/** Empties a row nobody stands in any more. */
export function clearShip(row: ShipRow): void {
  row.id = NONE;
  Object.assign(row, AT_REST);
}

/** Reads a row; `motion` is where the ship is now, which the row itself holds only as of its last correction. */
export function readShip(row: ShipRow, motion: Motion): OwnShip {
  const shares = unpackWhole(row.power, 0);
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const cls = classAt(row.cls);
  return {
    ...motion,
    id: row.id,
    cls,
    name: row.name,
    status: wordAt(STATUSES, row.status, "active"),
    hull: row.hull,
    shields: unpackFractions(row.shields),
    reinforced: row.reinforced === NONE ? -1 : row.reinforced,
    energy: row.energy,
    power: shares.map((share) => share / total),
    core: row.core / 100,
    safeCore: row.safeCore / 100,
    stress: row.stress / 100,
    burst: row.burst,
    systems: unpackFractions(row.systems),
    ceilings: unpackFractions(row.ceilings),
    breaches: unpackSeverities(row.breaches),
    repair: unpackWhole(row.repair, 0).map((index) => wordAt(REPAIR_ITEMS, index, "breaches")),
    crew: row.crew,
    word: row.word,
    mounts: readMounts(row, cls),
    tasks: unpackTasks(row.tasks),
    holdFire: row.holdFire,
    target: entityFromWire(row.target),
    targetSystem: wordOrNull(SYSTEMS, row.targetSystem),
    nerve: row.nerve,
    broken: row.broken,
    troops: row.troops,
    garrison: row.garrison,
    boarders: row.boarders,
    captured: row.captured,
    scaffold: row.scaffold < 0 ? -1 : row.scaffold,
    projectors: row.projectors,
    due: row.due,
  };
}

function readMounts(row: ShipRow, cls: OwnShip["cls"]): MountView[] {
  const why = unpackWhole(row.mounts, 0);
  const aims = unpackWhole(row.aims, NOBODY_ON_WIRE);
  const left = unpackWhole(row.left, -1);
  return CLASSES[cls].mounts.map((mount, i) => {
    return {
      weapon: mount.weapon,
      why: wordAt(MOUNT_STATES, why[i] ?? NONE, "stowed"),
      aim: entityFromWire(aims[i] ?? NOBODY_ON_WIRE),
      left: left[i] ?? -1,
    };
  });
}
