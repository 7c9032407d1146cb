import { outliveFaults } from "./kit/faults.ts";
import { log } from "./kit/log.ts";
import { watchOver } from "./kit/watchdog.ts";
import { greeting } from "./lan/greeting.ts";
import { sayWhy, settingsOf } from "./settings/at-start.ts";

const settings = settingsOf(process);
log.level = settings.level;
/** Whatever starts it again takes its battles up. */
const onClaimLost = () => process.exit(1);
// Brought only now: a setting that is wrong, and a question for help, are answered without all that serving takes.
const { serve } = await import("./serve.ts");
const serving = await serve({ ...settings, onClaimLost }).catch((error: unknown) => sayWhy(error, settings));

const { host, lan, proxies } = settings;
const shown = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
process.stdout.write(
  serving.hasClient
    ? `Battle of Terok Nor is at http://${shown}:${serving.port}/\n`
    : `The client is not built: run npm start. The game alone is at http://${shown}:${serving.port}/\n`,
);
if (lan) process.stdout.write(greeting(serving.lanUrls(), process.stdout.isTTY));
log.info({ host, port: serving.port, lan, proxies, client: serving.hasClient }, "listening");

// Only now: what goes wrong before it listens is to end it, and a database may be long in being brought up to date.
outliveFaults();
watchOver();

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    log.info({ signal }, "stopping");
    // Asked once more, no battle is waited for any longer.
    const stopped = serving.stop(stopping ? "hand-over" : settings.drain);
    if (!stopping) void stopped.finally(() => process.exit(0));
    stopping = true;
  });
}
