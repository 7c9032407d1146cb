import type { Forecast } from "@terok-nor/commander/counsel/forecast.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";

/** A counsel as it might be given in the sample picture's battle. */
export function sampleForecast(side: Side): Forecast {
  const terran = side === "terran";
  return {
    side,
    tick: 3020,
    runs: 24,
    of: 24,
    odds: terran ? 0.625 : 0.375,
    low: terran ? 0.43 : 0.21,
    high: terran ? 0.79 : 0.57,
    stay: terran ? 18.4 : -21.2,
    withdraw: terran ? null : -44.7,
    advice: "stay",
    ending: terran ? "full-retreat" : "station-captured",
    endingShare: 0.46,
    left: 184,
    falls: 221,
  };
}
