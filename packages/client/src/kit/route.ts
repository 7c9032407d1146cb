import { signal } from "@preact/signals";
import { VIEWS, type View } from "@terok-nor/shared/wire/watch-state.ts";
import { isCode } from "./invitation.ts";

/** A moment of a recorded battle: its tick, and whose picture is looked at. */
export interface Moment {
  readonly tick: number;
  readonly view: View;
}

/** What the address behind the # asks for. */
export type Route =
  | { readonly at: "landing" }
  /** Somebody was invited to this battle. */
  | { readonly at: "join"; readonly code: string }
  | { readonly at: "watch"; readonly code: string }
  | { readonly at: "match"; readonly id: string; readonly moment: Moment | null }
  | { readonly at: "replays" }
  | { readonly at: "player"; readonly id: string }
  | { readonly at: "leaders" }
  | { readonly at: "account" }
  | { readonly at: "privacy" }
  | { readonly at: "gallery" };

/** Pages that are called by their name alone. */
const PLAIN = ["replays", "leaders", "account", "privacy", "gallery"] as const;
const LANDING: Route = { at: "landing" };
const MATCH = /^match-([\w-]{1,64})(?:@(\d{1,9})-([a-z]+))?$/;
const PLAYER = /^player-([\w-]{1,64})$/;

/** What an address's hash, with or without its #, asks for; whatever it cannot make sense of is the landing page. */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#/, "");
  const plain = PLAIN.find((page) => page === text);
  if (plain !== undefined) return { at: plain };
  const code = text.toUpperCase();
  if (isCode(code)) return { at: "join", code };
  const watched = /^watch-(\w+)$/.exec(text)?.[1]?.toUpperCase();
  if (watched !== undefined && isCode(watched)) return { at: "watch", code: watched };
  const player = PLAYER.exec(text)?.[1];
  if (player !== undefined) return { at: "player", id: player };
  return matchRoute(text) ?? LANDING;
}

function matchRoute(text: string): Route | null {
  const [, id, tick, seen] = MATCH.exec(text) ?? [];
  if (id === undefined) return null;
  const view = VIEWS.find((each) => each === seen);
  if (seen !== undefined && view === undefined) return null;
  return { at: "match", id, moment: tick !== undefined && view !== undefined ? { tick: Number(tick), view } : null };
}

/** The hash that asks for a page, with its #; the landing page's is empty. */
export function hashOf(route: Route): string {
  switch (route.at) {
    case "landing":
      return "";
    case "join":
      return `#${route.code}`;
    case "watch":
      return `#watch-${route.code}`;
    case "match":
      return `#match-${route.id}${route.moment ? `@${route.moment.tick}-${route.moment.view}` : ""}`;
    case "player":
      return `#player-${route.id}`;
    default:
      return `#${route.at}`;
  }
}

/** The link to share for a page: this game's address with the page's hash. */
export function linkTo(route: Route, page: { readonly origin: string; readonly pathname: string }): string {
  return `${page.origin}${page.pathname}${hashOf(route)}`;
}

/** Where the address bar stands; follows links, the history and what is typed. */
export const route = signal<Route>(parseRoute(globalThis.location?.hash ?? ""));

globalThis.addEventListener?.("hashchange", () => {
  route.value = parseRoute(location.hash);
});

/** Goes to a page; `instead` of the one shown now, which the history then forgets. */
export function goTo(to: Route, instead = false): void {
  const address = `${location.pathname}${location.search}${hashOf(to)}`;
  if (instead) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  route.value = to;
}

/**
 * Notes in the address which moment of a match is shown, for a reload or a copied link.
 * An address that names another page or match is left alone: the player is on the way there.
 */
export function noteMoment(id: string, moment: Moment): void {
  const here = parseRoute(location.hash);
  if (here.at !== "match" || here.id !== id) return;
  history.replaceState(history.state, "", `${location.pathname}${location.search}${hashOf({ at: "match", id, moment })}`);
}
