import { CHART_KINDS, FIELD_KINDS, type OrderKind } from "@terok-nor/shared/battle/orders/order.ts";
import { CLASS_IDS, CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";

/** What exhaustive battles must show between them. Each thing is a line of words; a battle notes those that it showed. */
export const seen = {
  taken: (kind: OrderKind) => `order taken: ${kind}`,
  refused: (kind: OrderKind) => `order refused: ${kind}`,
  ship: (cls: ShipClassId) => `class on the field: ${cls}`,
  mount: (cls: ShipClassId, mount: number) => `mount fired: ${cls} ${mount} (${CLASSES[cls].mounts[mount]?.weapon})`,
  rule: (rule: CommandersRule) => `commander's rule: ${rule}`,
} as const;

/** What each named commander changes, with them and without. */
export const COMMANDERS_RULES = [
  "Sisko flies Defiant by hand",
  "without Sisko nobody flies her by hand",
  "O'Brien rushes a repair",
  "O'Brien bursts past the damper limit",
  "O'Brien has to rest after a repair",
  "without O'Brien nobody does either",
  "Bashir picks the raider's vector",
  "without Bashir the raider comes by itself",
  "Jadzia keeps more than two shadows up",
  "without Jadzia two shadows are the most",
  "Worf steadies those near him",
  "Worf's flight shakes the others",
] as const;
export type CommandersRule = (typeof COMMANDERS_RULES)[number];

const KINDS = [...FIELD_KINDS, ...CHART_KINDS];

/** Everything that must have been seen at least once. */
export function required(): string[] {
  return [
    ...KINDS.map(seen.taken),
    ...KINDS.map(seen.refused),
    ...CLASS_IDS.map(seen.ship),
    ...CLASS_IDS.flatMap((cls) => CLASSES[cls].mounts.map((_, mount) => seen.mount(cls, mount))),
    ...COMMANDERS_RULES.map(seen.rule),
  ];
}
