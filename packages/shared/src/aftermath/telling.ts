import type { LogEntry, LogKind } from "./story.ts";
import type { Accused } from "./trial.ts";

/** What an entry of the log says against whom: by its kind, whose it is, and what it is about. */
interface Telling {
  readonly kind: LogKind;
  /** Whose entry it is, seen from the accused. */
  readonly of: "us" | "them";
  /** Ships it must be about, and what its other part must be; left out: any. */
  readonly ship?: RegExp;
  readonly other?: RegExp;
  /** 0 to 1. */
  readonly weight: number;
}

/** The first that fits an entry counts. */
const AGAINST: Readonly<Record<Accused, readonly Telling[]>> = {
  /** Defiant is his, and so is the station's fate. */
  sisko: [
    { kind: "destroyed", of: "us", ship: /^defiant$/, weight: 0.5 },
    { kind: "retreat", of: "us", weight: 0.4 },
    { kind: "captured", of: "us", weight: 0.35 },
    { kind: "breach", of: "us", ship: /^defiant$/, weight: 0.25 },
    { kind: "system-down", of: "us", ship: /^defiant$/, weight: 0.22 },
    { kind: "stress", of: "us", ship: /^defiant$/, weight: 0.2 },
    { kind: "shield-down", of: "us", ship: /^defiant$/, weight: 0.15 },
    { kind: "boarding", of: "them", weight: 0.15 },
  ],
  /** Whatever broke, was broken when it was needed, or blew up in the hands of his teams. */
  obrien: [
    { kind: "accident", of: "us", weight: 0.45 },
    { kind: "destroyed", of: "us", ship: /^terok-nor$/, weight: 0.4 },
    { kind: "system-down", of: "us", weight: 0.3 },
    { kind: "stress", of: "us", weight: 0.3 },
    { kind: "breach", of: "us", ship: /^terok-nor$/, weight: 0.2 },
    { kind: "shield-down", of: "us", ship: /^terok-nor$/, weight: 0.15 },
  ],
  /** The dampers are her design. */
  jennifer: [
    { kind: "destroyed", of: "us", ship: /^defiant$/, other: /^stress$/, weight: 0.6 },
    { kind: "system-down", of: "us", other: /^dampers$/, weight: 0.45 },
    { kind: "accident", of: "us", other: /^dampers$/, weight: 0.45 },
    { kind: "stress", of: "us", weight: 0.4 },
    { kind: "system-down", of: "us", ship: /^defiant$/, other: /^engines$/, weight: 0.2 },
  ],
  /** He has the raider. */
  bashir: [
    { kind: "destroyed", of: "us", ship: /^raider$/, weight: 0.5 },
    { kind: "caught", of: "them", weight: 0.4 },
    { kind: "withdrew", of: "us", ship: /^raider$/, weight: 0.35 },
    { kind: "proved", of: "them", other: /^raider$/, weight: 0.25 },
    { kind: "breach", of: "us", ship: /^raider$/, weight: 0.2 },
    { kind: "system-down", of: "us", ship: /^raider$/, weight: 0.2 },
    { kind: "exposed", of: "them", weight: 0.15 },
    { kind: "shield-down", of: "us", ship: /^raider$/, weight: 0.12 },
  ],
  /** She has the projectors. */
  jadzia: [
    { kind: "exposed", of: "them", weight: 0.4 },
    { kind: "proved", of: "them", other: /^raider$/, weight: 0.3 },
    { kind: "caught", of: "them", weight: 0.3 },
    { kind: "chased", of: "them", other: /^raider$/, weight: 0.2 },
    { kind: "sighted", of: "them", other: /^raider$/, weight: 0.12 },
  ],
  /** She knew how the rebels think, and they had her to ask. */
  kira: [
    { kind: "work-done", of: "them", other: /^kira$/, weight: 0.55 },
    { kind: "chased", of: "us", other: /^shadow$/, weight: 0.4 },
    { kind: "struck", of: "them", weight: 0.3 },
    { kind: "exposed", of: "us", weight: 0.2 },
    { kind: "sighted", of: "us", other: /^shadow$/, weight: 0.15 },
  ],
  /** He keeps the fleet at its duty. */
  garak: [
    { kind: "retreat", of: "us", weight: 0.5 },
    { kind: "withdrew", of: "us", ship: /^flagship$/, weight: 0.45 },
    { kind: "broke", of: "us", weight: 0.35 },
    { kind: "call", of: "us", weight: 0.3 },
    { kind: "withdrew", of: "us", weight: 0.25 },
  ],
  /** He has the watch on the Regent's bridge, and the Birds. */
  worf: [
    { kind: "destroyed", of: "us", ship: /^flagship$/, weight: 0.6 },
    { kind: "destroyed", of: "us", ship: /^bird/, weight: 0.35 },
    { kind: "struck", of: "them", weight: 0.3 },
    { kind: "system-down", of: "us", ship: /^flagship$/, weight: 0.3 },
    { kind: "breach", of: "us", ship: /^flagship$/, weight: 0.25 },
    { kind: "shield-down", of: "us", ship: /^flagship$/, weight: 0.2 },
    { kind: "destroyed", of: "us", ship: /^galor/, weight: 0.2 },
  ],
};

/** What an entry says against somebody of `side`, 0 (nothing) to 1. */
export function weightAgainst(accused: Accused, side: LogEntry["side"], entry: LogEntry): number {
  const of = entry.side === side ? "us" : "them";
  const fits = AGAINST[accused].find(
    (each) => each.kind === entry.kind && each.of === of && isAbout(each.ship, entry.ship) && isAbout(each.other, entry.other),
  );
  return fits?.weight ?? 0;
}

function isAbout(pattern: RegExp | undefined, name: string | null): boolean {
  return pattern === undefined || (name !== null && pattern.test(name));
}
