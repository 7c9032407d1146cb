import "../src/app/style.css";
import { VIEWS } from "@terok-nor/shared/wire/watch-state.ts";
import { render } from "preact";
import { Replay } from "../src/screens/watching/replay.ts";
import { ReplayPlayer } from "../src/screens/watching/replay-screen.tsx";
import { followCalm } from "../src/settings/calm-choice.ts";
import { recordedBattle } from "./recorded-battle.ts";

/**
 * A battle between captains, played again without a server:
 * replay.html?mode=full|assault&seed=7&at=<tick>&view=terran|alliance|both&stop=1&old=1
 */
const query = new URLSearchParams(location.search);
const file = recordedBattle(query.get("mode") === "assault" ? "assault" : "full", Number(query.get("seed") ?? 7));
const old = { ...file, tables: { ...file.tables, fingerprint: "0" } };
const replay = new Replay(query.has("old") ? old : file, Number(query.get("at") ?? 0));
replay.show(VIEWS.find((view) => view === query.get("view")) ?? "both");
if (query.has("stop")) replay.toggle();
followCalm();
const loadField = async () => {
  const stage = await import("../src/field/mount-battle.ts");
  stage.prepareBattle();
  return stage.mountBattle;
};
Object.assign(globalThis, { replay });
const root = document.querySelector("#app");
if (root) render(<ReplayPlayer replay={replay} loadField={loadField} onSave={() => undefined} onLeave={() => location.reload()} />, root);
