import { type ReadonlySignal, signal } from "@preact/signals";
import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Eye } from "../battle/sight/hand-and-eye.ts";
import type { DrawnSight } from "../battle/sight/sight.ts";
import { calm } from "../settings/calm-choice.ts";
import type { Quality } from "../settings/picture-choice.ts";
import { Cameraman } from "./cameraman.ts";
import { Combat } from "./combat.ts";
import { Backdrop } from "./draw/backdrop.ts";
import { LABEL_FACE } from "./draw/mark-pool.ts";
import { Shake } from "./draw/shake.ts";
import { StillSky } from "./draw/still-sky.ts";
import { bakeNext, hang } from "./draw/textures.ts";
import { Vignette } from "./draw/vignette.ts";
import { Overlay } from "./overlay.ts";
import { CoreEvents, Scene, SceneEvents } from "./phaser/parts.ts";
import { Pointer } from "./pointer.ts";
import { AFFORDED } from "./quality.ts";

/** s: longest step drawn at once; after a hidden tab the field simply stands where it is. */
const LONGEST_STEP = 0.1;
/** s: the same for the camera, which otherwise lags behind the fight where frames are few. */
const LONGEST_LOOK = 0.5;
/** Events that came while the page slept are not all played at once. */
const MOST_EVENTS = 160;

interface Tier {
  readonly quality: ReadonlySignal<Quality>;
  /** Device pixels drawn per CSS pixel. */
  readonly density: number;
  /** Called with every frame of the battle. */
  readonly measure: () => void;
}

interface Built {
  readonly combat: Combat;
  readonly overlay: Overlay;
  readonly pointer: Pointer;
}

/** The field of battle: bakes over its first frames what is not baked yet, then draws the picture and its events. */
export class BattleScene extends Scene {
  readonly eye: Eye;
  readonly #cameraman: Cameraman;
  readonly #shake = new Shake();
  readonly #sight: DrawnSight;
  readonly #density: number;
  readonly #tier: Tier;
  readonly #sky: Scene;
  readonly #screen: Scene;
  readonly #drawn = signal(false);
  readonly #view = signal({ x: 0, y: 0, width: 0, height: 0 });
  readonly #waiting: SeenEvent[] = [];
  #silence: (() => void) | null = null;
  #built: Built | null = null;
  #afforded: Quality | null = null;
  #backdrop: Backdrop | StillSky | null = null;
  #vignette: Vignette | null = null;
  #lettered = false;

  /** `sky` is drawn under this scene, `screen` over it; both lend their display lists. */
  constructor(sight: DrawnSight, tier: Tier, sky: Scene, screen: Scene) {
    super({ key: "battle", active: true });
    this.#sight = sight;
    this.#density = tier.density;
    this.#tier = tier;
    this.#sky = sky;
    this.#screen = screen;
    this.#cameraman = new Cameraman(sight);
    this.eye = { ...this.#cameraman.eye(), drawn: this.#drawn, view: this.#view, onFrame: (take) => this.#eachFrame(take) };
  }

  /** Hands over the canvas after each frame drawn; gives what stops that. */
  #eachFrame(take: (canvas: HTMLCanvasElement) => void): () => void {
    const { canvas, events } = this.game;
    const drawn = () => take(canvas);
    events.on(CoreEvents.POST_RENDER, drawn);
    return () => events.off(CoreEvents.POST_RENDER, drawn);
  }

  create(): void {
    // Without the face the labels fall back to another; the battle must not wait for ever.
    const lettered = () => {
      this.#lettered = true;
    };
    document.fonts.load(LABEL_FACE).then(lettered, lettered);
    this.#silence = this.#sight.link.onEvents((events) => {
      for (const event of events) if (this.#waiting.length < MOST_EVENTS) this.#waiting.push(event);
    });
    this.events.once(SceneEvents.DESTROY, () => {
      this.#silence?.();
      this.#built?.pointer.destroy();
    });
  }

  override update(_time: number, delta: number): void {
    if (!this.#built && (bakeNext() || !this.#lettered)) return;
    this.#built ??= this.#build();
    this.#tier.measure();
    this.#afford(this.#built);
    const dt = Math.min(LONGEST_STEP, delta / 1000);
    this.#look(Math.min(LONGEST_LOOK, delta / 1000));
    this.#draw(this.#built, dt);
  }

  #build(): Built {
    const { rig } = this.#cameraman;
    hang(this.textures);
    const combat = new Combat(this, this.#sight.link, (x, y, strength) => {
      const at = rig.toScreen(x, y);
      this.#shake.knock(strength, Math.hypot(at.x - rig.width / 2, at.y - rig.height / 2), rig.width);
    });
    const overlay = new Overlay(this.#screen, this.#density, this.#sight);
    const pointer = new Pointer(this.game.canvas, {
      rig,
      hand: this.#sight.hand,
      mind: this.#sight.mind,
      things: () => overlay.things,
      ownShips: () => overlay.things.filter(({ id, edge }) => !edge && !isContact(id)),
      moved: () => this.#cameraman.moved(),
      zoomed: () => this.#cameraman.zoomed(),
      followed: () => this.#cameraman.held.peek(),
      follow: (id) => this.#cameraman.follow(id),
      lookAt: (id) => this.#cameraman.lookAt(id),
    });
    return { combat, overlay, pointer };
  }

  /** Draws as much as is chosen, or measured to be managed, now. */
  #afford({ combat }: Built): void {
    const quality = this.#tier.quality.peek();
    if (quality === this.#afforded) return;
    this.#afforded = quality;
    const { share, drifting, bloom } = AFFORDED[quality];
    combat.share = share;
    combat.bloom = bloom;
    this.#edge(bloom);
    const drifts = this.#backdrop instanceof Backdrop;
    if (this.#backdrop && drifts === drifting) return;
    this.#backdrop?.destroy();
    this.#backdrop = drifting ? new Backdrop(this.#sky, this.#density) : new StillSky(this.#sky);
  }

  /** Darker edges draw the eye to the fight; a picture that stands still has them painted into its sky. */
  #edge(dark: boolean): void {
    if (dark) this.#vignette ??= new Vignette(this.#screen);
    else this.#vignette?.destroy();
    if (!dark) this.#vignette = null;
  }

  #look(dt: number): void {
    const { rig } = this.#cameraman;
    rig.resize(this.scale.width / this.#density, this.scale.height / this.#density);
    rig.inset = this.#sight.mind.inset.peek();
    this.#cameraman.hear(this.#waiting);
    this.#cameraman.step(this.#sight.link.picture.peek(), dt, calm.peek());
    const shake = this.#shake.step(dt, rig.zoom, calm.peek());
    const camera = this.cameras.main;
    camera.setZoom(rig.zoom * this.#density);
    camera.centerOn(rig.x + shake.x / rig.zoom, rig.y + shake.y / rig.zoom);
    this.#tellView();
  }

  #tellView(): void {
    const { rig } = this.#cameraman;
    const width = rig.width / rig.zoom;
    const height = rig.height / rig.zoom;
    const next = { x: rig.x - width / 2, y: rig.y - height / 2, width, height };
    const last = this.#view.peek();
    const still = Math.abs(next.x - last.x) + Math.abs(next.y - last.y) + Math.abs(next.width - last.width) < 0.5 / rig.zoom;
    if (!still) this.#view.value = next;
  }

  #draw(built: Built, dt: number): void {
    const { rig } = this.#cameraman;
    this.#backdrop?.show(rig.x, rig.y, rig.zoom, this.scale.width, this.scale.height);
    this.#vignette?.show(rig.width, rig.height);
    const picture = this.#sight.link.picture.peek();
    if (!picture) return;
    const flow = this.#sight.link.flow?.peek() ?? 1;
    built.combat.step(picture, this.#waiting, rig.zoom, dt * flow);
    this.#waiting.length = 0;
    built.overlay.step(picture, built.combat.field, rig, built.pointer.box, dt);
    this.#drawn.value = true;
  }
}
