import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Action } from "../../battle/keys/actions.ts";
import { actionOn, bindings } from "../../battle/keys/keys.ts";
import type { Sight } from "../../battle/sight/sight.ts";
import { keyMeant } from "../../kit/key-meant.ts";
import { DirectedEye } from "./direct-eye.ts";
import { AT_WORK, Director, type Lead, leads, type Shot, stepped, summoned, yielded } from "./director.ts";
import type { Watched } from "./watched.ts";

/** s between two looks at whether there is something better to show. */
const LOOK_EVERY = 0.2;

/** What moves the view or chooses: a touch of any of it and the picture is the viewer's. */
const HANDS_ON = ".field-canvas, .minimap, .chart-svg, .chart-view, .alerts, [data-entity]";
const KEYS_ON: ReadonlySet<Action | null> = new Set(["faster", "wider", "frame", "next-ship", "all-ships", "follow-ship", "follow-fight"]);
/** s: longest step of the director's time at once; in a hidden tab none goes by. */
const LONGEST_STEP = 0.25;

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

/**
 * The director of a watched battle: it holds the camera while nobody else does. Its own time goes at the battle's pace,
 * no faster than the viewer's, and stands while the battle does.
 */
export function useDirector(bridge: Sight, { flow, endings }: Pick<Watched, "flow" | "endings">): Directing {
  const lead = useSignal<Lead>(AT_WORK);
  const now = useSignal(clock());
  const shot = useSignal<Shot | null>(null);
  const touch = () => {
    if (lead.peek().on) lead.value = yielded(lead.peek(), clock());
    now.value = clock();
  };
  useEffect(() => {
    const director = new Director();
    const directed = new DirectedEye();
    let time = 0;
    let last = clock();
    const stopEvents = bridge.link.onEvents((events) => {
      const picture = bridge.link.picture.peek();
      if (picture) director.hear(events, picture, time);
    });
    const stopHands = listenToHands(touch);
    let frame = requestAnimationFrame(function direct() {
      frame = requestAnimationFrame(direct);
      const at = clock();
      time = stepped(time, Math.min(LONGEST_STEP, at - last), flow.peek());
      last = at;
      const picture = bridge.link.picture.peek();
      const eye = bridge.eye.peek();
      if (at - now.peek() >= LOOK_EVERY) {
        now.value = at;
        // Whoever follows a ship goes on to until they let go of it or call the director.
        if (typeof eye?.held.peek() === "number") touch();
      }
      const next = picture && leads(lead.peek(), at) ? director.look(picture, time, endings, flow.peek()) : null;
      if (next !== shot.peek()) shot.value = next;
      if (picture && next && eye) directed.show(bridge.link, picture, next, eye, flow.peek());
      else directed.leave();
    });
    return () => {
      cancelAnimationFrame(frame);
      stopEvents();
      stopHands();
    };
  }, [bridge, flow, endings]);
  return {
    lead,
    now,
    shot,
    touch,
    summon() {
      lead.value = summoned(lead.peek(), clock());
      if (leads(lead.peek(), clock())) bridge.eye.peek()?.followFight();
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
  window.addEventListener("keydown", (event) => KEYS_ON.has(actionOn(bindings.peek(), keyMeant(event))) && touch(), {
    signal: stop.signal,
  });
  return () => stop.abort();
}
