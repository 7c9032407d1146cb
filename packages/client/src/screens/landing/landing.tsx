import { useSignal } from "@preact/signals";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { t } from "../../i18n/t.ts";
import { HAS_SERVER } from "../../kit/has-server.ts";
import { LazyPart } from "../../kit/lazy-part.tsx";
import { hashOf } from "../../kit/route.ts";
import type { Session } from "../../session/session.ts";
import { chosenLevel } from "../../settings/opponent-choice.ts";
import { AloneCard } from "./alone-card.tsx";
import { HowDialog } from "./how-dialog.tsx";
import { IdentityCard } from "./identity-card.tsx";
import { LiveBattles } from "./live-battles.tsx";
import { OpenBattles } from "./open-battles.tsx";
import { PeopleCard } from "./people-card.tsx";
import { QuickCard } from "./quick-card.tsx";
import { ServerCard } from "./server-card.tsx";
import { SetupBar } from "./setup-bar.tsx";
import { useMeeting } from "./use-meeting.ts";

const loadHosts = () => import("./lan-hosts.tsx").then(({ LanHosts }) => LanHosts);

/** The first page: who one is, the three ways to play, who else is here, and the way to everything else. */
export function Landing({ session }: { session: Session }) {
  return (
    <main class="landing">
      <header class="landing-head">
        <div>
          <h1>{t("app.title")}</h1>
          <p class="tagline">{t("landing.tagline")}</p>
        </div>
        <IdentityCard session={session} />
      </header>
      <div class="card play">
        <SetupBar />
        <div class="ways">
          {HAS_SERVER && <QuickCard session={session} />}
          <AloneCard session={session} />
          {HAS_SERVER ? <PeopleCard session={session} /> : <ServerCard />}
        </div>
        <p class="refusal" role="alert">
          {session.refusal}
        </p>
      </div>
      {HAS_SERVER && <MeetingLists session={session} />}
      <Foot session={session} />
    </main>
  );
}

/** Who may be met now. */
function MeetingLists({ session }: { session: Session }) {
  useMeeting(session);
  return (
    <div class="meeting-lists">
      <OpenBattles session={session} />
      <LiveBattles session={session} />
      <HostsInSight session={session} />
    </div>
  );
}

/** The local network has a list where there is anybody on it. */
function HostsInSight({ session }: { session: Session }) {
  const meeting = session.meeting.value;
  if (meeting === null || meeting === "unreachable" || meeting.hosts.length === 0) return null;
  return <LazyPart load={loadHosts} props={{ hosts: meeting.hosts, version: WIRE_VERSION }} />;
}

const bothOf = (level: CaptainLevel) => ({ terran: level, alliance: level });

function Foot({ session }: { session: Session }) {
  const how = useSignal(false);
  return (
    <footer class="landing-foot">
      <nav aria-label={t("foot.title")}>
        {HAS_SERVER && <a href={hashOf({ at: "leaders" })}>{t("leaders.title")}</a>}
        <a href={hashOf({ at: "replays" })}>{t("foot.replays")}</a>
        <button
          type="button"
          class="as-link"
          onClick={() => {
            how.value = true;
          }}
        >
          {t("landing.how")}
        </button>
        {HAS_SERVER && (
          <button type="button" class="as-link" disabled={session.busy.value} onClick={() => session.watch(bothOf(chosenLevel.peek()))}>
            {t("landing.watch")}
          </button>
        )}
        <a href={hashOf({ at: "privacy" })}>{t("landing.privacy")}</a>
      </nav>
      <HowDialog open={how} />
    </footer>
  );
}
