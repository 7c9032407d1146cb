import "./result-page.css";
import type { Talk } from "../../battle/talk/talk.ts";
import { ToldBattle } from "./told-battle.tsx";
import "../../i18n/later.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { useRef } from "preact/hooks";
import { partnerOf } from "../../battle/talk/talk-lines.ts";
import { t } from "../../i18n/t.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { LineLost } from "../../kit/faults.tsx";
import type { SeatView } from "../../net/room-view.ts";
import { aboutSeat } from "../../panels/about-player/about.ts";
import { AboutButton } from "../../panels/about-player/about-button.tsx";
import { LastWord } from "../../panels/speech/last-word.tsx";
import { TalkPanel } from "../../panels/talk/talk-panel.tsx";
import { Again } from "./again.tsx";
import { HistoryBadge } from "./badge.tsx";
import { cardFacts } from "./card/card-facts.ts";
import { SavePicture } from "./card/save-picture.tsx";
import { Commanders } from "./commanders.tsx";
import { MarginCard } from "./margin-card.tsx";
import { decisionText, headlineOf, winnerOf } from "./result-words.ts";
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
  const mood = winner === null ? "none" : winner === side ? "won" : "lost";
  const story = result?.story;
  return (
    <main class={`result result-${mood}`}>
      <header class="result-head">
        {winner && <Emblem side={winner} size={84} />}
        <div class="result-words">
          {winner && <p class={`result-winner text-${winner}`}>{t(`result.winner.${winner}`)}</p>}
          <h1>{headlineOf(winner, room.aftermath, side)}</h1>
          <p class="result-ending">{decisionText(result, room.aftermath, room.seats)}</p>
          {side && winner && <LastWord link={link} side={side} won={winner === side} />}
        </div>
        <Again link={link} onLeave={onLeave}>
          {result && <SavePicture facts={cardFacts(result, winner, decisionText(result, room.aftermath, room.seats), room.seats)} />}
        </Again>
      </header>
      {story && <Trial link={link} story={story} />}
      <div class="result-columns">
        {result && winner && <MarginCard result={result} winner={winner} reader={side} />}
        <div class="result-side">
          {story?.historic && winner && <HistoryBadge />}
          <Commanders room={room} winner={winner} />
          <AboutOpponent talk={talk} />
        </div>
      </div>
      {result && <ToldBattle result={result} seats={room.seats} seed={room.seed} />}
      <TalkPanel talk={talk} place="page" />
      {link.line.value.state === "lost" && <LineLost trouble={link.trouble.value} />}
    </main>
  );
}

/** The way to report or block the other commander, be they still there or not. */
function AboutOpponent({ talk: { link, blocks } }: { talk: Talk }) {
  const last = useRef<SeatView | null>(null);
  const now = partnerOf(link.room.value, link.side.value);
  if (now !== null) last.current = now;
  if (last.current === null) return null;
  const about = aboutSeat(link, last.current);
  return (
    <div class="about-opponent">
      <AboutButton about={about} blocks={blocks} text={t("about.open.name", { name: about.name })} />
    </div>
  );
}
