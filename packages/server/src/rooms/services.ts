import type { Thinking } from "@terok-nor/host/thinking.ts";
import type { Accounts, MatchArchive, RoomArchive } from "../archive/archive.ts";
import type { Holding } from "../archive/lease.ts";
import type { ReportDesk } from "../archive/reports.ts";
import type { Held } from "../gate/holdings.ts";
import type { OpenBattles } from "../gate/open-battles.ts";
import type { WaitWords } from "../gate/wait-words.ts";
import type { PeopleNow } from "./people-now.ts";

/** What a server's rooms have in common. */
export interface Services {
  readonly accounts: Accounts;
  readonly matches: MatchArchive;
  readonly rooms: RoomArchive;
  /** How the battles are this server's. */
  readonly lease: Holding;
  /** Whether a battle with this code has no room now and will have one in a moment, as its server was stopped. */
  readonly isMoving: (code: string) => Promise<boolean>;
  readonly thinking: Thinking;
  readonly holdings: Held;
  readonly waits: WaitWords;
  readonly battles: OpenBattles;
  readonly people: PeopleNow;
  readonly reports: Pick<ReportDesk, "take">;
  /** Hosted for the local network: no audience of a battle against captains is held back. */
  readonly lan: boolean;
  /** What options made by the server itself carry, so that no client can pose as it. */
  readonly ticket: string;
}

/**
 * Name under which a room finds them among the options of its kind. Those given
 * with server.define() override whatever a client sends under the same name.
 */
export const SERVICES = "services";
