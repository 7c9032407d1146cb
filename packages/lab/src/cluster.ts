import { flagsOf, oneOf, runCommand } from "./cli/flags.ts";
import { meeting } from "./cluster/meeting.ts";
import { PROXIES, proxyFound } from "./cluster/proxy.ts";
import { found } from "./cluster/town.ts";

const USAGE = `npm run test:cluster -- [options]

Two servers of one game behind a real proxy, with a Redis and a Postgres, all on this machine and in folders that are
removed afterwards. It needs redis-server, Postgres, and nginx or Caddy.

  --proxy P   nginx or caddy (default: whichever this machine has)
  --json      what was seen as JSON on stdout`;

await runCommand(USAGE, async (args) => {
  const flags = flagsOf(args, ["proxy"], { set: false });
  const proxy = proxyFound(oneOf(flags, "proxy", PROXIES));
  const began = performance.now();
  const say = (text: string) => console.error(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
  const town = await found(proxy, say);
  try {
    say("people meet who came in by different servers …");
    const rows = await meeting(town);
    for (const { id, what, measure, goal, pass } of rows) say(`${pass ? "holds" : "FAILS"}  ${id}: ${measure} (${goal}), ${what}`);
    if (flags.json) console.log(JSON.stringify({ proxy, rows }, null, 2));
    return rows.every(({ pass }) => pass) ? 0 : 1;
  } finally {
    await town.stop();
  }
});
process.exit();
