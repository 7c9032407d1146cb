import "../../i18n/later.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { t } from "../../i18n/t.ts";
import { type Ending, greatIn } from "./endings.ts";
import { LastMoments, LEAD_IN } from "./last-moments.ts";
import { type Candidate, isPast, newsOf, sightsOf, URGENT } from "./shots.ts";

/** s a shot is held at least, and s after which something else is shown if there is anything. */
export const HOLD = 4;
const LONG = 14;
/** s for which what happened is worth a shot. */
const FRESH = 6;
/** s for which what was shown for long is not shown again unless it matters more. */
const SEEN_ENOUGH = 20;
/** Ticks in one step after which the viewer is taken to have gone to another moment. */
const JUMP = 100;

/** What the director shows now. */
export interface Shot extends Candidate {
  /** s of the viewer's time since which it is shown. */
  readonly since: number;
}

/**
 * Follows the story: of all that happens it shows what matters most, holds a shot long enough to be looked at, and
 * does not dwell. It knows what the picture and its events tell and nothing else. Times are s of the viewer's clock.
 */
export class Director {
  #shot: Shot | null = null;
  #news: (Candidate & { readonly until: number })[] = [];
  readonly #tired = new Map<string, number>();
  readonly #lastMoments = new LastMoments();
  #last: Picture | null = null;

  /** Takes in what happened, as told with this picture. */
  hear(events: readonly SeenEvent[], picture: Picture, now: number): void {
    const before = this.#last ?? picture;
    for (const event of events) {
      const news = newsOf(event, picture, before);
      if (news === null) continue;
      this.#news.push({ ...news, until: now + FRESH });
      const lost = event.kind === "destroyed" ? greatIn(before).find(({ id }) => id === event.a) : undefined;
      if (lost) this.#lastMoments.hear(news, lost, now);
    }
  }

  /**
   * The shot for this picture.
   * @param endings who is lost when, in a battle that was fought already
   * @param pace times as fast as it was fought
   */
  look(picture: Picture, now: number, endings: readonly Ending[] = [], pace = 1): Shot {
    this.#follow(picture);
    this.#news = this.#news.filter((one) => one.until > now && !isPast(one, picture));
    const end = this.#lastMoments.look(picture, now, endings, LEAD_IN * ROOM_HZ * Math.max(1, pace));
    if (end) return this.#showEnd(end, now);
    const before = this.#shot;
    const shown = before && !isPast(before, picture) ? before : null;
    const candidates = [...this.#news, ...sightsOf(picture)].sort((a, b) => b.rank - a.rank);
    const urgent = candidates[0] !== undefined && candidates[0].rank >= URGENT ? candidates[0] : null;
    const held = shown !== null && now - shown.since < HOLD;
    if (held && (!urgent || shown.rank >= URGENT)) return shown;
    const still = shown && candidates.find((one) => one.key === shown.key);
    const long = shown !== null && now - shown.since > LONG;
    if (shown !== null && long) this.#tired.set(shown.key, now + SEEN_ENOUGH);
    const best =
      urgent ?? candidates.find((one) => (this.#tired.get(one.key) ?? 0) <= now && (one.key !== shown?.key || !long)) ?? wideOf(picture);
    if (shown !== null && still && !long && best.rank <= still.rank) return shown;
    if (shown !== null && best.key === shown.key) return shown;
    this.#shot = { ...best, since: now };
    return this.#shot;
  }

  /** An end is cut to at once, whatever was shown. */
  #showEnd(end: Candidate, now: number): Shot {
    const shown = this.#shot;
    this.#news = this.#news.filter(({ key }) => key !== end.key);
    if (shown?.key === end.key && shown.text === end.text) return shown;
    this.#shot = { ...end, since: shown?.key === end.key ? shown.since : now };
    return this.#shot;
  }

  /** Another battle, another moment or other eyes: nothing that was seen holds any more. */
  #follow(picture: Picture): void {
    const last = this.#last;
    this.#last = picture;
    if (last === null || (picture.tick >= last.tick && picture.tick - last.tick < JUMP && sameEyes(picture, last))) return;
    this.#shot = null;
    this.#news = [];
    this.#tired.clear();
    this.#lastMoments.forget();
  }
}

const sameEyes = (a: Picture, b: Picture): boolean => a.side === b.side && a.own.length === b.own.length;

/** With nothing to show: all of it. */
const wideOf = ({ chart }: Picture): Candidate => ({
  key: "wide",
  rank: 0,
  about: [],
  at: null,
  text: chart ? t("shot.approach") : t("shot.wide"),
});

/** The director's time (s) after dt s of the viewer's: it goes at the battle's pace, never faster than the viewer's own. */
export const stepped = (time: number, dt: number, flow: number): number => time + dt * Math.min(1, flow);

/** s after the viewer's last touch at which the director takes over again. */
export const IDLE = 10;

/** Who holds the camera. */
export interface Lead {
  readonly on: boolean;
  /** s of the viewer's clock at which they last moved the view or chose something. */
  readonly touched: number;
}

export const AT_WORK: Lead = { on: true, touched: Number.NEGATIVE_INFINITY };

/** Whether the director leads. */
export const leads = ({ on, touched }: Lead, now: number): boolean => on && now - touched >= IDLE;

/** The viewer takes the picture in their own hand. */
export const yielded = (lead: Lead, now: number): Lead => ({ ...lead, touched: now });

/** The button: while it leads it is sent away, and else it takes over at once. */
export const summoned = (lead: Lead, now: number): Lead => (leads(lead, now) ? { ...lead, on: false } : AT_WORK);
