import { cast } from "./cast.ts";
import { fleetInBattle } from "./fleet-in-battle.ts";
import { fleetOnTheChart } from "./fleet-on-the-chart.ts";
import { rebelsInBattle } from "./rebels-in-battle.ts";
import { rebelsOnTheChart } from "./rebels-on-the-chart.ts";
import { scenes } from "./scenes.ts";

/** What is said at the moments of a battle, by whom. Of a variant's texts the second answers the first. */
export const said = { ...rebelsOnTheChart, ...rebelsInBattle, ...fleetOnTheChart, ...fleetInBattle } as const;

/** What the people of the story say: it comes with the part that lets them speak. */
export const people = { ...cast, ...scenes, ...said } as const;
