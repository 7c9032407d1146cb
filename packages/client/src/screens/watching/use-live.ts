import { useEffect, useMemo } from "preact/hooks";
import type { Lobby } from "../../net/lobby.ts";
import { type AudienceDoor, createDoor, seeLive } from "./audience-door.ts";
import type { LiveBattle } from "./live.ts";

/** A place in the audience of a battle, for as long as whoever watches looks at it. */
export function useLive(audience: Lobby["audience"], code: string): AudienceDoor<LiveBattle> {
  const door = useMemo(() => createDoor(() => audience(code), seeLive), [audience, code]);
  useEffect(() => {
    door.enter();
    return door.close;
  }, [door]);
  return door;
}
