import { effect, type ReadonlySignal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { viewOf } from "../battle/sight/view-of.ts";
import { captionsOn } from "../settings/sound-choice.ts";
import { captioned } from "./captions/caption-lines.ts";
import { captionLines, showCaptions } from "./captions/captions.tsx";
import { listenToPresses } from "./console-clicks.ts";
import { heardBetween, rumbleOf } from "./cues/between.ts";
import { waitsForChart } from "./cues/chart-place.ts";
import { cue, type SoundCue } from "./cues/cue.ts";
import { heard } from "./cues/heard.ts";
import { Memory } from "./cues/memory.ts";
import { Bank } from "./make/bank.ts";
import { type Mixer, mixer } from "./mixer.ts";
import { heardAt, rateAt } from "./play/pacing.ts";
import { NEAR_ON_CHART, type View } from "./play/place.ts";
import { SoundPlayer } from "./play/player.ts";
import { Rumble } from "./play/rumble.ts";

/** What a battle is heard by. */
export type Heard = Pick<Sight, "link" | "eye" | "picture" | "mind">;

/** Times as fast as it is fought: 0 stands still. */
export type Pace = ReadonlySignal<number>;

/** ms between two looks at whether captions have stood long enough. */
const CAPTION_MS = 400;

let bank: Bank | null = null;

/** The sounds of this page: made once, whatever is played of them. */
export function bankOfPage(): Bank {
  bank ??= new Bank();
  return bank;
}

/** What sound comes out by, once the player has pressed something. */
interface Out {
  readonly player: SoundPlayer;
  readonly rumble: Rumble;
}

/**
 * Sounds a battle and writes its captions until it is stopped. Nothing is asked but the pictures and events that the side
 * is shown. @param onHurried events of what runs too fast to be shown, of which only the weighty ones are heard.
 */
export function soundBattle(
  sight: Heard,
  pace: Pace,
  onHurried?: (listener: (events: readonly SeenEvent[]) => void) => () => void,
): () => void {
  const memory = new Memory();
  let out: Out | null = null;
  let last: Picture | null = null;
  const viewNow = (): View | null => chartView(sight) ?? sight.eye.peek()?.view.peek() ?? null;
  let waiting: readonly SeenEvent[] = [];
  const tell = (cues: readonly SoundCue[]) => {
    const now = heardAt(pace.peek(), cues);
    if (now.length === 0) return;
    if (captionsOn.peek()) showCaptions(captioned(captionLines.peek(), now, viewNow(), performance.now() / 1000));
    // While the tab is hidden the context stands still, and what was scheduled would come all at once.
    if (mixer.peek()?.context.state === "running") out?.player.play(now, viewNow(), rateAt(pace.peek()));
  };
  const hear = (events: readonly SeenEvent[]) => {
    const picture = sight.link.picture.peek();
    if (!picture || events.length === 0) return;
    const known = memory.withKnown(picture);
    tell(events.flatMap((event) => heard(event, known)));
  };
  const take = (events: readonly SeenEvent[]) => {
    const picture = sight.link.picture.peek();
    if (!picture) return;
    waiting = [...waiting, ...events.filter((event) => waitsForChart(event, picture))];
    hear(events.filter((event) => !waiting.includes(event)));
  };
  const stops = [
    makeAhead(),
    effect(() => {
      const { value } = mixer;
      out ??= value && comeOut(value);
    }),
    sight.link.picture.subscribe((now) => {
      if (!now) return;
      if (isCut(last, now)) out?.player.hush();
      const told = waiting;
      if (last?.chart?.hour !== now.chart?.hour) waiting = [];
      last = now;
      const before = memory.takeIn(now);
      if (before) tell(heardBetween(before, now));
      if (waiting !== told) hear(told);
    }),
    sight.link.onEvents(take),
    ...(onHurried ? [onHurried(take)] : []),
    effect(() => follow(out, mixer.value && sight.picture.value, pace.value)),
    listenToPresses(() => out?.player.play([cue(`click-${sight.link.picture.peek()?.side ?? "terran"}`, null)], null)),
    keepCaptionsShort(),
  ];
  return () => {
    // What has been heard may ring out.
    for (const stop of stops) stop();
    out?.rumble.stop();
    showCaptions([]);
  };
}

/** The part of the chart that is shown; null where none is. */
function chartView({ mind }: Heard): View | null {
  const shown = mind.charted.peek();
  return shown && { ...shown, near: NEAR_ON_CHART };
}

/** Ticks between two pictures from which one is no longer the next. */
const LEAP = 60;

/** Whether what is shown now does not follow on what was shown: other eyes, or another moment. */
function isCut(last: Picture | null, now: Picture): boolean {
  return last !== null && (viewOf(last) !== viewOf(now) || now.tick < last.tick || now.tick > last.tick + LEAP);
}

/** Makes all sounds in idle moments from the player's first press on; gives what stops waiting for that. */
export function makeAhead(): () => void {
  return effect(() => {
    if (mixer.value) bankOfPage().fill();
  });
}

const comeOut = ({ context, effects }: Mixer): Out => ({
  player: new SoundPlayer(context, effects, bankOfPage()),
  rumble: new Rumble(context, effects),
});

function follow(out: Out | null, picture: Picture | null, pace: number): void {
  out?.rumble.follow(picture && pace > 0 ? rumbleOf(picture) : 0, bankOfPage().take("rumble"));
}

function keepCaptionsShort(): () => void {
  const timer = setInterval(() => {
    if (captionLines.peek().length > 0) showCaptions(captioned(captionLines.peek(), [], null, performance.now() / 1000));
  }, CAPTION_MS);
  return () => clearInterval(timer);
}
