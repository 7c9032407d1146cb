import { posix } from "node:path";

/** Which files of the same package each file of it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Groups of files that reach one another by their imports, each in the order of its names; none in a sound package. */
export function circlesOf(imports: Imports): string[][] {
  const reach = new Map([...imports.keys()].map((file) => [file, reachedFrom(imports, file)]));
  const circles: string[][] = [];
  const placed = new Set<string>();
  for (const [file, reached] of reach) {
    if (placed.has(file) || !reached.has(file)) continue;
    const circle = [...reached].filter((other) => reach.get(other)?.has(file)).sort();
    for (const member of circle) placed.add(member);
    circles.push(circle);
  }
  return circles;
}

function reachedFrom(imports: Imports, file: string): Set<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return reached;
}

/**
 * Pairs of folders that import each other: neither stands over the other, so neither can be read without the
 * other. A folder and those inside it are one room; the files that lie directly in src/ are a room of their own.
 */
export function twoWayPairs(imports: Imports): string[] {
  const arrows = new Set<string>();
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const [from, to] = [folderOf(file), folderOf(target)];
      if (!isWithin(from, to) && !isWithin(to, from)) arrows.add(`${from} ${to}`);
    }
  }
  return [...arrows].filter((arrow) => {
    const [from, to] = arrow.split(" ");
    return from < to && arrows.has(`${to} ${from}`);
  });
}

function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder.endsWith("/src") ? `${folder}/.` : folder;
}

function isWithin(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(`${other}/`);
}
