import { VIEWS, type View } from "@terok-nor/shared/wire/watch-state.ts";

/** A moment of an archived battle, and through whose eyes. */
export interface Moment {
  readonly match: string;
  readonly tick: number;
  readonly view: View;
}

const SHAPE = /^#match-([\w-]{1,64}?)(?:@(\d{1,9})(?:-(\w+))?)?$/;

/** The moment a link leads to: `#match-ID`, `#match-ID@TICK` or `#match-ID@TICK-VIEW`; null where it is none. */
export function momentInLink(hash: string): Moment | null {
  const [, match, tick = "0", view] = SHAPE.exec(hash) ?? [];
  if (match === undefined) return null;
  return { match, tick: Number(tick), view: VIEWS.find((one) => one === view) ?? "both" };
}

/** The link to share: this page's address with the moment behind the #. */
export function linkToMoment({ match, tick, view }: Moment, page: { readonly origin: string; readonly pathname: string }): string {
  return `${page.origin}${page.pathname}#match-${match}@${Math.round(tick)}-${view}`;
}
