import type { Command } from "./command.ts";
import { logged } from "./deeds.ts";
import { deleted, renamed } from "./players.ts";
import { closed, reports } from "./reports.ts";
import { barred, lifted, muted } from "./restrain.ts";

/** All there are, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [
  {
    name: "reports",
    usage: "reports [ID | all]",
    tells: "lists the open reports, or all; with an id one of them with what was said",
    run: reports,
  },
  { name: "close", usage: "close REPORT [WHY]", tells: "closes a report; it is deleted after 90 days", run: closed },
  { name: "mute", usage: "mute PLAYER TIME [WHY]", tells: "nobody hears what they say", run: muted },
  { name: "unmute", usage: "unmute PLAYER [WHY]", tells: "they are heard again", run: lifted("silenced", "unmute") },
  { name: "bar", usage: "bar PLAYER TIME [WHY]", tells: "no battles with people: no search, none opened, none joined", run: barred },
  { name: "unbar", usage: "unbar PLAYER [WHY]", tells: "they may play people again", run: lifted("shut-out", "unbar") },
  { name: "rename", usage: "rename PLAYER NAME [WHY]", tells: "gives them another name", run: renamed },
  { name: "delete", usage: "delete PLAYER sure [WHY]", tells: "deletes the account and all that is kept about it", run: deleted },
  { name: "log", usage: "log [NUMBER]", tells: "what was done, the last first", run: logged },
];
