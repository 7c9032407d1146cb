import { computed, effect, type ReadonlySignal } from "@preact/signals";
import { muted, volumes } from "../../settings/sound-choice.ts";
import { type Mixer, mixer } from "../mixer.ts";
import type { Player } from "./play/player.ts";
import { followScenes, type Scene } from "./scene.ts";

/** s from one look at the scene to the next. */
const LOOK = 0.5;

type Bus = Pick<Mixer, "context" | "music">;
type MakePlayer = (context: AudioContext, into: AudioNode, seed: number) => Player;

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
 * @param sceneNow tells where the player is; asked twice a second.
 */
export function playMusic(sceneNow: () => Scene, fetch = fetchPlayer, bus: ReadonlySignal<Bus | null> = mixer): () => void {
  let stop: () => void = () => undefined;
  const off = effect(() => {
    stop();
    stop = bus.value && heard.value ? conduct(bus.value, sceneNow, fetch) : () => undefined;
  });
  return () => {
    off();
    stop();
  };
}

/** Fetches the instruments and plays; where they cannot be had, the game goes on without. */
function conduct({ context, music }: Bus, sceneNow: () => Scene, fetch: () => Promise<MakePlayer>): () => void {
  let over = false;
  let leave: () => void = () => undefined;
  const begin = (makePlayer: MakePlayer) => {
    if (over) return;
    const player = makePlayer(context, music, Date.now() % 1_000_000);
    const follow = followScenes();
    const look = () => player.set(follow(sceneNow(), LOOK));
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
