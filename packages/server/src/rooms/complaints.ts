import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import { type Complaint, LINES_FOR_REPORTS } from "@terok-nor/shared/wire/report.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { isGuest, type Said } from "@terok-nor/shared/wire/talk.ts";
import type { NewReport, Party, ReportDesk, ReportedLine } from "../archive/reports.ts";

/** Others a room remembers, the last first: they can be reported though they have left, as can who said a kept line. */
const OTHERS_KEPT = 8;

/** Somebody in a room. */
export interface Other {
  /** By what they are told apart (`whoOf`). */
  readonly who: string;
  readonly name: string;
}

/** Who reports. */
export interface Reporter extends Other {
  /** Tells a guest apart from others who report. */
  readonly seat: string;
  /** Null: unknown. */
  readonly address: string | null;
}

/** What a room can report of: who was in it, and the last lines of its talk as they were told to all of its people. */
export class Complaints {
  readonly #desk: Pick<ReportDesk, "take">;
  readonly #place: NewReport["place"];
  #lines: { readonly who: string; readonly line: ReportedLine }[] = [];
  #others: Other[] = [];

  constructor(desk: Pick<ReportDesk, "take">, place: NewReport["place"]) {
    this.#desk = desk;
    this.#place = place;
  }

  /** Something was told to all in the room. @param now ms since 1970. */
  heard(said: Said, now: number): void {
    const { who, name, kind } = said;
    const text = said.kind === "line" ? said.text : said.kind === "phrase" ? said.phrase : "";
    this.#lines = [...this.#lines, { who, line: { ...partyOf({ who, name }), at: now, kind, text } }].slice(-LINES_FOR_REPORTS);
    this.met({ who, name });
  }

  /** Somebody is in the room. */
  met(other: Other): void {
    const [last] = this.#others;
    if (last?.who === other.who && last.name === other.name) return;
    this.#others = [other, ...this.#others.filter(({ who }) => who !== other.who)].slice(0, OTHERS_KEPT);
  }

  /** Somebody reports one of the others. @param match id of the battle; null: there was none yet. */
  report(by: Reporter, { who, reason, words }: Complaint & { readonly who: string }, match: string | null): Reply {
    const about = this.#find(who);
    if (about === undefined || who === by.who) return refuse("report-nobody");
    const { seat, address } = by;
    const lines = this.#lines.map(({ line }) => line);
    const report = { by: partyOf(by), about: partyOf(about), seat, place: this.#place, match, reason, words, lines };
    const refusal = this.#desk.take(report, address);
    return refusal === null ? DONE : refuse(refusal);
  }

  #find(wanted: string): Other | undefined {
    const said = this.#lines.find(({ who }) => who === wanted);
    return this.#others.find(({ who }) => who === wanted) ?? (said && { who: said.who, name: said.line.guest ?? "" });
  }
}

function partyOf({ who, name }: Other): Party {
  return isGuest(who) ? { account: null, guest: name } : { account: who, guest: null };
}
