import { CoreEvents, Game, ScaleModes, Scene } from "../src/field/phaser/parts.ts";

/** Three scenes with nothing in them, as many as the battle has: what Phaser itself takes of a frame. */
const parent = document.querySelector<HTMLElement>("#field");
if (!parent) throw new Error("no field");
const game = new Game({
  parent,
  scene: ["sky", "battle", "screen"].map((key) => new Scene({ key, active: true })),
  width: parent.clientWidth,
  height: parent.clientHeight,
  scale: { mode: ScaleModes.NONE },
  banner: false,
  autoFocus: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
});
game.events.once(CoreEvents.POST_RENDER, () => {
  document.title = "done";
});
