import type { WeaponId } from "@terok-nor/shared/ships/types.ts";
import type { MessageKey } from "../../i18n/t.ts";

/** What a sound is called in words. */
export type Caption = Exclude<Extract<MessageKey, `caption.${string}`>, `caption.line.${string}` | "caption.count" | "caption.title">;

/** How a sound stands among the others. */
export interface SoundRow {
  /** The higher, the later it gives way when too much sounds at once: 0 to 100. */
  readonly priority: number;
  /** Loudness of its loudest fifth of a second, heard from near by: LUFS. */
  readonly level: number;
  /** How many different takes of it there are, so that none is heard twice in a row. */
  readonly takes: number;
  /** s before it may begin again. */
  readonly apart: number;
  /** What is written for whoever does not hear it; null where it only decorates what is seen. */
  readonly caption: Caption | null;
}

const row = (priority: number, level: number, takes: number, apart: number, caption: Caption | null = null): SoundRow => ({
  priority,
  level,
  takes,
  apart,
  caption,
});

/** Guns are many and never drown what they do: their levels lie well under those of hits and deaths. */
const GUNS = {
  "pulse-cannon": row(34, -27, 4, 0.03),
  "light-cannon": row(30, -30, 4, 0.03),
  "defiant-beam": row(36, -27, 3, 0.06),
  "station-battery": row(40, -24, 3, 0.08),
  "flagship-disruptor": row(40, -24, 3, 0.06),
  "flagship-light": row(35, -28, 3, 0.08),
  "galor-disruptor": row(32, -27, 4, 0.05),
  "galor-beam": row(32, -29, 3, 0.08),
  "bird-disruptor": row(30, -29, 4, 0.05),
  "quantum-torpedo": row(55, -20, 2, 0.1, "caption.launch"),
  "photon-torpedo": row(52, -21, 3, 0.1, "caption.launch"),
  "station-torpedo": row(52, -21, 2, 0.1, "caption.launch"),
} as const satisfies Record<WeaponId, SoundRow>;

const WHAT_FIRE_DOES = {
  "torpedo-dive": row(58, -22, 2, 0.3, "caption.dive"),
  "torpedo-blast": row(66, -16, 3, 0.05, "caption.blast"),
  "torpedo-fizzle": row(24, -29, 2, 0.1),
  "shield-light": row(22, -31, 4, 0.04),
  "shield-mid": row(28, -28, 4, 0.04),
  "shield-heavy": row(44, -24, 3, 0.04),
  "hull-light": row(30, -29, 4, 0.04),
  "hull-heavy": row(48, -23, 3, 0.05),
  "shield-collapse": row(62, -22, 3, 0.7, "caption.shield"),
  breach: row(70, -19, 2, 0.3, "caption.breach"),
  "explosion-small": row(80, -14, 3, 0.1, "caption.explosion"),
  "explosion-cruiser": row(90, -12, 2, 0.1, "caption.explosion"),
  "explosion-capital": row(100, -10, 1, 0.3, "caption.explosion.great"),
} as const satisfies Record<string, SoundRow>;

const SHIPS = {
  "warp-in": row(74, -17, 2, 0.2, "caption.warp-in"),
  "warp-out": row(68, -18, 2, 0.2, "caption.warp-out"),
  arrival: row(95, -17, 1, 3, "caption.arrival"),
  exposed: row(60, -21, 1, 0.4, "caption.exposed"),
  transporter: row(64, -21, 2, 0.8, "caption.transporter"),
  clank: row(40, -24, 2, 0.3),
  jettison: row(70, -19, 1, 0.5, "caption.scaffold"),
  "system-down": row(58, -22, 1, 0.6, "caption.system-down"),
  "system-up": row(38, -26, 1, 0.6, "caption.system-up"),
  strain: row(72, -20, 2, 1.5, "caption.strain"),
  rumble: row(50, -25, 1, 0),
} as const satisfies Record<string, SoundRow>;

/** What the console itself says: it is written in words there already, so that few need a caption. */
const CONSOLE = {
  "alert-low": row(56, -26, 1, 4),
  "alert-mid": row(64, -24, 1, 3.5),
  "alert-high": row(78, -24, 1, 3),
  "alert-urgent": row(92, -22, 1, 4),
  "alert-good": row(60, -24, 1, 2.5),
  contact: row(54, -25, 1, 1.2, "caption.contact"),
  identified: row(46, -27, 1, 0.8),
  lost: row(36, -28, 1, 1.5),
  call: row(66, -24, 1, 1.5, "caption.call"),
  step: row(36, -28, 2, 1),
  done: row(58, -23, 1, 1.5, "caption.done"),
  accident: row(72, -19, 1, 1, "caption.accident"),
  struck: row(76, -17, 1, 1, "caption.struck"),
  over: row(98, -18, 1, 5, "caption.over"),
  click: row(20, -34, 1, 0.04),
  "click-terran": row(20, -33, 4, 0.04),
  "click-alliance": row(20, -33, 4, 0.04),
} as const satisfies Record<string, SoundRow>;

/** Every sound by what makes it. */
const GROUPS = { guns: GUNS, hits: WHAT_FIRE_DOES, ships: SHIPS, console: CONSOLE } as const;

const ROWS = { ...GUNS, ...WHAT_FIRE_DOES, ...SHIPS, ...CONSOLE };

export type SoundName = keyof typeof ROWS;

/** Every sound of the game by its name. Guns and torpedoes go by the name of the weapon. */
export const SOUND_ROWS: Readonly<Record<SoundName, SoundRow>> = ROWS;
export const SOUNDS = Object.keys(ROWS) as readonly SoundName[];

const namesIn = (group: keyof typeof GROUPS) => Object.keys(GROUPS[group]) as readonly SoundName[];
/** The sounds by what makes them: a family after the other. */
export const SOUND_GROUPS = { guns: namesIn("guns"), hits: namesIn("hits"), ships: namesIn("ships"), console: namesIn("console") };

/** What steps back for a moment when something great blows up. */
export const isGun = (name: SoundName): boolean => name in GUNS;
