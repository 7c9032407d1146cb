import "./key-panel.css";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Me } from "@terok-nor/shared/wire/api.ts";
import { t } from "../../i18n/t.ts";
import { CopyButton } from "../../kit/copy-button.tsx";
import { Qr } from "../../kit/qr.tsx";
import { saveFile } from "../../kit/save-file.ts";
import type { Account } from "../../net/account.ts";

/** All there is to an account: its key, to take elsewhere; and the way to bring one here. */
export function KeyPanel({ account }: { account: Account }) {
  const key = account.key.value;
  const me = account.me.value;
  return (
    <div class="key-panel">
      {key !== null && me !== null && <OwnKey keyText={key} me={me} />}
      {key !== null && me !== null && <ReplaceKeys account={account} />}
      <BringKey account={account} />
    </div>
  );
}

function OwnKey({ keyText, me }: { keyText: string; me: Me }) {
  return (
    <section aria-label={t("key.own")}>
      <div class="key-ways">
        <div>
          <p>{t("key.what", { name: me.name })}</p>
          <button type="button" class="small" onClick={() => saveAsFile(keyText, me.name)}>
            {t("key.save")}
          </button>
        </div>
        <Qr link={keyText} title={t("key.qr")} />
      </div>
      <div class="joined">
        <label for="own-key" class="hidden-text">
          {t("key.own")}
        </label>
        <input id="own-key" class="mono" readOnly value={keyText} onFocus={(event) => event.currentTarget.select()} />
        <CopyButton text={keyText} label={t("key.copy")} />
      </div>
    </section>
  );
}

/** For whoever has shown their key to somebody, or left it on a device that is not theirs. Asks once. */
function ReplaceKeys({ account }: { account: Account }) {
  const asked = useSignal(false);
  const note = useSignal("");
  const replace = async () => {
    asked.value = false;
    const outcome = await account.replaceKeys();
    note.value = outcome.ok ? t("key.replaced") : outcome.text;
  };
  return (
    <section class="replace-keys" aria-label={t("key.anew")}>
      <p>{t("key.anew.text")}</p>
      {asked.value ? (
        <div class="joined">
          <button type="button" class="primary" onClick={replace}>
            {t("key.anew.sure")}
          </button>
          <button
            type="button"
            onClick={() => {
              asked.value = false;
            }}
          >
            {t("app.cancel")}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="small"
          onClick={() => {
            asked.value = true;
          }}
        >
          {t("key.anew")}
        </button>
      )}
      <p role="status">{note}</p>
    </section>
  );
}

function saveAsFile(keyText: string, name: string): void {
  saveFile(`${keyText}\n`, "text/plain", `terok-nor-${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.txt`);
}

/** Looks whose key it is first, and asks once before it takes the place of the one that is here. */
function BringKey({ account }: { account: Account }) {
  const { typed, found, note, change, look, take } = useOtherKey(account);
  return (
    <form
      class="bring-key"
      aria-labelledby="bring-title"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <h2 id="bring-title">{t("key.bring")}</h2>
      <KeyField typed={typed.value} onType={change} />
      {found.value ? (
        <Replace found={found.value} me={account.me.value} onTake={take} onKeep={() => change("")} />
      ) : (
        <button type="submit" disabled={typed.value.trim() === ""}>
          {t("key.look")}
        </button>
      )}
      <p role="status">{note}</p>
    </form>
  );
}

/** A key from elsewhere: as typed, whose it is once that was asked, and what came of it in words. */
function useOtherKey(account: Account) {
  const typed = useSignal("");
  const found = useSignal<Me | null>(null);
  const note = useSignal("");
  const change = (text: string) => {
    typed.value = text;
    found.value = null;
    note.value = "";
  };
  const look = async () => {
    const answer = await account.look(typed.peek());
    if (!answer.ok) note.value = answer.text;
    else if (answer.value.id === account.me.peek()?.id) note.value = t("key.same");
    else found.value = answer.value;
  };
  const take = async () => {
    const outcome = await account.exchange(typed.peek());
    change("");
    note.value = outcome.ok ? t("key.taken", { name: account.me.peek()?.name ?? "" }) : outcome.text;
  };
  return { typed, found, note, change, look, take };
}

/** A key pasted, or read from the file it was saved as. */
function KeyField({ typed, onType }: { typed: string; onType: (text: string) => void }) {
  return (
    <div class="joined">
      <label for="other-key" class="hidden-text">
        {t("key.paste")}
      </label>
      <input
        id="other-key"
        class="mono"
        value={typed}
        placeholder={t("key.paste")}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <label class="file-button">
        {t("key.file")}
        <input
          type="file"
          accept=".txt,text/plain"
          onChange={async (event) => onType((await event.currentTarget.files?.[0]?.text())?.trim().slice(0, 200) ?? "")}
        />
      </label>
    </div>
  );
}

function Replace({ found, me, onTake, onKeep }: { found: Me; me: Me | null; onTake: () => void; onKeep: () => void }) {
  return (
    <fieldset class="replace" aria-label={t("key.replace")}>
      <p>
        {t("key.found", { name: found.name })} {me && t("key.lose", { name: me.name })}
      </p>
      <div class="joined">
        <button type="button" class="primary" onClick={onTake}>
          {t("key.take", { name: found.name })}
        </button>
        <button type="button" onClick={onKeep}>
          {t("app.cancel")}
        </button>
      </div>
    </fieldset>
  );
}
