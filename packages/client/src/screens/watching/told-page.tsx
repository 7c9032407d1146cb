import "../result/result-page.css";
import "../../i18n/later.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { t, textOf } from "../../i18n/t.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { HistoryBadge } from "../result/badge.tsx";
import { cardFacts } from "../result/card/card-facts.ts";
import { SavePicture } from "../result/card/save-picture.tsx";
import { MarginCard } from "../result/margin-card.tsx";
import { ToldBattle } from "../result/told-battle.tsx";
import type { LiveBattle } from "./live.ts";

/** A battle one has watched, told and measured once it is over. */
export function ToldPage({ live, result, onBack }: { live: LiveBattle; result: BattleResult; onBack: () => void }) {
  const { winner } = result;
  const ending = textOf(`ending.${result.ending}`) ?? t("ending.other");
  return (
    <main class={`result result-${winner === null ? "none" : "won"}`}>
      <header class="result-head">
        {winner && <Emblem side={winner} size={84} />}
        <div>
          <h1 class={winner ? `text-${winner}` : ""}>{winner ? t(`result.winner.${winner}`) : t("watching.over")}</h1>
          <p class="result-ending">{ending}</p>
        </div>
        <div class="again">
          <button type="button" class="primary" onClick={onBack}>
            {t("app.back")}
          </button>
          <SavePicture facts={cardFacts(result, winner, ending, live.participants.value)} />
        </div>
      </header>
      <div class="result-columns">
        {winner && <MarginCard result={result} winner={winner} reader={null} />}
        <div class="result-side">{result.story.historic && winner && <HistoryBadge />}</div>
      </div>
      <ToldBattle result={result} seats={live.participants.value} seed={live.state.value.seed} />
    </main>
  );
}
