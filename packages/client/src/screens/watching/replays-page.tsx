import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { useEffect } from "preact/hooks";
import type { MountBattle } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { HAS_SERVER } from "../../kit/has-server.ts";
import { PageFrame } from "../../kit/page-frame.tsx";
import type { Api } from "../../net/api.ts";
import { FileDoor } from "./file-door.tsx";
import { faultOf, readFile, replayOf } from "./opened.ts";
import type { Replay } from "./replay.ts";
import { ReplayList } from "./replay-list.tsx";
import { ReplayPlayer } from "./replay-screen.tsx";

/** All battles of the archive, and a door for files from anywhere. */
export function ReplaysPage({ api, loadField }: { api: Api; loadField: () => Promise<MountBattle> }) {
  const playing = useSignal<Replay | Refused | null>(null);
  // A file plays without the server: what draws it is fetched while there is one.
  useEffect(() => {
    loadField().catch(() => undefined);
  }, [loadField]);
  const open = async (file: File) => {
    const bytes = await readFile(file);
    const replay = bytes.ok ? replayOf(bytes.value) : bytes;
    playing.value = replay.ok ? replay.value : replay;
  };
  const close = () => {
    playing.value = null;
  };
  const now = playing.value;
  if (now !== null && !("ok" in now)) return <ReplayPlayer replay={now} loadField={loadField} onSave={null} onLeave={close} />;
  return (
    <PageFrame title={t("replays.title")}>
      <FileDoor onFile={open} />
      {now && <FileRefusal refusal={now} />}
      {HAS_SERVER && <ReplayList api={api} />}
    </PageFrame>
  );
}

function FileRefusal({ refusal }: { refusal: Refused }) {
  const fault = faultOf(refusal.code);
  return (
    <div class="card file-refusal" role="alert">
      <h2>{fault ? t(`replay.${fault}.title`) : t("replay.fault.title")}</h2>
      <p>{fault ? t(`replay.${fault}.text`) : refusal.text}</p>
    </div>
  );
}
