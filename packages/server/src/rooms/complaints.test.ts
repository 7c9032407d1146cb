import { LINES_FOR_REPORTS } from "@terok-nor/shared/wire/report.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { beforeEach, expect, test } from "vitest";
import type { NewReport } from "../archive/reports.ts";
import { Complaints } from "./complaints.ts";

const KAI = { who: "kai", name: "Kai", seat: "mark", address: "192.0.2.1" };
let taken: NewReport[];
let complaints: Complaints;
beforeEach(() => {
  taken = [];
  const take = (report: NewReport) => {
    taken.push(report);
    return null;
  };
  complaints = new Complaints({ take }, "battle");
});

const hear = (who: string, text: string) => {
  const said: Said = { kind: "line", text, id: 1, seat: 0, name: `Name of ${who}`, guest: false, who, at: 0 };
  complaints.heard(said, 1000);
};
const report = (who: string) => complaints.report(KAI, { who, reason: "insult", words: "" }, "MATCH");

test("only the last lines are kept, whoever said them, and they go along as they were told", () => {
  for (let i = 0; i < LINES_FOR_REPORTS + 5; i++) hear(i % 2 === 0 ? "gul" : "~1.Morn", `line ${i}`);
  expect(report("gul")).toEqual({ ok: true });
  const [made] = taken;
  expect(made?.lines.length).toBe(LINES_FOR_REPORTS);
  expect(made?.lines.at(-1)).toEqual({ account: "gul", guest: null, at: 1000, kind: "line", text: `line ${LINES_FOR_REPORTS + 4}` });
  expect(made?.lines.at(-2)).toMatchObject({ account: null, guest: "Name of ~1.Morn" });
  expect(made).toMatchObject({ by: { account: "kai", guest: null }, about: { account: "gul" }, place: "battle", match: "MATCH" });
});

test("whoever was met can be reported without a word said, but nobody who was never there, and not oneself", () => {
  complaints.met({ who: "gul", name: "Gul" });
  complaints.met({ who: "kai", name: "Kai" });
  expect(report("gul")).toEqual({ ok: true });
  for (const who of ["kai", "nobody", "", "__proto__"]) expect(report(who)).toMatchObject({ ok: false, code: "report-nobody" });
  expect(taken.length).toBe(1);
});

test("whoever said one of those lines can be reported, however many others have spoken since", () => {
  for (let i = 0; i < 30; i++) hear(`~hall-${i}`, "Boo");
  expect(report("~hall-0")).toEqual({ ok: true });
  expect(taken[0]?.about).toEqual({ account: null, guest: "Name of ~hall-0" });
});

test("of the many who come through a room only the last are remembered", () => {
  for (let i = 0; i < 20; i++) complaints.met({ who: `guest-${i}`, name: "Guest" });
  expect(report("guest-19")).toEqual({ ok: true });
  expect(report("guest-12")).toEqual({ ok: true });
  expect(report("guest-11")).toMatchObject({ code: "report-nobody" });
});
