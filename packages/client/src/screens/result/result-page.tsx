import type { Talk } from "../../battle/talk/talk.ts";
import "../../i18n/later.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import "../../styles/aftermath.css";
import { t } from "../../i18n/t.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { LineLost } from "../../kit/faults.tsx";
import { TalkPanel } from "../../panels/talk/talk-panel.tsx";
import { Again } from "./again.tsx";
import { HistoryBadge } from "./badge.tsx";
import { Blows } from "./blows.tsx";
import { Charts } from "./charts.tsx";
import { Commanders } from "./commanders.tsx";
import { Debrief } from "./debrief.tsx";
import { Deceptions } from "./deceptions.tsx";
import { MarginCard } from "./margin-card.tsx";
import { decisionText, headlineOf, winnerOf } from "./result-words.ts";
import { ShipsCard } from "./ships-card.tsx";
import { Timeline } from "./timeline.tsx";
import { Trial } from "./trial/trial.tsx";

export interface ResultProps {
  readonly talk: Talk;
  /** Null: the battle was called off before there was one. */
  readonly result: BattleResult | null;
  readonly onLeave: () => void;
}

/** The page after a battle: first who won and what comes of it, then the battle told and measured. */
export function ResultPage({ talk, result, onLeave }: ResultProps) {
  const { link } = talk;
  const room = link.room.value;
  const side = link.side.value;
  const winner = winnerOf(result, room.aftermath);
  const mood = winner === null ? "none" : winner === side || link.watching.value ? "won" : "lost";
  const story = result?.story;
  return (
    <main class={`result result-${mood}`}>
      <header class="result-head">
        {winner && <Emblem side={winner} size={84} />}
        <div>
          {winner && !link.watching.value && (
            <p class={`result-winner text-${winner}`}>{t("result.winner", { side: t(`side.${winner}.short`) })}</p>
          )}
          <h1 class={winner && link.watching.value ? `text-${winner}` : ""}>
            {headlineOf(winner, room.aftermath, side, link.watching.value)}
          </h1>
          <p class="result-ending">{decisionText(result, room.aftermath, room.seats)}</p>
        </div>
        <Again link={link} onLeave={onLeave} />
      </header>
      {story && <Trial link={link} story={story} />}
      <div class="result-columns">
        {result && winner && <MarginCard result={result} seed={room.seed} />}
        <div class="result-side">
          {story?.historic && winner && <HistoryBadge />}
          <Commanders room={room} winner={winner} />
        </div>
      </div>
      {result && <Parts result={result} />}
      {story && <Timeline log={story.log} />}
      {result && story && <Charts curves={story.curves} arrival={result.approach?.length ?? 0} />}
      {result && <ShipsCard result={result} />}
      {result && story && <Blows blows={story.blows} ships={result.ships} />}
      {result?.approach && <Deceptions approach={result.approach} />}
      {result && result.debrief.length > 0 && <Debrief lines={result.debrief} seats={room.seats} />}
      <TalkPanel talk={talk} place="page" />
      {link.line.value.state === "lost" && <LineLost />}
    </main>
  );
}

const PARTS = ["log", "charts", "ships", "blows", "chart", "thoughts"] as const;

/** The way to each part of the page there is. */
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
