import "./styles/all.css";
import { render } from "preact";
import { App } from "./app/app.tsx";
import { createLobby } from "./net/lobby.ts";

const loadStage = () => import("./scenes/mount-battle.ts").then((stage) => stage.mountBattle);
const root = document.querySelector("#app");
if (root) render(<App lobby={createLobby()} loadStage={loadStage} />, root);
