import { backUp } from "./archive/database/copies.ts";
import { giveUp } from "./settings/at-start.ts";
import { askedCopy } from "./settings/of-copies.ts";

const { archive, file } = askedCopy("backup", 'pg_dump --format=custom --file=FILE "$DATABASE_URL"');
const done = backUp(archive, file);
if ("refusal" in done) giveUp(done.refusal);
process.stdout.write(`${file} holds ${done.battles} battles and ${done.accounts} accounts in ${done.bytes} bytes.\n`);
