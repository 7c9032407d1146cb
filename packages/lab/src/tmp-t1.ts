import { holdCuts } from "./hold/cuts.ts";
import { holdSlowReaders } from "./hold/slow.ts";

const t = performance.now();
console.table(await holdCuts(8));
console.log(performance.now() - t);
console.table(await holdSlowReaders(10));
console.log(performance.now() - t);
process.exit();
