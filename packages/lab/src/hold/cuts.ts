import { setTimeout as sleep } from "node:timers/promises";
import { openReplay } from "@terok-nor/shared/replay/pack.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { Measured } from "../load/measured.ts";
import { askForPlace, takePlace } from "../wire/place.ts";
import { Seated } from "../wire/seated.ts";
import { until } from "../wire/until.ts";
import { atMost, type HoldRow } from "./row.ts";

/** ms in which whoever was cut off is back, and after which they are given up. */
const BACK_WITHIN = 5000;
const LOST_AFTER = 20_000;
/** Share of them that may be later. */
const MAY_BE_LATE = 0.001;
/** Cuts of each line. */
const CUTS = 2;
const ORDER_EVERY = 150;
/** ms between two cuts of a line, from and to. */
const APART = [500, 3000] as const;
/** ms in which the archive has a battle that has ended. */
const ARCHIVED_WITHIN = 10_000;
/** A ship of each side, by seat: the first is the rebels'. */
const SHIP = [1, 3] as const;
const SIDES_BY_SEAT: readonly Side[] = ["terran", "alliance"];

/** One seat of a battle: orders that can be told apart, and which of them the server has taken. */
interface Hand {
  readonly seated: Seated;
  readonly seat: number;
  readonly given: number[];
  readonly taken: Set<number>;
}

/** Lines that break at any tick, wrong passes and second tabs, in battles between guests. @param cuts lines cut in all. */
export async function holdCuts(cuts: number): Promise<HoldRow[]> {
  const server = await Measured.start();
  try {
    const battles = Math.max(1, Math.ceil(cuts / CUTS / 2));
    const hands = (await Promise.all(Array.from({ length: battles }, (_, n) => openBattle(server.url, n)))).flat();
    await until(() => hands.every(({ seated }) => seated.tick > 0), LOST_AFTER);
    let over = false;
    const ordering = hands.map((hand) => giveOrders(hand, () => over));
    const backs = (await Promise.all(hands.map(cutNowAndThen))).flat();
    over = true;
    await Promise.all(ordering);
    const late = backs.filter((ms) => ms > BACK_WITHIN).length / backs.length;
    const strayed = hands.filter(({ seated, seat }) => seated.seat !== seat).length;
    const passes = await wrongPasses(server.url, hands);
    const tabs = await secondTabs(server.url, hands);
    const [wrong, orders] = await wrongOrders(server.url, hands);
    const times = backs.length;
    return [
      atMost(MAY_BE_LATE, {
        id: "cut-back",
        what: `share of those whose line is cut that are not back within 5 s, slowest ${Math.round(Math.max(...backs))} ms`,
        times,
        measure: late,
      }),
      atMost(0, { id: "cut-strayed", what: "of them, not back as themselves", times, measure: strayed }),
      atMost(0, { id: "cut-orders", what: "orders that were taken and lost, or carried out twice", times: orders, measure: wrong }),
      atMost(0, {
        id: "cut-wrong-pass",
        what: "people let into a seat by a pass that is not its own",
        times: passes.tried,
        measure: passes.let,
      }),
      atMost(0, {
        id: "cut-two-tabs",
        what: "second tabs that do not have the seat for themselves",
        times: tabs.tried,
        measure: tabs.wrong,
      }),
    ];
  } finally {
    await server.stop();
  }
}

async function openBattle(url: string, n: number): Promise<Hand[]> {
  const address = `10.3.${n >> 8}.${n & 255}`;
  const one = await Seated.open({ url, address });
  const two = await Seated.join({ url, address }, one.code);
  for (const each of [one, two]) await each.ask(MESSAGE.ready, { ready: true });
  return [one, two].map((seated, seat) => ({ seated, seat, given: [], taken: new Set() }));
}

/** Each to a place of its own, by which it is found again in the record. */
async function giveOrders({ seated, seat, given, taken }: Hand, isOver: () => boolean): Promise<void> {
  for (let n = 1; !isOver(); n++) {
    await sleep(ORDER_EVERY);
    if (!seated.isThere) continue;
    given.push(n);
    const order = { kind: "move", ships: [SHIP[seat] ?? 1], x: n, y: -n, queue: false };
    void seated
      .ask(MESSAGE.order, order)
      .then(({ ok }) => ok && taken.add(n))
      .catch(() => undefined);
  }
}

/** @returns ms after which they were back, each time. */
async function cutNowAndThen({ seated }: Hand): Promise<number[]> {
  const backs: number[] = [];
  const [least, most] = APART;
  for (let i = 0; i < CUTS; i++) {
    await sleep(least + Math.random() * (most - least));
    const from = performance.now();
    seated.cut();
    await until(() => !seated.isThere, LOST_AFTER);
    await until(() => seated.isThere && seated.tick > 0, LOST_AFTER);
    backs.push(performance.now() - from);
  }
  return backs;
}

/** A line is made for whoever asks, and told then that there is no seat: let in is whose line stands a while later. */
async function wrongPasses(url: string, [one]: readonly Hand[]): Promise<{ readonly tried: number; readonly let: number }> {
  if (one === undefined) return { tried: 0, let: 0 };
  const { code, pass } = one.seated;
  const wrong = ["", "x", pass.slice(1), `${pass}x`, [...pass].reverse().join(""), null, "__proto__"];
  const asked = wrong.map(async (each) => {
    try {
      const place = await askForPlace(url, `joinById/${code}`, { name: "Visitor", back: true, pass: each }, "10.3.255.1");
      const line = await takePlace(url, place);
      await sleep(REFUSED_WITHIN);
      return line.readyState === WebSocket.OPEN;
    } catch {
      return false;
    }
  });
  const stand = await Promise.all(asked);
  return { tried: wrong.length, let: stand.filter(Boolean).length + (one.seated.isThere ? 0 : 1) };
}
const REFUSED_WITHIN = 1000;

/** Somebody duplicates their tab: the second has the seat, the first is sent away and does not fight for it by itself. */
async function secondTabs(url: string, hands: readonly Hand[]): Promise<{ readonly tried: number; readonly wrong: number }> {
  let wrong = 0;
  for (const { seated } of hands) {
    const leaving = until(() => !seated.isThere, LOST_AFTER);
    seated.staysAway = true;
    const place = await askForPlace(url, `joinById/${seated.code}`, { name: "Visitor", back: true, pass: seated.pass }, "10.3.255.2");
    const second = await takePlace(url, place);
    await leaving;
    if (seated.isThere || second.readyState !== WebSocket.OPEN) wrong += 1;
    second.close();
    await seated.comeBack();
  }
  return { tried: hands.length, wrong };
}

/** Orders that the archive has not exactly once, though they were taken, or more than once. */
async function wrongOrders(url: string, hands: readonly Hand[]): Promise<readonly [wrong: number, orders: number]> {
  for (const { seated, seat } of hands) if (seat === 0) await seated.ask(MESSAGE.order, { kind: "resign" });
  let wrong = 0;
  let orders = 0;
  for (const { seated, seat, given, taken } of hands) {
    const entries = await entriesOf(url, seated.match);
    const times = new Map<number, number>();
    for (const entry of entries) {
      if (!("order" in entry) || entry.order.kind !== "move" || entry.side !== SIDES_BY_SEAT[seat]) continue;
      times.set(entry.order.x, (times.get(entry.order.x) ?? 0) + 1);
    }
    orders += given.length;
    wrong += given.filter((n) => (times.get(n) ?? 0) > 1 || (taken.has(n) && times.get(n) !== 1)).length;
  }
  return [wrong, orders];
}

async function entriesOf(url: string, match: string): Promise<readonly Entry[]> {
  let entries: readonly Entry[] = [];
  await until(async () => {
    const answer = await fetch(`${url}/api/matches/${match}/replay`, { headers: { "X-Forwarded-For": `10.4.0.${match.length}` } });
    if (!answer.ok) return false;
    const opened = openReplay(new Uint8Array(await answer.arrayBuffer()));
    if ("file" in opened) entries = opened.file.entries;
    return "file" in opened;
  }, ARCHIVED_WITHIN);
  return entries;
}
