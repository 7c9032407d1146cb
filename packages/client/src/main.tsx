import "./app/style.css";
import { render } from "preact";
import { App } from "./app/app.tsx";
import { browserStore, tabStore } from "./kit/storage.ts";
import { createLobby } from "./net/lobby.ts";

const loadField = async () => {
  const stage = await import("./field/mount-battle.ts");
  stage.prepareBattle();
  return stage.mountBattle;
};
const root = document.querySelector("#app");
if (root) render(<App lobby={createLobby({ tab: tabStore, keeping: browserStore })} loadField={loadField} />, root);
