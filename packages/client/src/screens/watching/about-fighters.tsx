import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import { t } from "../../i18n/t.ts";
import { Dialog } from "../../kit/dialog.tsx";
import type { Account } from "../../net/account.ts";
import type { Api } from "../../net/api.ts";
import type { Blocks } from "../../net/blocks.ts";
import { type About, aboutPlayer } from "../../panels/about-player/about.ts";
import { AboutDialog } from "../../panels/about-player/about-dialog.tsx";

/** The way to report or block those of a recorded battle who have accounts, but for oneself. */
export function AboutFighters({
  api,
  account,
  blocks,
  match,
  participants,
}: {
  api: Api;
  account: Account;
  blocks: Blocks;
  match: string;
  participants: readonly Participant[];
}) {
  const asking = useSignal(false);
  const open = useSignal(false);
  const about = useSignal<About | null>(null);
  const me = account.me.value?.id;
  const others = participants.flatMap(({ player, name }) => (player === null || player === me ? [] : [{ id: player, name }]));
  const [first, second] = others;
  if (first === undefined) return null;
  const choose = (other: { readonly id: string; readonly name: string }) => {
    asking.value = false;
    about.value = aboutPlayer({ api, account }, other, match);
    open.value = true;
  };
  const ask = () => {
    if (second === undefined) choose(first);
    else asking.value = true;
  };
  return (
    <>
      <button type="button" class="quiet small" aria-haspopup="dialog" onClick={ask}>
        {t("about.open")}
      </button>
      <Dialog open={asking} title={t("about.who")} kind="about-whom">
        <div class="question-ways">
          {others.map((other) => (
            <button key={other.id} type="button" onClick={() => choose(other)}>
              {other.name}
            </button>
          ))}
        </div>
      </Dialog>
      {about.value && <AboutDialog about={about.value} blocks={blocks} open={open} />}
    </>
  );
}
