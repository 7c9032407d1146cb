import { administer } from "./admin/administer.ts";
import { giveUp, settingsOf } from "./settings/at-start.ts";

const { database } = settingsOf({ argv: [], env: process.env });
if (database === ":memory:") giveUp('TEROK_DATA is ":memory:", which keeps nothing.');
const done = await administer(process.argv.slice(2), database);
if ("refusal" in done) giveUp(done.refusal);
process.stdout.write(`${done.lines.join("\n")}\n`);
