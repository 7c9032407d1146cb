import "./watched.css";
import type { Surroundings } from "./shown.ts";
import "../../i18n/later.ts";
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { createOnlookersSight } from "../../battle/bridge.ts";
import { ArrivalVeil } from "../../chart/arrival-veil.tsx";
import { keepPageSize } from "../../kit/page-size.ts";
import { hearWatched } from "../../sound/music/whereabouts.ts";
import { useSounds } from "../../sound/use-sounds.ts";
import { FieldCanvas, FieldFault, useFieldMount } from "../battle/field-mount.tsx";
import { Settings } from "../settings/settings.tsx";
import { listenToDeeds, turnView, viewDeeds } from "./keys.ts";
import { useDirector } from "./use-director.ts";
import type { Watched } from "./watched.ts";
import { WatchedChart } from "./watched-chart.tsx";
import { WatchedHud } from "./watched-hud.tsx";

/** A battle others fight: its chart and then its field, through whichever eyes, with a director at the camera. */
export function WatchedScreen({ watched, ...around }: Surroundings & { watched: Watched }) {
  const field = useRef<HTMLDivElement>(null);
  const settings = useSignal(false);
  const bridge = useMemo(() => createOnlookersSight(watched, () => turnView(watched)), [watched]);
  const directing = useDirector(bridge, watched);
  const approach = useComputed(() => bridge.picture.value?.phase === "approach").value;
  const failed = useFieldMount(field, bridge, around.loadField, approach);
  const { deeds } = around;
  useEffect(() => listenToDeeds({ ...viewDeeds(watched), d: () => directing.summon(), ...deeds }), [watched, deeds, directing.lead]);
  useEffect(() => () => bridge.dispose(), [bridge]);
  useEffect(keepPageSize, []);
  useSounds(bridge, watched.flow, watched.onHurried);
  useEffect(() => hearWatched(watched.picture), [watched]);
  if (failed.value) return <FieldFault why={failed.value} onLeave={around.onLeave} />;
  const shown = { watched, bridge, directing, settings, around };
  return (
    <div class={`watched${around.foot ? " watched-footed" : ""}`}>
      {approach ? (
        <WatchedChart {...shown} />
      ) : (
        <main class="battle">
          <FieldCanvas field={field} eye={bridge.eye.value} />
          {bridge.picture.value && bridge.eye.value && <WatchedHud {...shown} picture={bridge.picture.value} />}
          {watched.lively.value && <ArrivalVeil bridge={bridge} />}
        </main>
      )}
      {around.foot?.(bridge)}
      <Settings open={settings} />
    </div>
  );
}
