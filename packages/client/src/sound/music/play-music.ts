import { computed, effect, type ReadonlySignal } from "@preact/signals";
import { qualityMeant } from "../../settings/picture-choice.ts";
import { muted, volumes } from "../../settings/sound-choice.ts";
import { type Mixer, mixer } from "../mixer.ts";
import type { Player } from "./play/player.ts";
import { followMood, type Whereabouts } from "./whereabouts.ts";

/** s from one look at where the player is to the next. */
const LOOK = 0.5;

type Bus = Pick<Mixer, "context" | "music">;
type MakePlayer = (context: AudioContext, into: AudioNode, seed: number, light: boolean) => Player;

/** The instruments are fetched when they are first to be heard, and not by whoever never hears them. */
async function fetchPlayer(): Promise<MakePlayer> {
  // The library would tell the console its name.
  Object.assign(globalThis, { TONE_SILENCE_LOGGING: true });
  return (await import("./play/player.ts")).createPlayer;
}

const heard = computed(() => !muted.value && volumes.master.value > 0 && volumes.music.value > 0);

/**
 * Plays the music of wherever the player is, from the first press on and while it can be heard. Call it once for a
 * page; gives what stops it.
 * @param whereNow tells where the player is; asked twice a second.
 */
export function playMusic(whereNow: () => Whereabouts, fetch = fetchPlayer, bus: ReadonlySignal<Bus | null> = mixer): () => void {
  let stop: () => void = () => undefined;
  const off = effect(() => {
    stop();
    stop = bus.value && heard.value ? conduct(bus.value, whereNow, fetch) : () => undefined;
  });
  return () => {
    off();
    stop();
  };
}

/** Fetches the instruments and plays; where they cannot be had, the game goes on without. */
function conduct({ context, music }: Bus, whereNow: () => Whereabouts, fetch: () => Promise<MakePlayer>): () => void {
  let over = false;
  let leave: () => void = () => undefined;
  const begin = (makePlayer: MakePlayer) => {
    if (over) return;
    const player = makePlayer(context, music, Date.now() % 1_000_000, qualityMeant() === "low");
    const follow = followMood();
    const look = () => player.set(follow(whereNow(), LOOK));
    look();
    const timer = setInterval(look, LOOK * 1000);
    leave = () => {
      clearInterval(timer);
      player.stop();
    };
  };
  fetch().then(begin, () => undefined);
  return () => {
    over = true;
    leave();
  };
}
