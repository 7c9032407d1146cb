import { log } from "./log.ts";
import { Tally } from "./tally.ts";

const SAID_MOST = 20;
const more = new Tally("more faults that nobody caught");

/**
 * Whatever nobody caught is told with where it came from, and the process goes on: what throws is one line, one room or one
 * request, and to stop would throw everybody out of every other battle. What stands still for it is the watchdog's to end.
 */
export function outliveFaults(): void {
  let said = 0;
  const tell = (err: unknown, origin: string): void => {
    if (said++ < SAID_MOST) log.error({ err, origin }, "nobody caught this");
    else more.note(err);
  };
  process.on("uncaughtException", (error, origin) => tell(error, origin));
  process.on("unhandledRejection", (reason) => tell(reason, "unhandledRejection"));
}
