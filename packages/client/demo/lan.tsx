import "../src/app/style.css";
import type { LanHost } from "@terok-nor/shared/wire/api.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { render } from "preact";
import { LanHosts } from "../src/screens/landing/lan-hosts.tsx";
import { SharePanel } from "../src/screens/muster/share-panel.tsx";
import { muster } from "./sample-room.ts";

/** Other hosts on the local network beside a battle to share: lan.html?hosts=none|some&reach=http://192.168.1.23:2567 */
const query = new URLSearchParams(location.search);
const since = new Date().toISOString();
const seat = { player: null, rating: null, change: null };

const HOSTS: readonly LanHost[] = [
  {
    id: "1",
    name: "Rio Grande",
    url: "http://192.168.1.40:2567",
    version: WIRE_VERSION,
    open: [{ code: "AC34DE", host: "Commander Venn", guest: false, freeSide: "alliance", mode: "full", galors: 3, birds: 6, since }],
    live: [
      {
        code: "CD46EF",
        match: "m",
        participants: [
          { ...seat, side: "terran", name: "Smiley", captain: null },
          { ...seat, side: "alliance", name: "", captain: "officer" },
        ],
        mode: "assault",
        galors: 3,
        rated: false,
        seconds: 194,
        delay: 0,
        audience: 2,
      },
    ],
  },
  { id: "2", name: "orinoco", url: "http://192.168.1.41:8080", version: WIRE_VERSION, open: [], live: [] },
  { id: "3", name: "ganges", url: "http://192.168.1.42:2567", version: WIRE_VERSION + 1, open: [], live: [] },
];

const reach = query.get("reach");
window.fetch = async () => Response.json({ url: reach });
const root = document.querySelector("#app");
if (root)
  render(
    <main class="landing">
      <div class="landing-columns">
        <LanHosts hosts={query.get("hosts") === "none" ? [] : HOSTS} version={WIRE_VERSION} />
        <SharePanel room={muster} />
      </div>
    </main>,
    root,
  );
