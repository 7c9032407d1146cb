import "../src/app/style.css";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { render } from "preact";
import { App } from "../src/app/app.tsx";
import { chartMoment } from "./chart-moments.ts";
import { createFakeLink, createFakeLobby } from "./fake-link.ts";
import { liveChart } from "./live-chart.ts";
import { oneOfTwoWorlds } from "./one-of-two-worlds.ts";
import { ownShip, samplePicture } from "./sample-picture.ts";
import { bothSeats, muster } from "./sample-room.ts";
import { mountSketch } from "./sketch-field.ts";

/**
 * The chart of the approach: chart.html?side=terran|alliance&moment=start|middle|late|struck|flank|arrival&events=1,
 * or a real one: live=<times as fast as it is played>, or what the Alliance sees of one of two worlds:
 * side=alliance&world=raider|shadow
 */
const query = new URLSearchParams(location.search);
const side = query.get("side") === "alliance" ? "alliance" : "terran";

const fleet = [
  ownShip(3, "flagship", "flagship"),
  ...[1, 2, 3].map((n) => ownShip(3 + n, "galor", `galor-${n}`)),
  ...[1, 2, 3, 4, 5, 6].map((n) => ownShip(6 + n, "bird", `bird-${n}`)),
];
const chart = chartMoment(side, query.get("moment") ?? "start");
const picture: Picture = {
  ...samplePicture,
  side,
  phase: "approach",
  tick: Math.round(chart.hour * 400),
  assaultAt: -1,
  chart,
  own: side === "terran" ? samplePicture.own : fleet,
  contacts: [],
};

const arrival: Picture = { ...picture, phase: "assault", tick: 3300, assaultAt: 3290, chart: null };

const HAPPENED: Readonly<Record<typeof side, readonly SeenEvent[]>> = {
  terran: [
    { kind: "struck", a: 100, b: -1 },
    { kind: "work-step", work: "cannons" },
    { kind: "classified", contact: 101 },
    { kind: "work-done", work: "cannons" },
  ],
  alliance: [
    { kind: "struck", a: 0, b: 4 },
    { kind: "classified", contact: 100 },
    { kind: "contact", contact: 101 },
  ],
};

const world = query.get("world");
const { link, say } = createFakeLink(
  { ...muster, seats: bothSeats, phase: "battle" },
  world === "raider" || world === "shadow" ? oneOfTwoWorlds(world) : query.get("moment") === "arrival" ? arrival : picture,
  side,
);
if (query.has("events"))
  setTimeout(() => {
    say(HAPPENED[side]);
    link.picture.value = { ...picture, chart: { ...chart, hour: chart.hour + 0.01 } };
  }, 300);
const speed = Number(query.get("live") ?? 0);
const shown = speed > 0 ? liveChart(link, say, side, speed) : link;
const root = document.querySelector("#app");
if (root) render(<App lobby={createFakeLobby(shown)} loadField={async () => mountSketch} />, root);
