import { randomUUID } from "node:crypto";
import type { Services } from "../services.ts";

/** A server without an archive: everybody is a guest, and nothing is kept. */
export function withoutArchive(lan: boolean): Services {
  const none = async () => null;
  const nothing = async () => undefined;
  return {
    accounts: { byKey: none, byId: none },
    matches: {
      begin: nothing,
      keep: () => undefined,
      keyframe: () => undefined,
      end: async () => ({ terran: null, alliance: null }),
      judge: none,
      unfinished: async () => [],
      flush: nothing,
    },
    lan,
    ticket: randomUUID(),
  };
}
