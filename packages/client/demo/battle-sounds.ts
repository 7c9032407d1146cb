import { createCaptain } from "@terok-nor/commander/captain.ts";
import { createBattle, setupOf } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import { onField } from "../src/battle/orders/able.ts";
import { heardBetween, rumbleOf } from "../src/sound/cues/between.ts";
import { cue, type SoundCue } from "../src/sound/cues/cue.ts";
import { heard } from "../src/sound/cues/heard.ts";
import { Memory } from "../src/sound/cues/memory.ts";
import { calm, ease, type Mood } from "../src/sound/music/mood.ts";
import { moodOf } from "../src/sound/music/mood-of.ts";
import type { View } from "../src/sound/play/place.ts";

/** What is heard at a moment, s from the beginning, by whoever looks at this part of the world. */
export interface HeardAt {
  readonly at: number;
  readonly cues: readonly SoundCue[];
  readonly view: View | null;
  readonly rumble: number;
  readonly mood: Mood;
}

/** A stretch of a game and all that is heard in it. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
  readonly moments: readonly HeardAt[];
}

/** Ticks after which a battle is broken off. */
const LONGEST = 40_000;
/** u of the world in view: as near as one watches a ship fight. */
const VIEW = { width: 1100, height: 620 };

/** The rebels' ears through a battle that two captains fight from act one to its end, cut into its phases. */
export function phasesOf(seed: number): Phase[] {
  const moments = listen(seed);
  const at = (isIt: (one: SoundCue) => boolean) => moments.filter(({ cues }) => cues.some(isIt)).map((moment) => moment.at);
  const named = (name: string) => at((one) => one.name === name);
  const [arrival = 0] = named("arrival");
  const [over = moments.at(-1)?.at ?? 0] = named("over");
  const death = named("explosion-capital")[0] ?? named("explosion-cruiser")[0] ?? named("explosion-small")[0] ?? arrival;
  const cut = (name: string, from: number, seconds: number) => phase(name, moments, Math.max(0, from), seconds);
  return [
    landing(),
    cut("act-one", thickest(moments, 0, arrival, 30), 30),
    cut("arrival", arrival - 1, 15),
    cut("assault", thickest(moments, arrival, over, 30), 30),
    cut("deaths", death - 4, 16),
    cut("result", over - 8, 14),
  ];
}

/** Before a battle only the console is heard. */
function landing(): Phase {
  const moments = [1, 1.8, 3.1, 3.4, 4.7].map((at) => ({
    at,
    cues: [cue("click", null)],
    view: null,
    rumble: 0,
    mood: calm("theme", "terran"),
  }));
  return { name: "landing", seconds: 6, moments };
}

function phase(name: string, moments: readonly HeardAt[], from: number, seconds: number): Phase {
  const within = moments.filter(({ at }) => at >= from && at < from + seconds);
  return { name, seconds, moments: within.map((moment) => ({ ...moment, at: moment.at - from })) };
}

/** s at which the stretch with the most to be heard begins. */
function thickest(moments: readonly HeardAt[], from: number, until: number, seconds: number): number {
  const count = (start: number) =>
    moments.reduce((sum, { at, cues }) => (at >= start && at < start + seconds ? sum + cues.length : sum), 0);
  let best = from;
  for (let start = from; start < until - seconds; start += 5) if (count(start) > count(best)) best = start;
  return best;
}

function listen(seed: number): HeardAt[] {
  const setup = setupOf(choicesFor("full", 3), seed, seed * 31);
  const state = createBattle(setup);
  const captains = SIDES.map((side) => createCaptain(side, "admiral", seed, setup));
  const memory = new Memory();
  const moments: HeardAt[] = [];
  let mood = calm("unease", "terran");
  while (state.phase !== "aftermath" && state.tick < LONGEST) {
    const told: BattleEvent[] = [];
    for (const captain of captains) {
      if (!captain.due(state.tick)) continue;
      for (const order of captain.think(seenBy(state, captain.side)).orders) giveOrder(state, captain.side, order, told);
    }
    tick(state, told);
    const now = seenBy(state, "terran");
    mood = ease(mood, moodOf(now), 1 / setup.hz);
    const before = memory.takeIn(now);
    const seen = told.flatMap((event) => seenEvent(state, "terran", event) ?? []);
    const known = memory.withKnown(now);
    const cues = [...(before ? heardBetween(before, now) : []), ...seen.flatMap((event) => heard(event, known))];
    moments.push({ at: state.tick / setup.hz, cues, view: viewOn(now), rumble: rumbleOf(now), mood });
  }
  return moments;
}

/** The eye stays with Defiant while she is there, then with the station. */
function viewOn({ own, chart }: Picture): View | null {
  if (chart) return null;
  const ship = own.find(({ cls, status }) => cls === "defiant" && status === "active") ?? own.find(onField);
  return { ...VIEW, x: (ship?.x ?? 0) - VIEW.width / 2, y: (ship?.y ?? 0) - VIEW.height / 2 };
}
