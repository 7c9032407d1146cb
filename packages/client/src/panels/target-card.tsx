import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { isContact } from "@terok-nor/shared/ships/ids.ts";
import { SYSTEMS } from "@terok-nor/shared/ships/types.ts";
import type { Contact, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { onField } from "../battle/orders/able.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { lostText } from "../battle/words/lost-words.ts";
import { t } from "../i18n/t.ts";
import { contactName, percent } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { KeeperTag } from "./crew-list.tsx";
import { Facings } from "./facings.tsx";
import { TrackingReadout } from "./tracking-readout.tsx";

/** The contact pointed at, or else the one picked: what is known of it, where to aim, and what it would do to us. */
export function TargetCard({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  const { hovered, picked, selected } = bridge.mind;
  const wanted = isContact(hovered.value) ? hovered.value : picked.value;
  const contact = picture.contacts.find((one) => one.id === wanted);
  if (!contact) return null;
  const ships = picture.own.filter((ship) => selected.value.has(ship.id) && onField(ship));
  return (
    <section class="panel target-card" aria-label={contactName(contact)}>
      <header>
        <h2>{contactName(contact)}</h2>
        <small>{contact.seen ? t(`level.${contact.level}`) : lostText(contact, "full")}</small>
      </header>
      <Knowledge contact={contact} />
      {ships.length > 0 && contact.detail && !bridge.watching && (
        <Aim
          contact={contact}
          bridge={bridge}
          ids={ships.map((ship) => ship.id)}
          aimed={ships[0]?.target === contact.id ? ships[0] : null}
        />
      )}
      {contact.cls && ships[0] && <TrackingReadout contact={contact} cls={contact.cls} ship={ships[0]} bridge={bridge} />}
    </section>
  );
}

function Knowledge({ contact }: { contact: Contact }) {
  if (!contact.detail) {
    return (
      <div class="gauge-line" title={t("target.scan.hint")}>
        <span>{t("target.scan")}</span>
        <Bar tone="scan" value={contact.scan} label={t("target.scan")} />
        <span class="mono">{percent(contact.scan)}</span>
      </div>
    );
  }
  return (
    <div class="target-state">
      <Facings shields={contact.detail.shields} breaches={contact.detail.breaches} />
      <div>
        <div class="gauge-line">
          <span>{t("target.hull")}</span>
          <Bar tone="hull" value={contact.detail.hull} label={t("target.hull")} />
          <span class="mono">{percent(contact.detail.hull)}</span>
        </div>
        {contact.detail.systems.map((health, i) => {
          const system = SYSTEMS[i];
          return system && health < 0.999 ? (
            <div key={system} class="gauge-line">
              <span>{t(`system.${system}`)}</span>
              <Bar tone="system" value={health} label={t(`system.${system}`)} />
              <span class="mono">{percent(health)}</span>
            </div>
          ) : null;
        })}
        {contact.detail.broken && <p class="good">{t("panel.broken")}</p>}
      </div>
    </div>
  );
}

const AIMS = [null, "weapons", "engines", "shields", "sensors"] as const;

/** A station has no engines to aim at. */
const isFort = ({ cls }: Contact) => cls !== null && CLASSES[cls].speed === 0;

/** `aimed`: the first of the ships, if this is what it is to fire on. */
function Aim({ contact, bridge, ids, aimed }: { contact: Contact; bridge: Sight; ids: number[]; aimed: OwnShip | null }) {
  const system = aimed?.targetSystem ?? null;
  return (
    <fieldset class="aim" aria-label={t("target.aim")}>
      <span>
        {t("target.aim")} {aimed && <KeeperTag duty="aim" ship={aimed} ids={ids} bridge={bridge} />}
      </span>
      {AIMS.filter((aim) => aim !== "engines" || !isFort(contact)).map((aim) => (
        <button
          key={aim ?? "hull"}
          type="button"
          class="small"
          aria-pressed={system === aim}
          onClick={() => bridge.give({ kind: "target", ships: ids, target: contact.id, system: aim })}
        >
          {aim ? t(`system.${aim}`) : t("target.aim.hull")}
        </button>
      ))}
    </fieldset>
  );
}
