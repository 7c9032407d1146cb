import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { createBridge } from "../../battle/bridge.ts";
import { tellPresence } from "../../battle/hand/presence.ts";
import type { Bridge, MountBattle } from "../../battle/sight/sight.ts";
import type { Talk } from "../../battle/talk/talk.ts";
import { ArrivalVeil } from "../../chart/arrival-veil.tsx";
import { LazyPart } from "../../kit/lazy-part.tsx";
import { askBeforeLeaving } from "../../kit/leaving.ts";
import { keepPageSize } from "../../kit/page-size.ts";
import type { BattleLink } from "../../net/link.ts";
import type { LastLook } from "../../session/last-look.ts";
import { useSounds } from "../../sound/use-sounds.ts";
import { FieldCanvas, FieldFault, useFieldMount } from "./field-mount.tsx";
import { Hud } from "./hud.tsx";
import { leavingCosts } from "./leaving-costs.ts";

const loadLastLook = () => import("./last-look/last-look-over.tsx").then(({ LastLookOver }) => LastLookOver);
const loadChart = () => import("./chart-screen.tsx").then(({ ChartScreen }) => ChartScreen);

/** Fetches ahead what is over the field once all is decided; without it that is fetched then. */
export const prepareLastLook = () => void loadLastLook().catch(() => undefined);

/** Fetches ahead what act one is played on; without it the screen itself will ask for it. */
export const prepareChart = () => void loadChart().catch(() => undefined);

interface BattleProps {
  readonly talk: Talk;
  readonly loadField: () => Promise<MountBattle>;
  readonly lastLook: LastLook;
  readonly onLeave: () => void;
}

/** The chart while the fleet is on its way; then the field with everything over it. */
export function BattleScreen({ talk, loadField, lastLook, onLeave }: BattleProps) {
  const field = useRef<HTMLDivElement>(null);
  const bridge = useMemo(() => createBridge(talk), [talk]);
  const approach = useComputed(() => bridge.picture.value?.phase === "approach").value;
  const failed = useFieldMount(field, bridge, loadField, approach);
  useEffect(() => () => bridge.dispose(), [bridge]);
  useEffect(() => askBeforeLeaving(() => leavingCosts(talk.link)), [talk]);
  useEffect(keepPageSize, []);
  useSounds(bridge, bridge.link.flow);
  useEffect(() => beThere(bridge.link), [bridge]);
  if (failed.value) return <FieldFault why={failed.value} onLeave={onLeave} />;
  if (approach) return <LazyPart load={loadChart} props={{ bridge }} />;
  return (
    <main class="battle">
      <FieldCanvas field={field} eye={bridge.eye.value} />
      {lastLook.isOn.value ? (
        <LazyPart load={loadLastLook} props={{ bridge, onEnd: lastLook.end }} />
      ) : (
        <HudOver field={field} bridge={bridge} />
      )}
      <ArrivalVeil bridge={bridge} />
    </main>
  );
}

/** Whoever only looks is there. */
function beThere(link: BattleLink): () => void {
  const isWarned = () => link.side.peek() !== null && link.room.peek().idle === link.side.peek();
  return tellPresence(window, { tell: () => void link.here(), isWarned, now: () => performance.now() });
}

function HudOver({ field, bridge }: { field: { current: HTMLDivElement | null }; bridge: Bridge }) {
  const ready = useSignal<HTMLElement | null>(null);
  useEffect(() => {
    ready.value = field.current;
  }, [field, ready]);
  return ready.value ? <Hud bridge={bridge} field={ready.value} /> : null;
}
