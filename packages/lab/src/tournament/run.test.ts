import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Field } from "./options.ts";
import { playBattle } from "./play.ts";
import { playTournament } from "./run.ts";

/** ms: processes load the rules anew, which takes its time on a busy machine. */
const PATIENCE = 60_000;

const FIELD: Field = { mode: "assault", seed: 5, galors: null, terran: "officer", alliance: "officer", set: [], plan: {} };
const play = (field: Field, battles: number, more: { threads?: number; resume?: string } = {}) =>
  playTournament({ field, battles, threads: 1, saying: null, ...more });

test(
  "results are the same in one process, in three, and for each battle played alone",
  async () => {
    const one = await play(FIELD, 4);
    expect(await play(FIELD, 4, { threads: 3 })).toEqual(one);
    expect(one.map((_, index) => playBattle(FIELD, index))).toEqual(one);
    expect(one.map((result) => result.galors)).toEqual([2, 3, 4, 2]);
  },
  PATIENCE,
);

test(
  "changed tables are played with, in every process",
  async () => {
    const [plain] = await play({ ...FIELD, galors: 2 }, 1);
    const [frail] = await play({ ...FIELD, galors: 2, set: ["terok-nor.hull=1", "terok-nor.shields=1"] }, 1);
    expect(frail?.winner).toBe("alliance");
    expect(frail?.length).toBeLessThan(plain?.length as number);
  },
  PATIENCE,
);

test(
  "a run that was stopped goes on where it stopped, and may go on further",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "tournament-"));
    try {
      const resume = join(folder, "stopped.jsonl");
      const whole = await play(FIELD, 3);
      await play(FIELD, 2, { resume });
      const [head, ...lines] = readFileSync(resume, "utf8").split("\n");
      const first = lines.find((line) => line.startsWith('{"index":0,')) as string;
      // Battle 0 told with another length: if it were played again, it would not stay.
      writeFileSync(resume, `${head}\n${JSON.stringify({ ...JSON.parse(first), length: 1 })}\n${first.slice(0, 40)}`);
      const [kept, ...rest] = await play(FIELD, 3, { resume });
      expect([kept?.length, rest]).toEqual([1, whole.slice(1)]);
      expect(readFileSync(resume, "utf8").trim().split("\n")).toHaveLength(4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  PATIENCE,
);

test(
  "a battle that cannot be played ends the run with its reason",
  async () => {
    await expect(play({ ...FIELD, set: ["galor.hul=1"] }, 2)).rejects.toThrow("galor.hul: the tables have no such number");
  },
  PATIENCE,
);
