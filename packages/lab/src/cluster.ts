import { flagsOf, oneOf, runCommand } from "./cli/flags.ts";
import { killed, stalled, stopped, withoutRedis } from "./cluster/failing.ts";
import { meeting } from "./cluster/meeting.ts";
import { PROXIES, proxyFound } from "./cluster/proxy.ts";
import type { Row } from "./cluster/row.ts";
import { found, type Town } from "./cluster/town.ts";

const USAGE = `npm run test:cluster -- [options]

Two servers of one game behind a real proxy, with a Redis and a Postgres, all on this machine and in folders that are
removed afterwards. It needs redis-server, Postgres, and nginx or Caddy.

  --proxy P   nginx or caddy (default: whichever this machine has)
  --json      what was seen as JSON on stdout`;

const BATTLES = 12;
const SCENES: readonly (readonly [what: string, scene: (town: Town) => Promise<Row[]>])[] = [
  ["people meet who came in by different servers", meeting],
  [`one server is killed in the middle of ${BATTLES} battles`, (town) => killed(town, BATTLES)],
  [`the other stands still for 8 s in the middle of ${BATTLES / 2} battles`, (town) => stalled(town, BATTLES / 2)],
  [`Redis is out for 5 s in the middle of ${BATTLES / 3} battles, and comes back empty`, (town) => withoutRedis(town, BATTLES / 3)],
  [`one server is stopped in the middle of ${BATTLES / 2} battles`, (town) => stopped(town, BATTLES / 2)],
];

await runCommand(USAGE, async (args) => {
  const flags = flagsOf(args, ["proxy"], { set: false });
  const proxy = proxyFound(oneOf(flags, "proxy", PROXIES));
  const began = performance.now();
  const say = (text: string) => console.error(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
  const town = await found(proxy, say);
  for (const end of ["SIGINT", "SIGTERM", "uncaughtException", "unhandledRejection"]) {
    process.once(end, (error: unknown) => {
      say(`ended by ${error instanceof Error ? error.stack : end}`);
      void town.stop().finally(() => process.exit(1));
    });
  }
  try {
    const rows: Row[] = [];
    for (const [what, scene] of SCENES) {
      say(`${what} …`);
      const seen = await scene(town);
      for (const { id, what, measure, goal, pass } of seen) say(`${pass ? "holds" : "FAILS"}  ${id}: ${measure} (${goal}), ${what}`);
      rows.push(...seen);
    }
    const failed = rows.filter(({ pass }) => !pass).length;
    say(failed === 0 ? `All ${rows.length} hold.` : `${failed} of ${rows.length} do not hold.`);
    if (flags.json) console.log(JSON.stringify({ proxy, rows }, null, 2));
    return rows.every(({ pass }) => pass) ? 0 : 1;
  } finally {
    await town.stop();
  }
});
process.exit();
