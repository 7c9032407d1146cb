import { fileURLToPath } from "node:url";
import { AlreadyServed } from "./archive/database/alone.ts";
import { BAD_PROXIES, proxiesFrom } from "./gate/address.ts";
import { outliveFaults } from "./kit/faults.ts";
import { log } from "./kit/log.ts";
import { watchOver } from "./kit/watchdog.ts";
import { greeting } from "./lan/greeting.ts";
import { serve } from "./serve.ts";

/** Loopback unless asked otherwise. */
const host = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 2567);

/** A database of Postgres, or else a file of SQLite, which is made where there is none. */
const file = process.env.TEROK_DATA ?? fileURLToPath(new URL("../../../data/terok-nor.sqlite", import.meta.url));
const database = process.env.DATABASE_URL ?? file;

/** Opened to the local network: npm run lan. */
const lan = process.env.TEROK_LAN === "1";

/** Proxies in front of the server, whose word is taken for where a request comes from. */
const proxies = proxiesFrom(process.env.TEROK_PROXY);
if (proxies === null) {
  process.stderr.write(`${BAD_PROXIES}\n`);
  process.exit(1);
}

/** Whatever starts it again takes its battles up. */
const onClaimLost = () => process.exit(1);
const serving = await serve({ host, port, database, lan, proxies, onClaimLost }).catch((error: unknown) => {
  if (!(error instanceof AlreadyServed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
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
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    void serving.stop().finally(() => process.exit(0));
  });
}
