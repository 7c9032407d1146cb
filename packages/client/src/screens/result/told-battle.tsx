import "../../i18n/later.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { t } from "../../i18n/t.ts";
import { Blows } from "./blows.tsx";
import { Debrief, type Thinker } from "./debrief.tsx";
import { Deceptions } from "./deceptions.tsx";
import { Graphs } from "./graphs.tsx";
import { Luck } from "./luck.tsx";
import { ShipsCard } from "./ships-card.tsx";
import { Timeline } from "./timeline.tsx";

/** A battle that is over, told and measured: to those who fought it, and to whoever watched. */
export function ToldBattle({ result, seats, seed }: { result: BattleResult; seats: readonly Thinker[]; seed: number }) {
  const { story, approach } = result;
  return (
    <>
      <Parts result={result} />
      <Timeline log={story.log} />
      <Graphs curves={story.curves} arrival={approach?.length ?? 0} />
      <ShipsCard result={result} />
      <Blows blows={story.blows} ships={result.ships} />
      {approach && <Deceptions approach={approach} />}
      {result.debrief.length > 0 && <Debrief lines={result.debrief} seats={seats} />}
      <Luck seed={seed} chance={result.chance} />
    </>
  );
}

const PARTS = ["log", "graphs", "ships", "blows", "chart", "thoughts"] as const;

/** The way to each part there is. */
function Parts({ result }: { result: BattleResult }) {
  const there = PARTS.filter((part) => (part === "chart" ? result.approach !== null : part !== "thoughts" || result.debrief.length > 0));
  return (
    <nav class="result-parts" aria-label={t("after.sections")}>
      {there.map((part) => (
        <button key={part} type="button" class="quiet small" onClick={() => document.getElementById(`part-${part}`)?.scrollIntoView()}>
          {t(`after.part.${part}`)}
        </button>
      ))}
    </nav>
  );
}
