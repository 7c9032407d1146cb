import "./watch-page.css";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { ToldPage } from "./told-page.tsx";
import "../../i18n/later.ts";
import { useComputed, useSignal } from "@preact/signals";
import type { MountBattle } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { seatName } from "../../i18n/words.ts";
import { Fault, LineLost } from "../../kit/faults.tsx";
import { goTo } from "../../kit/route.ts";
import type { Blocks } from "../../net/blocks.ts";
import type { Lobby } from "../../net/lobby.ts";
import type { About } from "../../panels/about-player/about.ts";
import { AboutDialog } from "../../panels/about-player/about-dialog.tsx";
import { AudiencePanel } from "./audience-panel.tsx";
import { EndCard } from "./end-card.tsx";
import type { LiveBattle } from "./live.ts";
import { useLive } from "./use-live.ts";
import { WatchedScreen } from "./watched-screen.tsx";

interface Props {
  readonly audience: Lobby["audience"];
  readonly blocks: Blocks;
  readonly code: string;
  readonly loadField: () => Promise<MountBattle>;
  /** Lets two captains of these levels fight, and goes there. */
  readonly onCaptains: (levels: Levels) => void;
}

type Levels = Readonly<Record<Side, CaptainLevel>>;

/** The levels of two captains who fight one another; null where people do. */
function levelsOf(participants: readonly Participant[]): Levels | null {
  const of = (side: Side) => participants.find((one) => one.side === side)?.captain ?? null;
  const [terran, alliance] = [of("terran"), of("alliance")];
  return terran && alliance && { terran, alliance };
}

const leave = () => goTo({ at: "landing" });

/** Watching a battle that goes on: finding a place, waiting for it to begin, and the battle itself. */
export function WatchPage({ audience, blocks, code, loadField, onCaptains }: Props) {
  const { live, refusal, enter } = useLive(audience, code);
  if (refusal.value !== null) return <Stopped title={t("watching.refused")} text={refusal.value} onAgain={enter} />;
  if (live.value === null) return <Waiting title={t("watching.finding")} text="" />;
  return <Live live={live.value} blocks={blocks} loadField={loadField} onAgain={enter} onCaptains={onCaptains} />;
}

function Stopped({ title, text, onAgain }: { title: string; text: string; onAgain: () => void }) {
  return (
    <Fault title={title} text={text}>
      <button type="button" class="primary" onClick={onAgain}>
        {t("app.retry")}
      </button>
      <button type="button" onClick={leave}>
        {t("app.back")}
      </button>
    </Fault>
  );
}

function Waiting({ title, text }: { title: string; text: string }) {
  return (
    <main class="fault">
      <section class="card" role="status">
        <span class="spinner" aria-hidden="true" />
        <h1>{title}</h1>
        <p>{text}</p>
        <div class="fault-ways">
          <button type="button" onClick={leave}>
            {t("app.back")}
          </button>
        </div>
      </section>
    </main>
  );
}

function Live({
  live,
  blocks,
  loadField,
  onAgain,
  onCaptains,
}: Pick<Props, "blocks" | "loadField" | "onCaptains"> & { live: LiveBattle; onAgain: () => void }) {
  const { phase, delay, audience, result } = live.state.value;
  const told = useSignal(false);
  const about = useSignal<About | null>(null);
  const asking = useSignal(false);
  const ask = (them: About) => {
    about.value = them;
    asking.value = true;
  };
  const levels = levelsOf(live.participants.value);
  const line = live.line.value;
  const begun = useComputed(() => live.picture.value !== null).value;
  if (line === "ended" && phase !== "result")
    return <Stopped title={t("watching.ended")} text={t("watching.ended.text")} onAgain={onAgain} />;
  if (!begun)
    return <Waiting title={t("watching.waiting")} text={delay > 0 ? t("watching.waiting.delay", { delay }) : t("watching.waiting.text")} />;
  if (told.value && result)
    return (
      <ToldPage
        live={live}
        result={result}
        onBack={() => {
          told.value = false;
        }}
      />
    );
  // Captains are mostly watched by whoever let them fight: then there is nobody to talk with.
  const talks = levels === null || audience > 1;
  return (
    <>
      <WatchedScreen
        watched={live}
        loadField={loadField}
        length={0}
        onLeave={leave}
        beside={<Behind live={live} />}
        notice={<Notice live={live} />}
        {...(talks && { panel: <AudiencePanel live={live} blocks={blocks} onAsk={ask} />, panelName: t("watching.talk") })}
      />
      {phase === "result" && (
        <EndCard
          live={live}
          onLeave={leave}
          onTold={() => {
            told.value = true;
          }}
          {...(levels && { onAnother: () => onCaptains(levels) })}
        />
      )}
      {/* Here, as the screen changes under it: from the chart to the field, or as that comes. */}
      {about.value && <AboutDialog about={about.value} blocks={blocks} open={asking} />}
      {line === "lost" && <LineLost trouble={live.trouble.value} />}
    </>
  );
}

/** How far behind one is, and how many watch. */
function Behind({ live }: { live: LiveBattle }) {
  const { delay, audience } = live.state.value;
  return (
    <span class="behind">
      <span title={t("watching.behind.why")}>{delay > 0 ? t("watching.behind", { delay }) : t("watching.live")}</span>
      <span>{t("watching.audience", { count: audience })}</span>
    </span>
  );
}

function Notice({ live }: { live: LiveBattle }) {
  const { paused, missing } = live.state.value;
  if (!paused) return null;
  const who = live.participants.value.find((one) => one.side === missing);
  return (
    <p class="replay-notice" role="status">
      {who ? t("watching.paused.missing", { name: seatName(who) }) : t("watching.paused")}
    </p>
  );
}
