import type { Bridge } from "./bridge.ts";
import { say } from "./intent.ts";

/** Somebody who watches looks at the battle from the other side; a refusal is shown in words. For players it does nothing. */
export async function seeOtherSide({ link, watching }: Bridge): Promise<void> {
  if (!watching) return;
  const outcome = await link.watch(link.side.peek() === "terran" ? "alliance" : "terran");
  if (!outcome.ok) say(outcome.text);
}
