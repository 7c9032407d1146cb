import "../src/app/style.css";
import { FINDINGS, type Finding } from "@terok-nor/shared/aftermath/trial.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { RATED } from "@terok-nor/shared/wire/terms.ts";
import { render } from "preact";
import { App } from "../src/app/app.tsx";
import { USUAL_KEYS } from "../src/battle/keys/keys.ts";
import type { BattleLink } from "../src/net/link.ts";
import type { RoomView } from "../src/net/room-view.ts";
import { keepSeek } from "../src/settings/seek-memory.ts";
import { createFakeLink, createFakeLobby } from "./fake-link.ts";
import { LocalLink } from "./local-link.ts";
import { sampleAftermath, sampleSeries, sampleVerdict } from "./sample-aftermath.ts";
import { samplePicture } from "./sample-picture.ts";
import { debriefed, sampleResult } from "./sample-result.ts";
import { bothSeats, muster, withCaptain } from "./sample-room.ts";
import { freshTalk, sampleTalk } from "./sample-talk.ts";
import { mountSketch } from "./sketch-field.ts";

/**
 * Any screen on its own, by the query.
 * - screen=landing|waiting|lobby|captain|countdown|battle|alone|result|debrief|gone, list=none|some|unreachable, helm=1
 * - What two commanders do: screen=paused|called (a pause called)|drawn (a draw offered)|claim|series
 * - screen=trial (the loser's, with finding=damning); talk=1: much was said
 * - screen=seek|seek-found|seek-barred; pages by their address: #leaders, #player-P9, #player-nobody
 * - who=known|new|foreign
 * - In battle: side=alliance (seen from the fleet, after `skip` s of a battle in the page), drawn=1 (the real field
 *   under it), counsel=1 (the adviser is asked)
 */
const query = new URLSearchParams(location.search);

const fighting: RoomView = { ...muster, seats: bothSeats, phase: "battle", match: "m8fk2" };
const fought: RoomView = { ...muster, seats: bothSeats, phase: "result", match: "m8fk2", result: sampleResult, terms: RATED };
const findingAsked = (): Finding => FINDINGS.find((one) => one === query.get("finding")) ?? "plausible";

const ROOMS: Record<string, RoomView> = {
  waiting: muster,
  lobby: { ...muster, seats: bothSeats, audience: 3 },
  countdown: { ...muster, seats: bothSeats, phase: "countdown", countdown: 4 },
  battle: { ...muster, seats: bothSeats, phase: "battle" },
  paused: {
    ...muster,
    seats: bothSeats.map((seat) => ({ ...seat, connected: seat.side === "terran" })),
    phase: "battle",
    pause: { missing: "alliance", by: null, left: 41 },
  },
  captain: { ...muster, seats: withCaptain },
  alone: { ...muster, seats: withCaptain, phase: "battle" },
  debrief: { ...muster, seats: withCaptain, phase: "result", result: debriefed },
  result: { ...fought, aftermath: { ...sampleAftermath, trial: null } },
  trial: { ...fought, aftermath: sampleAftermath },
  verdict: {
    ...fought,
    aftermath: {
      ...sampleAftermath,
      trial: {
        side: "alliance",
        until: 551,
        verdict: sampleVerdict({ accused: "garak", evidence: [4, 14, 23] }, sampleResult.story.log, findingAsked()),
      },
    },
  },
  series: { ...fought, aftermath: { ...sampleAftermath, trial: null }, standing: sampleSeries },
  called: { ...fighting, pause: { missing: null, by: "alliance", left: 87 } },
  drawn: { ...fighting, draw: { by: "alliance", left: 27 }, audience: 3, abortable: true },
  claim: { ...fighting, claim: "terran", audience: 1 },
  "claim-away": { ...fighting, claim: "terran", pause: { missing: "alliance", by: null, left: 55 } },
  gone: { ...muster, seats: bothSeats, phase: "battle" },
};

function fleetPicture(skip: number): Picture {
  const battle = new LocalLink("alliance", 7);
  battle.skip(skip);
  return battle.picture.peek() ?? samplePicture;
}

function linkFor(screen: string): BattleLink | null {
  const room = ROOMS[screen];
  if (!room) return null;
  const helm = query.get("helm") === "1" ? 1 : -1;
  const side = query.get("side") === "alliance" ? "alliance" : "terran";
  const seen = side === "alliance" ? fleetPicture(Number(query.get("skip") ?? 60)) : samplePicture;
  const picture = { ...seen, command: { ...seen.command, helm } };
  const { link, say, said } = createFakeLink(room, picture, side);
  if (query.has("counsel")) setTimeout(() => window.dispatchEvent(new KeyboardEvent("keydown", { key: USUAL_KEYS.counsel })), 300);
  if (query.has("talk")) {
    said.value = sampleTalk;
    setTimeout(() => {
      said.value = [...sampleTalk, ...freshTalk];
    }, 600);
  }
  if (screen === "gone") link.line.value = { state: "ended", ping: -1 };
  setTimeout(() => {
    say([
      { kind: "shield-down", a: 0, facing: 2 },
      { kind: "call", a: 100, b: -1 },
      { kind: "boarding", a: 101, b: 0 },
      { kind: "destroyed", a: 104, b: 1, cause: "fire", x: 480, y: -200 },
      { kind: "breach", a: 1, facing: 1 },
    ]);
  }, 300);
  return link;
}

const list = query.get("list");
const screen = query.get("screen") ?? "landing";
const who = query.get("who");
if (screen.startsWith("seek")) keepSeek({ side: "terran", mode: "full", rated: true });
const lobby = createFakeLobby(linkFor(screen), {
  world: list === "none" || list === "unreachable" ? list : "some",
  who: who === "new" || who === "foreign" ? who : "known",
  seek: screen,
});
const loadField = async () => (query.has("drawn") ? (await import("../src/field/mount-battle.ts")).mountBattle : mountSketch);
const root = document.querySelector("#app");
if (root) render(<App lobby={lobby} loadField={loadField} />, root);
