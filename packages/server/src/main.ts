import { greeting } from "./lan/greeting.ts";
import { log } from "./log.ts";
import { serve } from "./serve.ts";

/** Loopback unless asked otherwise. */
const host = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 2567);

/** Opened to the local network: npm run lan. */
const lan = process.env.TEROK_LAN === "1";

const serving = await serve({ host, port, lan });
const shown = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
process.stdout.write(
  serving.hasClient
    ? `Battle of Terok Nor is at http://${shown}:${serving.port}/\n`
    : `The client is not built: run npm start. The game alone is at http://${shown}:${serving.port}/\n`,
);
if (lan) process.stdout.write(greeting(serving.lanUrls(), process.stdout.isTTY));
log.info({ host, port: serving.port, lan, client: serving.hasClient }, "listening");

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    void serving.stop().finally(() => process.exit(0));
  });
}
