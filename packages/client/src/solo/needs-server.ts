import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";

/** What people do with one another, which nobody can do alone: refused in plain words. */
export class NeedsServer {
  setTerms = needsServer;
  say = needsServer;
  mute = needsServer;
  draw = needsServer;
  claim = needsServer;
  abort = needsServer;
  report = needsServer;

  /** Nobody waits to hear of it. */
  async here(): Promise<Reply> {
    return DONE;
  }
}

async function needsServer(): Promise<Reply> {
  return refuse("no-server");
}
