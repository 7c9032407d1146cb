/** Where a line leads that somebody asks for: a room, and the place in it that was kept for them. */
export interface Destination {
  readonly room: string;
  readonly session: string;
}

/**
 * A path of a process and one of its rooms, as Colyseus names them. Before it may stand the name by which a proxy tells
 * one of several servers, whether the proxy takes it off or not.
 */
const PATH = /^(?:\/[\w-]{1,32})?\/[\w-]{1,32}\/([\w-]{1,32})$/;
const SESSION = /^[\w-]{1,32}$/;
/** Longer targets than any page asks with: an account's key and a token are well within. */
const LONGEST = 2048;

/**
 * Reads the target of a request for a line; null for anything that leads to no place. Never throws, whatever it is given.
 */
export function destinationOf(target: string | undefined): Destination | null {
  if (target === undefined || target.length > LONGEST || !target.startsWith("/")) return null;
  const url = URL.parse(`ws://server${target}`);
  const room = PATH.exec(url?.pathname ?? "")?.[1];
  const session = url?.searchParams.get("sessionId") ?? "";
  return room === undefined || !SESSION.test(session) ? null : { room, session };
}
