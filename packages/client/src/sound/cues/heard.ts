import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { ActorId } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { alertOf } from "../../battle/alerts/alerts.ts";
import { entityAt } from "../../battle/words/entity-names.ts";
import { chartPlace } from "./chart-place.ts";
import { cue, type SoundCue } from "./cue.ts";
import { classOf, fireHeard } from "./fire-heard.ts";
import type { SoundName } from "./sounds.ts";

/** u of hull radius from which a ship dies as a cruiser does, and as a capital ship. */
const CRUISER = 22;
const CAPITAL = 50;

/** What befalls a ship and sounds from where she is. */
const FROM_SHIPS = {
  "shield-down": "shield-collapse",
  breach: "breach",
  "system-down": "system-down",
  "system-up": "system-up",
  withdrew: "warp-out",
  // A warp shadow comes as a ship does, by the very same sound.
  arrived: "warp-in",
  projected: "warp-in",
  docked: "clank",
  undocked: "clank",
  jettison: "clank",
  "scaffold-clear": "jettison",
  stress: "strain",
} as const satisfies { readonly [K in SeenEvent["kind"]]?: SoundName };

/** What the console says, and what happens somewhere on the chart. */
const FROM_CONSOLE = {
  contact: "contact",
  classified: "identified",
  confirmed: "identified",
  parted: "contact",
  lost: "lost",
  call: "call",
  "lying-off": "identified",
  joined: "identified",
  "work-step": "step",
  "work-done": "done",
  accident: "accident",
  struck: "struck",
  caught: "struck",
  "shadow-gone": "exposed",
  arrival: "arrival",
  over: "over",
} as const satisfies { readonly [K in SeenEvent["kind"]]?: SoundName };

/** Nothing is heard of these: a crew at work, or its nerve come back. */
export const SILENT = ["sealed", "rallied"] as const satisfies readonly SeenEvent["kind"][];

/** The own sound of these says what an alert would. */
const SPEAKS_FOR_ITSELF: ReadonlySet<SeenEvent["kind"]> = new Set(["contact", "exposed", "torpedo-hit", "call", "stress"]);

/** s the console waits when a ship dies; over the end of a great one it is silent. */
const AFTER_A_DEATH = 0.9;

/** What a side hears of an event it was told of. Nothing else is asked than its own picture. */
export function heard(event: SeenEvent, picture: Picture): SoundCue[] {
  return [...ownSound(event, picture), ...alarm(event, picture)];
}

function ownSound(event: SeenEvent, picture: Picture): SoundCue[] {
  switch (event.kind) {
    case "shot":
    case "intercept":
    case "launch":
    case "torpedo-hit":
    case "torpedo-spent":
      return fireHeard(event, picture);
    case "destroyed":
      return [cue(deathOf(classOf(picture, event.a)), event)];
    case "boarding":
      return [cue("transporter", entityAt(picture, event.b))];
    case "exposed":
      return [cue("exposed", entityAt(picture, event.contact))];
    default:
      return byTable(event, picture);
  }
}

function byTable(event: SeenEvent, picture: Picture): SoundCue[] {
  const { kind } = event;
  // Of the events in this table `a` is a ship's.
  if (isOf(FROM_SHIPS, kind)) return "a" in event ? fromShip(FROM_SHIPS[kind], picture, event.a as ActorId) : [];
  if (!isOf(FROM_CONSOLE, kind)) return [];
  return [cue(FROM_CONSOLE[kind], picture.chart ? chartPlace(event, picture) : fieldPlace(event, picture))];
}

const fieldPlace = (event: SeenEvent, picture: Picture) => ("contact" in event ? entityAt(picture, event.contact) : null);

/** Nothing is heard of a ship that is not there to be seen. */
function fromShip(name: SoundName, picture: Picture, id: ActorId): SoundCue[] {
  const at = entityAt(picture, id);
  return at ? [cue(name, at)] : [];
}

function alarm(event: SeenEvent, picture: Picture): SoundCue[] {
  if (SPEAKS_FOR_ITSELF.has(event.kind) || picture.chart !== null) return [];
  const alert = alertOf(event, picture);
  const death = event.kind === "destroyed";
  if (!alert || (death && deathOf(classOf(picture, event.a)) === "explosion-capital")) return [];
  const after = death ? AFTER_A_DEATH : 0;
  if (alert.tone === "good") return [cue("alert-good", null, 1, after)];
  const name = alert.rank >= 5 ? "alert-urgent" : alert.rank === 4 ? "alert-high" : alert.rank === 3 ? "alert-mid" : "alert-low";
  return [cue(name, null, 1, after)];
}

const isOf = <T extends object>(table: T, kind: PropertyKey): kind is keyof T => Object.hasOwn(table, kind);

function deathOf(cls: ShipClassId | null): SoundName {
  const radius = cls ? CLASSES[cls].radius : 0;
  return radius >= CAPITAL ? "explosion-capital" : radius >= CRUISER ? "explosion-cruiser" : "explosion-small";
}
