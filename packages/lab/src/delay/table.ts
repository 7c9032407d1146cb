import { percent } from "../stats/percent.ts";
import type { DelayCurves, DelayPoint } from "./run.ts";

/** The curves for a terminal. */
export function delayText({ hours, strained, paces, perHour, perStrain, pass }: DelayCurves): string {
  return [
    "Rebels' wins by the hours the fleet is away",
    ...hours.map((point) => line(`${point.distance} h`, point)),
    `  an hour is worth ${percent(perHour)}`,
    "",
    "by the strain it sets out with",
    ...strained.map((point) => line(String(point.from), point)),
    `  a tenth of strain is worth ${percent(perStrain / 10)}`,
    "",
    "by how it comes",
    ...paces.map((point) => line(point.fleet, point)),
    "",
    pass ? "pass" : "FAIL",
  ].join("\n");
}

function line(what: string, { wins, arrived, strain, work }: DelayPoint): string {
  const share = `${percent(wins.share).padStart(7)} (${percent(wins.low)} to ${percent(wins.high)})`;
  return `  ${what.padEnd(10)} ${share}  there at ${arrived.toFixed(2)} h, strain ${strain.toFixed(2)}, ${work.toFixed(1)} team-hours of work`;
}
