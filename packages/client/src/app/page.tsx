import type { JSX } from "preact";
import type { MountBattle } from "../battle/sight/sight.ts";
import { LazyPart } from "../kit/lazy-part.tsx";
import { route } from "../kit/route.ts";
import type { Session } from "../session/session.ts";

const loadLeaders = () => import("../screens/players/leaders-page.tsx").then(({ LeadersPage }) => LeadersPage);
const loadReplays = () => import("../screens/watching/replays-page.tsx").then(({ ReplaysPage }) => ReplaysPage);
const loadMatch = () => import("../screens/watching/match-page.tsx").then(({ MatchPage }) => MatchPage);
const loadWatch = () => import("../screens/watching/watch-page.tsx").then(({ WatchPage }) => WatchPage);
const loadPlayer = () => import("../screens/players/player-page.tsx").then(({ PlayersPage }) => PlayersPage);
const loadAccount = () => import("../screens/account/account-page.tsx").then(({ AccountPage }) => AccountPage);
const loadGallery = () => import("../screens/gallery/gallery-page.tsx").then(({ GalleryPage }) => GalleryPage);
const loadPrivacy = () => import("../screens/account/privacy-page.tsx").then(({ PrivacyPage }) => PrivacyPage);

/** Whatever the address asks for that is no battle of one's own; each fetched when it is first looked at. */
export function Page({ session, loadField }: { session: Session; loadField: () => Promise<MountBattle> }): JSX.Element | null {
  const { api, account, blocks } = session;
  const to = route.value;
  switch (to.at) {
    case "leaders":
      return <LazyPart key={to.at} load={loadLeaders} props={{ api }} />;
    case "player":
      return <LazyPart key={`${to.at}-${to.id}`} load={loadPlayer} props={{ api, account, blocks, id: to.id }} />;
    case "replays":
      return <LazyPart key={to.at} load={loadReplays} props={{ api, loadField }} />;
    case "match":
      return (
        <LazyPart key={`${to.at}-${to.id}`} load={loadMatch} props={{ api, account, blocks, id: to.id, moment: to.moment, loadField }} />
      );
    case "watch":
      return (
        <LazyPart
          key={`${to.at}-${to.code}`}
          load={loadWatch}
          props={{ audience: session.audience, blocks, code: to.code, loadField, onCaptains: session.watch }}
        />
      );
    case "account":
      return <LazyPart key={to.at} load={loadAccount} props={{ api, account }} />;
    case "privacy":
      return <LazyPart key={to.at} load={loadPrivacy} props={{}} />;
    case "gallery":
      return <LazyPart key={to.at} load={loadGallery} props={{ loadField }} />;
    case "landing":
    case "join":
      return null;
  }
}
