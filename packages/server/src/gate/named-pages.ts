/** Pages that are written down and told by a path of their own; the page itself knows them by what follows the #. */
const NAMED = /^\/(gallery)\/?(?:\?|$)/;

/** Where a path that names a page leads, or null: it names none. */
export function pageNamed(url: string): string | null {
  const name = NAMED.exec(url)?.[1];
  return name === undefined ? null : `/#${name}`;
}
