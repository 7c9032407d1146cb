import { isOwn } from "@terok-nor/shared/ships/ids.ts";
import "@fontsource/barlow-semi-condensed/latin-600.css";
import type { Hand } from "../src/battle/sight/hand-and-eye.ts";
import { createMind } from "../src/battle/sight/mind.ts";
import { mountBattle } from "../src/field/mount-battle.ts";
import { calmChoice, followCalm } from "../src/settings/calm-choice.ts";
import { PICTURE_CHOICES, pictureChoice } from "../src/settings/picture-choice.ts";
import { LocalLink } from "./local-link.ts";

/**
 * A page to look at the drawing by: the real rules, both sides with simple tasks, seen
 * by one of them. Query: side, seed, skip (s of battle before the first
 * frame), zoom, x, y, follow (own id), select (ids), calm, quality, pause (s of drawn battle).
 */
const query = new URLSearchParams(location.search);
const number = (key: string, otherwise: number) => Number(query.get(key) ?? otherwise);
const field = document.querySelector<HTMLElement>("#field");
if (!field) throw new Error("no field");

calmChoice.value = query.has("calm") ? "on" : "off";
followCalm();
pictureChoice.value = PICTURE_CHOICES.find((choice) => choice === query.get("quality")) ?? "auto";
const link = new LocalLink(query.get("side") === "alliance" ? "alliance" : "terran", number("seed", 7));
link.skip(number("skip", 0));
const mind = createMind();
const { selected } = mind;
const hand: Hand = {
  primary: (at) => {
    selected.value = new Set(isOwn(at.entity) ? [at.entity] : []);
  },
  secondary: (at) => link.order(selected.peek(), at),
  doublePrimary: (at) => eye.lookAt(at.x, at.y),
  box: (ids) => {
    selected.value = new Set(ids);
  },
  wheel: () => false,
};
const { eye } = mountBattle(field, { link, hand, mind, talk: null });
if (query.has("select")) selected.value = new Set((query.get("select") ?? "").split(",").map(Number));

const look = () => {
  if (query.has("zoom")) eye.restore({ x: number("x", 0), y: number("y", 0), zoom: number("zoom", 1) });
  if (query.has("follow")) eye.follow(number("follow", 1));
  if (query.has("enemy")) link.lookAtContact(eye, query.get("enemy") ?? "flagship");
};
let last = performance.now();
let frames = 0;
let first = 0;
const step = (now: number) => {
  const dt = Math.min(0.1, (now - last) / 1000);
  last = now;
  // The field bakes over its first frames; the battle waits for it.
  if (eye.view.peek().width > 0) {
    if (frames++ === 5) {
      look();
      first = now;
    }
    if (frames === 40) document.title = "done";
    link.advance(dt);
    if (frames === 160) console.info("ms per frame", ((now - first) / 155).toFixed(1));
  }
  requestAnimationFrame(step);
};
requestAnimationFrame(step);
Object.assign(globalThis, { eye, link, selected });
