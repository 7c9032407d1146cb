import "./account-page.css";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Me } from "@terok-nor/shared/wire/api.ts";
import { t } from "../../i18n/t.ts";
import { PageFrame } from "../../kit/page-frame.tsx";
import { hashOf } from "../../kit/route.ts";
import { saveFile } from "../../kit/save-file.ts";
import type { Account } from "../../net/account.ts";
import type { Api } from "../../net/api.ts";
import { offerName, setPlayerName } from "../../settings/player-name.ts";
import { BlockedList } from "./blocked-list.tsx";
import { RestraintNote } from "./restraint-note.tsx";

/** One's own account: whom one has blocked, all that is kept about one, and the end of it. */
export function AccountPage({ api, account }: { api: Api; account: Account }) {
  const me = account.me.value;
  const gone = useSignal(false);
  return (
    <PageFrame title={t("account.title")}>
      {gone.value && <p role="status">{t("account.deleted")}</p>}
      {me === null ? (
        <p class="card">{t("account.none")}</p>
      ) : (
        <Known api={api} account={account} me={me} onGone={() => (gone.value = true)} />
      )}
      <nav class="account-ways">
        {me && <a href={hashOf({ at: "player", id: me.id })}>{t("identity.page")}</a>}
        <a href={hashOf({ at: "privacy" })}>{t("privacy.title")}</a>
      </nav>
    </PageFrame>
  );
}

function Known({ api, account, me, onGone }: { api: Api; account: Account; me: Me; onGone: () => void }) {
  return (
    <>
      <p>{t("account.named", { name: me.name })}</p>
      <RestraintNote me={me} />
      <div class="account-parts">
        <BlockedList api={api} account={account} />
        <OwnDataPart api={api} account={account} />
        <DeletePart account={account} me={me} onGone={onGone} />
      </div>
    </>
  );
}

function OwnDataPart({ api, account }: { api: Api; account: Account }) {
  const refusal = useSignal("");
  const download = async () => {
    const answer = await api.ownData(account.key.peek() ?? "");
    refusal.value = answer.ok ? "" : answer.text;
    if (answer.ok) saveFile(`${JSON.stringify(answer.value, null, 2)}\n`, "application/json", `terok-nor-${answer.value.account.id}.json`);
  };
  return (
    <section class="card" aria-labelledby="data-title">
      <h2 id="data-title">{t("account.data")}</h2>
      <p>{t("account.data.text")}</p>
      <button type="button" onClick={download}>
        {t("account.data.go")}
      </button>
      <p class="refusal" role="alert">
        {refusal}
      </p>
    </section>
  );
}

/** The name is typed before an account is deleted: no slip of the hand does it. */
function DeletePart({ account, me, onGone }: { account: Account; me: Me; onGone: () => void }) {
  const typed = useSignal("");
  const refusal = useSignal("");
  const remove = async (event: Event) => {
    event.preventDefault();
    const outcome = await account.delete(typed.peek().trim());
    refusal.value = outcome.ok ? "" : outcome.text;
    if (!outcome.ok) return;
    setPlayerName(offerName());
    onGone();
  };
  return (
    <form class="card" aria-labelledby="delete-title" onSubmit={remove}>
      <h2 id="delete-title">{t("account.delete")}</h2>
      <p>{t("account.delete.text")}</p>
      <p>{t("account.delete.now")}</p>
      <div class="field">
        <label for="delete-name">{t("account.delete.name", { name: me.name })}</label>
        <input
          id="delete-name"
          value={typed.value}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="danger" disabled={typed.value.trim() !== me.name}>
        {t("account.delete.go", { name: me.name })}
      </button>
      <p class="refusal" role="alert">
        {refusal}
      </p>
    </form>
  );
}
