import "../../i18n/later.ts";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { MountBattle } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import type { Replay } from "./replay.ts";
import { ReplayBar, replayDeeds } from "./replay-bar.tsx";
import { WatchedScreen } from "./watched-screen.tsx";

/** A battle played again, with the bar that moves it. */
export function ReplayPlayer({
  replay,
  loadField,
  onSave,
  onLeave,
  beside,
}: {
  replay: Replay;
  loadField: () => Promise<MountBattle>;
  onSave: (() => void) | null;
  onLeave: () => void;
  beside?: ComponentChildren;
}) {
  useEffect(() => {
    replay.start();
    return () => replay.dispose();
  }, [replay]);
  const deeds = useMemo(() => replayDeeds(replay), [replay]);
  const { length } = replay.clock.value;
  return (
    <WatchedScreen
      watched={replay}
      loadField={loadField}
      deeds={deeds}
      length={length / replay.file.setup.hz}
      onLeave={onLeave}
      beside={beside}
      notice={<Notice replay={replay} />}
      foot={(bridge) => <ReplayBar replay={replay} bridge={bridge} onSave={onSave} />}
    />
  );
}

function Notice({ replay }: { replay: Replay }) {
  return (
    <>
      {replay.changed.value && <p class="replay-notice">{t("replay.old")}</p>}
      {replay.winding.value && (
        <p class="replay-notice" role="status">
          {t("replay.winding")}
        </p>
      )}
    </>
  );
}
