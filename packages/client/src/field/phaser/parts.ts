/**
 * The parts of Phaser the battle is drawn with, taken one by one from its sources: the whole of it is more than twice
 * as large. Their types are Phaser's own (sources.d.ts). Why, and how to add a part: docs/decisions/lean-phaser.md.
 */

// The renderer's sources require each other in a circle, which only closes when it is entered here.
import "phaser/src/renderer/index.js";

// These add themselves, as they load, to what every scene has or to what `scene.add` can make.
import "phaser/src/cameras/2d/CameraManager.js";
import "phaser/src/events/EventEmitter.js";
import "phaser/src/gameobjects/DisplayList.js";
import "phaser/src/gameobjects/GameObjectCreator.js";
import "phaser/src/gameobjects/GameObjectFactory.js";
import "phaser/src/gameobjects/UpdateList.js";
import "phaser/src/gameobjects/graphics/GraphicsFactory.js";
import "phaser/src/gameobjects/image/ImageFactory.js";
import "phaser/src/gameobjects/text/TextFactory.js";
import "phaser/src/scene/ScenePlugin.js";

export { default as CoreEvents } from "phaser/src/core/events/index.js";
export { default as Game } from "phaser/src/core/Game.js";
export { default as BlendModes } from "phaser/src/renderer/BlendModes.js";
export { default as ScaleModes } from "phaser/src/scale/const/SCALE_MODE_CONST.js";
export { default as SceneEvents } from "phaser/src/scene/events/index.js";
export { default as Scene } from "phaser/src/scene/Scene.js";
