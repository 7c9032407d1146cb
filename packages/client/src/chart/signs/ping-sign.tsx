import type { Ping } from "../../battle/talk/ping.ts";
import { AtPlace } from "./sign.tsx";

/** A place one commander shows the other: a cross in a ring, from which rings run out. */
export function PingSign({ ping, zoom }: { ping: Ping; zoom: number }) {
  return (
    <AtPlace place={ping} zoom={zoom}>
      <g class={`chart-ping chart-ping-${ping.side}`}>
        <circle r={11} />
        <path d="M-17 0h10M7 0h10M0-17v10M0 7v10" stroke-width="2" />
        <circle class="wave" r={46} />
      </g>
    </AtPlace>
  );
}
