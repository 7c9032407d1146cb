import { createHash } from "node:crypto";
import { REPORTS_BURST, REPORTS_PER_HOUR } from "@terok-nor/shared/wire/limits.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import { type Complaint, REPORT_LENGTH } from "@terok-nor/shared/wire/report.ts";
import { Buckets } from "../gate/buckets.ts";
import { newPublicId } from "../gate/codes.ts";
import { isUnseen } from "../gate/names.ts";
import { log } from "../kit/log.ts";
import type { Database } from "./database/open.ts";
import type { ReportPlace } from "./database/schema.ts";

/** ms between two tries to write what could not be written, and reports that wait for it at most. */
const AGAIN_MS = 3000;
const WAIT_MOST = 500;
const HOUR_S = 3600;

/** Somebody in a report: an account by its public id, or a guest by the name they had. */
export interface Party {
  readonly account: string | null;
  /** Null where there is an account. */
  readonly guest: string | null;
}

/** Something that was said, as the server told it to whoever reports. */
export interface ReportedLine extends Party {
  /** ms since 1970. */
  readonly at: number;
  readonly kind: "line" | "phrase" | "ping";
  /** What was typed, or the name of the phrase; empty for a place that was shown. */
  readonly text: string;
}

/** A report as somebody makes it. */
export interface NewReport extends Complaint {
  readonly by: Party;
  /** Tells a guest apart from others who report: their seat's mark, their line. An account is told apart by its id. */
  readonly seat: string;
  readonly about: Party;
  readonly place: ReportPlace;
  readonly match: string | null;
  readonly lines: readonly ReportedLine[];
}

/** Takes reports in, for whoever runs the server. */
export class ReportDesk {
  readonly #db: Database;
  readonly #now: () => number;
  readonly #limits = new Buckets(REPORTS_BURST, REPORTS_PER_HOUR / HOUR_S);
  readonly #waiting: (NewReport & { readonly at: number })[] = [];
  #writing: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;

  /** @param now ms since 1970. */
  constructor(db: Database, now: () => number = Date.now) {
    this.#db = db;
    this.#now = now;
  }

  /**
   * Takes a report; it is written as soon as the database lets it. The same one again is taken and changes nothing.
   * @param address of whoever reports; null: unknown.
   * @returns why not, or null.
   */
  take(report: NewReport, address: string | null): RefusalCode | null {
    const words = report.words.normalize("NFC").replace(/\s+/gu, " ").trim();
    if ([...words].length > REPORT_LENGTH) return "report-long";
    if (isUnseen(words)) return "talk-unseen";
    const now = performance.now() / 1000;
    const from = [`by ${report.by.account ?? report.seat}`, ...(address === null ? [] : [`from ${address}`])];
    if (!from.every((each) => this.#limits.take(each, now))) return "report-many";
    if (this.#waiting.length >= WAIT_MOST) return "busy";
    this.#waiting.push({ ...report, words, at: this.#now() });
    void this.flush();
    return null;
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.flush();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #write(): Promise<void> {
    for (let report = this.#waiting[0]; report !== undefined; report = this.#waiting[0]) {
      try {
        await this.#insert(report);
        this.#waiting.shift();
      } catch (error) {
        log.error({ err: error, reports: this.#waiting.length }, "a report could not be written; trying again");
        this.#timer = setTimeout(() => void this.flush(), AGAIN_MS).unref();
        return;
      }
    }
  }

  async #insert(report: NewReport & { readonly at: number }): Promise<void> {
    const { by, about, seat, place, match, reason, words, lines, at } = report;
    await this.#db
      .insertInto("reports")
      .values({
        id: newPublicId(),
        same: fingerprint([by.account ?? seat, about.account ?? about.guest, match, reason]),
        at,
        place,
        match,
        by_account: by.account,
        by_guest: by.guest,
        about_account: about.account,
        about_guest: about.guest,
        reason,
        words,
        lines: JSON.stringify(lines),
        closed: null,
      })
      .onConflict((conflict) => conflict.column("same").doNothing())
      .execute();
  }
}

function fingerprint(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}
