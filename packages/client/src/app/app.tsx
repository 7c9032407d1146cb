import { useEffect, useMemo } from "preact/hooks";
import type { MountBattle } from "../battle/sight/sight.ts";
import { createTalk, type Talk } from "../battle/talk/talk.ts";
import { t } from "../i18n/t.ts";
import { Fault, WayBack } from "../kit/faults.tsx";
import { followLayout } from "../kit/key-layout.ts";
import { LazyPart } from "../kit/lazy-part.tsx";
import { noticeInTitle } from "../kit/title-notice.ts";
import type { Trouble } from "../net/link.ts";
import type { Lobby } from "../net/lobby.ts";
import { BattleScreen, prepareChart, prepareLastLook } from "../screens/battle/battle-screen.tsx";
import { Backdrop } from "../screens/landing/backdrop.tsx";
import { Landing } from "../screens/landing/landing.tsx";
import { prepareResult, ResultScreen } from "../screens/result/result.tsx";
import { SeekChip } from "../screens/seek/seek-chip.tsx";
import type { Return } from "../session/return.ts";
import { createSession, type Session } from "../session/session.ts";
import { followCalm } from "../settings/calm-choice.ts";
import { followReading } from "../settings/reading-choice.ts";
import { openAtFirstPress } from "../sound/mixer.ts";
import { playMusic } from "../sound/music/play-music.ts";
import { watchedPicture } from "../sound/music/whereabouts.ts";
import { clickOutsideBattle, prepareSounds } from "../sound/use-sounds.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { Page } from "./page.tsx";
import { whereaboutsOf } from "./whereabouts.ts";

const loadLobby = () => import("../screens/muster/lobby.tsx").then(({ LobbyScreen }) => LobbyScreen);
const loadSeek = () => import("../screens/seek/seek-screen.tsx").then(({ SeekScreen }) => SeekScreen);

/** All screens of the game. `lobby` reaches the server; `loadField` brings the drawn battle when it is first wanted. */
export function App({ lobby, loadField }: { lobby: Lobby; loadField: () => Promise<MountBattle> }) {
  const session = useMemo(() => createSession(lobby, t("fault.unreachable.text")), [lobby]);
  const screen = session.screen.value;
  useEffect(followCalm, []);
  useEffect(followReading, []);
  useEffect(followLayout, []);
  useEffect(() => openAtFirstPress(window), []);
  useEffect(() => clickOutsideBattle(() => session.screen.peek() !== "battle" && watchedPicture() === null), [session]);
  useEffect(() => playMusic(() => whereaboutsOf(session)), [session]);
  const link = session.link.value;
  const talk = useMemo(() => (link ? createTalk(link, lobby.blocks) : null), [link, lobby]);
  useEffect(() => () => talk?.stop(), [talk]);
  useEffect(() => {
    if (screen === "lobby") {
      loadField().catch(() => undefined);
      prepareChart();
      prepareSounds();
    }
    if (screen === "battle") {
      prepareResult();
      prepareLastLook();
    }
    window.scrollTo(0, 0);
  }, [screen, loadField]);
  useEffect(() => (screen === "landing" ? fetchAhead() : undefined), [screen]);
  return (
    <>
      {screen !== "battle" && <Backdrop dim={screen !== "landing"} />}
      <CurrentScreen session={session} talk={talk} loadField={loadField} />
      <SeekElsewhere session={session} />
    </>
  );
}

/** A search goes on while one fights a captain or reads. */
function SeekElsewhere({ session }: { session: Session }) {
  const seeking = session.search.now.value;
  const state = seeking?.state.value.at;
  useEffect(() => {
    if (state === "found") noticeInTitle(t("seek.found.title"));
  }, [state]);
  if (!seeking || session.screen.value === "seeking" || (state !== "waiting" && state !== "asking" && state !== "lost")) return null;
  return <SeekChip session={session} seeking={seeking} />;
}

interface Current {
  readonly session: Session;
  /** Of the battle one is in; null where one is in none. */
  readonly talk: Talk | null;
  readonly loadField: () => Promise<MountBattle>;
}

function CurrentScreen({ session, talk, loadField }: Current) {
  const leave = () => {
    session.leave();
  };
  const screen = session.screen.value;
  if (screen === "resuming") return <Returning back={session.return} />;
  const seeking = session.search.now.value;
  if (screen === "page") return <Page session={session} loadField={loadField} />;
  if (screen === "seeking" && seeking) return <LazyPart load={loadSeek} props={{ session, seeking }} />;
  if (!talk) return <Landing session={session} />;
  const { link } = talk;
  if (screen === "lobby") return <LazyPart load={loadLobby} props={{ talk, onLeave: leave, onAlone: session.alone }} />;
  if (screen === "battle") return <BattleScreen talk={talk} loadField={loadField} lastLook={session.lastLook} onLeave={leave} />;
  const { result } = link.room.value;
  if (screen === "result") return <ResultScreen talk={talk} result={result} onLeave={leave} />;
  return <Gone trouble={link.trouble.value} back={session.return} onLeave={leave} />;
}

/** On the way back into a battle after a reload. Where that takes long, it is said why. */
function Returning({ back }: { readonly back: Return }) {
  const trouble = back.trouble.value;
  if (trouble === null)
    return (
      <p class="resuming" role="status">
        {t("fault.resume")}
      </p>
    );
  return (
    <main class="fault">
      <section class="card" role="status">
        <h1>{t("fault.resume")}</h1>
        <WayBack trouble={trouble} />
        <div class="fault-ways">
          <button type="button" onClick={back.stop}>
            {t("app.back")}
          </button>
        </div>
      </section>
    </main>
  );
}

const TOLD = ["elsewhere", "given-up", "too-late", "unmet", "broken", "stopped"] as const;

/** Whether there are words of its own for what keeps a page from its battle. */
function isTold(kind: Trouble["kind"]): kind is (typeof TOLD)[number] {
  return TOLD.some((told) => told === kind);
}

/** There is no way back to the battle, or another tab has it. */
function Gone({ trouble, back, onLeave }: { readonly trouble: Trouble | null; readonly back: Return; readonly onLeave: () => void }) {
  const kind = trouble?.kind ?? "closed";
  const why = isTold(kind) ? kind : "gone";
  return (
    <Fault title={t(`fault.${why}.title`)} text={t(`fault.${why}.text`)}>
      {why === "elsewhere" && (
        <button type="button" class="primary" onClick={back.go}>
          {t("fault.elsewhere.here")}
        </button>
      )}
      <button type="button" class={why === "elsewhere" ? "" : "primary"} onClick={onLeave}>
        {t("app.back")}
      </button>
    </Fault>
  );
}
