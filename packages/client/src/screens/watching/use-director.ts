import { type Signal, useSignal } from "@preact/signals";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { isShadowThing, shadowOfThing } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { useEffect } from "preact/hooks";
import type { Disc, Eye } from "../../battle/sight/hand-and-eye.ts";
import type { Sight } from "../../battle/sight/sight.ts";
import { keyMeant } from "../../kit/key-meant.ts";
import { AT_WORK, Director, type Lead, leads, type Shot, summoned, yielded } from "./director.ts";

/** s between two looks at whether there is something better to show. */
const LOOK_EVERY = 0.2;
/** u round a lone ship that is shown with it. */
const ROOM = 130;
/** u round a place where something was. */
const PLACE = 240;

/** What moves the view or chooses: a touch of any of it and the picture is the viewer's. */
const HANDS_ON = ".field-canvas, .minimap, .chart-svg, .chart-view, .alerts, [data-entity]";
const KEYS_ON = new Set(["+", "-", "home", "tab", "`"]);

export interface Directing {
  readonly lead: Signal<Lead>;
  /** s of the viewer's clock, renewed several times a second. */
  readonly now: Signal<number>;
  /** What is shown; null while the viewer shows it to themselves. */
  readonly shot: Signal<Shot | null>;
  /** The button. */
  summon(): void;
  touch(): void;
}

const clock = (): number => performance.now() / 1000;

/** The director of a watched battle: it holds the camera while nobody else does. */
export function useDirector(bridge: Sight): Directing {
  const lead = useSignal<Lead>(AT_WORK);
  const now = useSignal(clock());
  const shot = useSignal<Shot | null>(null);
  const touch = () => {
    if (lead.peek().on) lead.value = yielded(lead.peek(), clock());
    now.value = clock();
  };
  useEffect(() => {
    const director = new Director();
    const stopEvents = bridge.link.onEvents((events) => {
      const picture = bridge.link.picture.peek();
      if (picture) director.hear(events, picture, clock());
    });
    const stopHands = listenToHands(touch);
    let frame = requestAnimationFrame(function direct() {
      frame = requestAnimationFrame(direct);
      const at = clock();
      if (at - now.peek() >= LOOK_EVERY) now.value = at;
      const picture = bridge.link.picture.peek();
      const eye = bridge.eye.peek();
      const next = picture && leads(lead.peek(), at) ? director.look(picture, at) : null;
      if (next !== shot.peek()) shot.value = next;
      if (picture && next && eye) show(bridge, picture, next, eye);
    });
    return () => {
      cancelAnimationFrame(frame);
      stopEvents();
      stopHands();
    };
  }, [bridge]);
  return {
    lead,
    now,
    shot,
    touch,
    summon() {
      lead.value = summoned(lead.peek(), clock());
      now.value = clock();
    },
  };
}

function listenToHands(touch: () => void): () => void {
  const stop = new AbortController();
  const hand = (event: Event) => {
    if (event.target instanceof Element && event.target.closest(HANDS_ON)) touch();
  };
  const options = { signal: stop.signal, capture: true, passive: true };
  window.addEventListener("pointerdown", hand, options);
  window.addEventListener("wheel", hand, options);
  // Not before others have had the key: what moves a replay leaves the camera alone.
  window.addEventListener("keydown", (event) => KEYS_ON.has(keyMeant(event)) && touch(), { signal: stop.signal });
  return () => stop.abort();
}

/** Keeps those the shot is about in view; once they are gone, the place where they were. */
function show(bridge: Sight, picture: Picture, shot: Shot, eye: Eye): void {
  const discs = shot.about.flatMap((id) => discOf(bridge, picture, id));
  if (discs.length > 0) eye.direct(discs);
  else if (shot.at) eye.direct([{ ...shot.at, radius: PLACE }]);
  else eye.direct(everybody(picture));
}

function discOf({ link }: Sight, picture: Picture, id: number): Disc[] {
  const shadow = isShadowThing(id);
  const thing = shadow
    ? picture.shadows.find((one) => one.id === shadowOfThing(id))
    : (picture.own.find((one) => one.id === id && one.status !== "destroyed" && one.status !== "withdrawn") ??
      picture.contacts.find((one) => one.id === id));
  if (!thing) return [];
  const { x, y } = link.motion(shadow ? "shadow" : "entity", shadow ? shadowOfThing(id) : id) ?? thing;
  const cls = "posing" in thing ? thing.posing : thing.cls;
  return [{ x, y, radius: ROOM + (cls ? CLASSES[cls].radius : 0) }];
}

function everybody(picture: Picture): Disc[] {
  const own = picture.own.filter(({ status }) => status === "active" || status === "docked" || status === "scaffold");
  return [...own, ...picture.contacts].map(({ x, y, cls }) => ({ x, y, radius: cls ? CLASSES[cls].radius : 0 }));
}
