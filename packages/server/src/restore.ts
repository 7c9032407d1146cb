import { restore } from "./archive/database/copies.ts";
import { giveUp } from "./settings/at-start.ts";
import { askedCopy } from "./settings/of-copies.ts";

const { archive, file } = askedCopy("restore", 'pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE');
const done = restore(file, archive, new Date());
if ("refusal" in done) giveUp(done.refusal);
process.stdout.write(`${archive} is as it was in the backup: ${done.battles} battles and ${done.accounts} accounts.\n`);
if (done.before !== null) process.stdout.write(`What was there before lies in ${done.before}.\n`);
