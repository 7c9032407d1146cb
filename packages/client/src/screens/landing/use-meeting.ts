import { useEffect } from "preact/hooks";
import type { Session } from "../../session/session.ts";

/** ms between two looks at who may be met, while the page is in view. */
const LOOK_AGAIN = 4000;

/** Keeps `session.meeting` fresh for as long as a screen that shows it is there. */
export function useMeeting(session: Session): void {
  useEffect(() => {
    const look = () => {
      if (!document.hidden) session.refresh();
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [session]);
}
