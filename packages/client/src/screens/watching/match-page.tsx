import "../../i18n/later.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { useCallback, useEffect, useMemo } from "preact/hooks";
import type { MountBattle } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { goTo, type Moment, noteMoment } from "../../kit/route.ts";
import { useAnswer } from "../../kit/use-answer.ts";
import type { Account } from "../../net/account.ts";
import type { Answer, Api } from "../../net/api.ts";
import type { Blocks } from "../../net/blocks.ts";
import { isOwnBattle, ownReplay } from "../../solo/own-battles.ts";
import { AboutFighters } from "./about-fighters.tsx";
import { replayOf, saveReplay } from "./opened.ts";
import { ReplayFault } from "./replay-fault.tsx";
import { ReplayPlayer } from "./replay-screen.tsx";

/** ms between two notes of the moment in the address: a reload comes back to it. */
const NOTED_EVERY = 1000;

/** A battle that was fought in this browser. */
async function ownFile(id: string): Promise<Answer<Uint8Array>> {
  const file = await ownReplay(id);
  return file === null ? refuse("no-such-match") : { ok: true, value: file };
}

/** A battle of the archive or of one's own, from the moment the link names. */
export function MatchPage({
  api,
  account,
  blocks,
  id,
  moment,
  loadField,
}: {
  api: Api;
  account: Account;
  blocks: Blocks;
  id: string;
  moment: Moment | null;
  loadField: () => Promise<MountBattle>;
}) {
  const own = isOwnBattle(id);
  const { answer, again } = useAnswer(useCallback(() => (own ? ownFile(id) : api.replay(id)), [api, id, own]));
  const opened = useMemo(() => (answer?.ok ? replayOf(answer.value) : answer), [answer]);
  const replay = opened?.ok ? opened.value : null;
  useEffect(() => {
    if (!replay || !moment) return;
    replay.show(moment.view);
    replay.seek(moment.tick);
  }, [replay, moment]);
  useEffect(() => {
    if (!replay) return;
    const timer = setInterval(() => {
      noteMoment(id, { tick: Math.round(replay.clock.peek().moment), view: replay.view.peek() });
    }, NOTED_EVERY);
    return () => clearInterval(timer);
  }, [replay, id]);
  if (opened === null)
    return (
      <p class="resuming" role="status">
        {t("replay.loading")}
      </p>
    );
  if (!opened.ok || !answer?.ok) return opened.ok ? null : <ReplayFault refusal={opened} onAgain={again} />;
  const bytes = answer.value;
  return (
    <ReplayPlayer
      replay={opened.value}
      loadField={loadField}
      onSave={() => saveReplay(bytes, id)}
      beside={
        own ? null : <AboutFighters api={api} account={account} blocks={blocks} match={id} participants={opened.value.file.participants} />
      }
      onLeave={() => goTo({ at: "replays" })}
    />
  );
}
