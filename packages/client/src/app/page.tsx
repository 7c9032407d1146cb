import { LazyPart } from "./lazy-part.tsx";
import { route } from "./route.ts";
import type { Session } from "./session.ts";

const loadLeaders = () => import("./leaders-page.tsx").then(({ LeadersPage }) => LeadersPage);
const loadPlayer = () => import("./player-page.tsx").then(({ PlayersPage }) => PlayersPage);

/** Whatever the address asks for that is no battle of one's own; each fetched when it is first looked at. */
export function Page({ session }: { session: Session }) {
  const { api } = session;
  const to = route.value;
  switch (to.at) {
    case "leaders":
      return <LazyPart key={to.at} load={loadLeaders} props={{ api }} />;
    case "player":
      return <LazyPart key={`${to.at}-${to.id}`} load={loadPlayer} props={{ api, id: to.id }} />;
    default:
      return null;
  }
}
