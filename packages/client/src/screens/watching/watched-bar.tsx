import "../../i18n/later.ts";
import type { Signal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { ComponentChildren } from "preact";
import { t } from "../../i18n/t.ts";
import { participantName } from "../../i18n/words.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { BarButtons } from "../../panels/bar-buttons.tsx";
import { DirectorButton } from "./director-line.tsx";
import type { Directing } from "./use-director.ts";
import { ViewSwitch } from "./view-switch.tsx";
import type { Watched } from "./watched.ts";

/** Time and who fights, whose eyes one sees through, and the ways out. */
export function WatchedBar({
  watched,
  directing,
  clock,
  settings,
  log,
  onLeave,
  children,
}: {
  watched: Watched;
  directing: Directing;
  clock: string;
  settings: Signal<boolean>;
  log: Signal<boolean>;
  onLeave: () => void;
  /** What else stands beside the view switch. */
  children?: ComponentChildren;
}) {
  return (
    <header class="top-bar watched-bar">
      <div class="top-side">
        <time class="clock" role="timer" aria-label={t("battle.clock")}>
          {clock}
        </time>
        <Fighters watched={watched} />
      </div>
      <div class="watched-middle">
        <ViewSwitch watched={watched} />
        {children}
      </div>
      <div class="top-ways">
        <DirectorButton directing={directing} />
        <BarButtons log={log} settings={settings} />
        <button type="button" class="quiet small" onClick={onLeave}>
          {t("watching.leave")}
        </button>
      </div>
    </header>
  );
}

function Fighters({ watched }: { watched: Watched }) {
  const of = (side: Side) => watched.participants.value.find((one) => one.side === side);
  const [rebels, fleet] = [of("terran"), of("alliance")];
  return (
    <p class="fighters">
      {rebels && (
        <span class="text-terran">
          <Emblem side="terran" size={20} /> {participantName(rebels)}
        </span>
      )}
      <small>{t("watching.against")}</small>
      {fleet && (
        <span class="text-alliance">
          <Emblem side="alliance" size={20} /> {participantName(fleet)}
        </span>
      )}
    </p>
  );
}
