import type { Session } from "../session/session.ts";
import { asked, type Whereabouts, watchedPicture } from "../sound/music/whereabouts.ts";

/** Where the player is, for the music. */
export function whereaboutsOf({ screen, link }: Pick<Session, "screen" | "link">): Whereabouts {
  const watched = watchedPicture();
  const battle = link.peek();
  switch (screen.peek()) {
    case "landing":
    case "seeking":
    case "resuming":
      return { at: "landing" };
    case "battle":
      return { at: "battle", picture: battle?.picture.peek() ?? null };
    case "result": {
      const side = battle?.side.peek() ?? "terran";
      const winner = battle?.room.peek().result?.winner ?? null;
      return { at: "result", won: winner === null ? null : winner === side, side };
    }
    case "page": {
      const mood = asked.peek();
      if (mood) return { at: "asked", mood };
      return watched ? { at: "battle", picture: watched } : { at: "rest" };
    }
    case "lobby":
    case "gone":
      return { at: "rest" };
  }
}
