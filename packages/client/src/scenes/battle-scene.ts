import { signal } from "@preact/signals";
import Phaser from "phaser";
import { calm, type Eye, type Hand } from "../battle/control.ts";
import { CameraRig } from "./camera-rig.ts";
import type { SeenLink } from "./mount-battle.ts";

export class BattleScene extends Phaser.Scene {
  readonly eye: Eye;
  readonly rig = new CameraRig(1280, 720);
  readonly link: SeenLink;
  readonly hand: Hand;
  readonly density: number;
  readonly #view = signal({ x: 0, y: 0, width: 0, height: 0 });
  #followed = -1;

  constructor(link: SeenLink, hand: Hand, density: number) {
    super("battle");
    this.link = link;
    this.hand = hand;
    this.density = density;
    const rig = this.rig;
    this.eye = {
      lookAt: (x, y) => rig.glide(x, y),
      follow: (id) => {
        this.#followed = id;
      },
      zoom: (factor) => rig.zoomAt(factor, rig.width / 2, rig.height / 2),
      frameAll: () => {
        const picture = link.picture.peek();
        if (picture) rig.frame([...picture.own, ...picture.contacts]);
      },
      view: this.#view,
      bookmark: () => ({ x: rig.x, y: rig.y, zoom: rig.zoom }),
      restore: (mark) => rig.glide(mark.x, mark.y, mark.zoom),
    };
  }

  override update(_time: number, delta: number): void {
    const followed = this.#followed >= 0 ? this.link.motion("entity", this.#followed) : null;
    if (followed) this.rig.glide(followed.x, followed.y);
    this.rig.step(delta / 1000, calm.peek());
  }
}
