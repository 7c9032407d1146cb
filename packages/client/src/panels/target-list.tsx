import { mean } from "@terok-nor/shared/math/mean.ts";
import { contactNumber } from "@terok-nor/shared/ships/ids.ts";
import type { Contact, Picture } from "@terok-nor/shared/sight/picture.ts";
import { inOrder } from "../battle/readings/contact-order.ts";
import { inWings } from "../battle/readings/wings.ts";
import type { Mind } from "../battle/sight/mind.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { lostText } from "../battle/words/lost-words.ts";
import { t } from "../i18n/t.ts";
import { contactName, numberOf, percent } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { ClassMark } from "../kit/class-mark.tsx";
import { pressesOn } from "./row-presses.ts";
import { WingRow } from "./wing-row.tsx";

/** u from the first selected ship, or from the middle of the field. */
function distanceTo(contact: Contact, picture: Picture, { selected }: Mind): number {
  const from = picture.own.find((ship) => selected.value.has(ship.id)) ?? { x: 0, y: 0 };
  return Math.round(Math.hypot(contact.x - from.x, contact.y - from.y));
}

/** Everything of the other side that is sensed or remembered; works by keyboard alone. */
export function TargetList({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  return (
    <section class="panel list targets" data-list="targets" aria-label={t("battle.targets")}>
      <h2>{t("battle.targets")}</h2>
      {picture.contacts.length === 0 && <p class="empty">{t("battle.targets.empty")}</p>}
      <ul>
        {inWings(inOrder(picture.contacts)).map((wing) =>
          wing.ships.length > 1 ? (
            <TargetWing key={wing.cls} contacts={wing.ships} bridge={bridge} picture={picture} />
          ) : (
            wing.ships.map((contact) => <TargetRow key={contact.id} contact={contact} bridge={bridge} picture={picture} />)
          ),
        )}
      </ul>
    </section>
  );
}

interface Listed {
  readonly bridge: Sight;
  readonly picture: Picture;
}

/** What a contact's row and its chip have in common. */
function shown(contact: Contact, { bridge, picture }: Listed) {
  const name = contactName(contact);
  const state = contact.seen ? t("target.seen") : lostText(contact, "full");
  const distance = distanceTo(contact, picture, bridge.mind);
  const button = {
    type: "button",
    "data-entity": contact.id,
    "aria-pressed": bridge.mind.picked.value === contact.id,
    "aria-label": t("target.row", { name, level: t(`level.${contact.level}`), state, distance }),
    ...pressesOn(bridge, contact),
  } as const;
  return { name, state, distance, button, sort: `row-foe${contact.seen ? "" : " row-lost"}` };
}

function TargetRow({ contact, ...listed }: Listed & { contact: Contact }) {
  const { name, state, distance, button, sort } = shown(contact, listed);
  return (
    <li>
      <button {...button} class={`row ${sort}`}>
        <ClassMark cls={contact.cls} />
        <span class="row-text">
          <b>{name}</b>
          <small title={state}>{contact.seen ? t(`level.${contact.level}`) : lostText(contact, "short")}</small>
        </span>
        <span class="row-distance">{distance}</span>
        <Bars contact={contact} />
      </button>
    </li>
  );
}

function TargetChip({ contact, ...listed }: Listed & { contact: Contact }) {
  const { name, state, distance, button, sort } = shown(contact, listed);
  const number = contact.name ? numberOf(contact.name) : contact.cls ? "?" : String(contactNumber(contact.id));
  return (
    <li>
      <button {...button} class={`chip ${sort}`} title={t("target.chip", { name, state, distance })}>
        {number}
        <Bar
          tone={contact.detail ? "hull" : "scan"}
          value={contact.detail?.hull ?? contact.scan}
          label={t(contact.detail ? "panel.hull" : "target.scan")}
        />
      </button>
    </li>
  );
}

/** Many contacts of a class, or many that nobody has made out. */
function TargetWing({ contacts, ...listed }: Listed & { contacts: readonly Contact[] }) {
  const cls = contacts[0]?.cls ?? null;
  const count = contacts.length;
  const name = cls ? t(`chart.many.${cls}`, { count }) : t("wing.unknown", { count });
  const nearest = Math.min(...contacts.map((contact) => distanceTo(contact, listed.picture, listed.bridge.mind)));
  const head = (
    <div class="row row-foe">
      <ClassMark cls={cls} />
      <span class="row-text">
        <b>{name}</b>
        <small>{t("wing.seen", { seen: contacts.filter(({ seen }) => seen).length })}</small>
      </span>
      <span class="row-distance">{nearest}</span>
    </div>
  );
  return (
    <WingRow
      name={name}
      head={head}
      chips={() => contacts.map((contact) => <TargetChip key={contact.id} contact={contact} {...listed} />)}
      rows={() => contacts.map((contact) => <TargetRow key={contact.id} contact={contact} {...listed} />)}
    />
  );
}

/** How it is, where that is known; else how far it has been scanned. */
function Bars({ contact: { detail, scan } }: { contact: Contact }) {
  return (
    <span class="row-bars">
      {detail ? (
        <>
          <Bar tone="shield" value={mean(detail.shields)} label={t("panel.shields")} />
          <Bar tone="hull" value={detail.hull} label={`${t("panel.hull")} ${percent(detail.hull)} %`} />
        </>
      ) : (
        <Bar tone="scan" value={scan} label={t("target.scan")} />
      )}
    </span>
  );
}
