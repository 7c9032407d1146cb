import { signal } from "@preact/signals";

/** Control groups by their number, 1 to 9 and 0. */
export const groups = signal<ReadonlyMap<number, ReadonlySet<number>>>(new Map());

export function setGroup(number: number, ids: ReadonlySet<number>): void {
  groups.value = new Map(groups.peek()).set(number, new Set(ids));
}

/** The groups a ship is in, for showing beside its name. */
export function groupsOf(id: number): number[] {
  return [...groups.value].filter(([, ids]) => ids.has(id)).map(([number]) => number);
}
