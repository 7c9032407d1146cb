declare module "phaser/src/core/events/index.js" {
  import { Core } from "phaser";

  const CoreEvents: typeof Core.Events;
  export default CoreEvents;
}
declare module "phaser/src/core/Game.js" {
  import { Game } from "phaser";
  export default Game;
}
declare module "phaser/src/renderer/BlendModes.js" {
  import { BlendModes } from "phaser";
  export default BlendModes;
}
declare module "phaser/src/scale/const/SCALE_MODE_CONST.js" {
  import { Scale } from "phaser";

  const ScaleModes: typeof Scale.ScaleModes;
  export default ScaleModes;
}
declare module "phaser/src/scene/events/index.js" {
  import { Scenes } from "phaser";

  const SceneEvents: typeof Scenes.Events;
  export default SceneEvents;
}
declare module "phaser/src/scene/Scene.js" {
  import { Scene } from "phaser";
  export default Scene;
}
declare module "phaser/src/*";
