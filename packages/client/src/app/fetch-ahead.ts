import { prepareChart, prepareLastLook } from "../screens/battle/battle-screen.tsx";
import { prepareResult } from "../screens/result/result.tsx";

/** ms after which the page is as quiet as it will be. */
const AT_LAST = 4000;

/**
 * Fetches, once the page has nothing else to do, what a battle against the computer is made of: it then begins
 * at once, and without a network as well. Whoever saves data gets it when they ask for it.
 * @returns how to stop, where it has not begun.
 */
export function fetchAhead(): () => void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return () => undefined;
  const timer = setTimeout(fetchBattle, document.readyState === "complete" ? 1000 : AT_LAST);
  return () => clearTimeout(timer);
}

function fetchBattle(): void {
  const later = () => undefined;
  import("../solo/open.ts").then(({ prepareHost }) => prepareHost()).catch(later);
  import("../field/mount-battle.ts").catch(later);
  import("../screens/muster/lobby.tsx").catch(later);
  import("../sound/sounding.ts").catch(later);
  import("../panels/speech/speech-strip.tsx").catch(later);
  import("../panels/speech/scene-overlay.tsx").catch(later);
  prepareChart();
  prepareResult();
  prepareLastLook();
}
