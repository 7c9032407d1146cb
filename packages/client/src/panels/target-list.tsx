import { mean } from "@terok-nor/shared/math/mean.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Mind } from "../battle/sight/mind.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { lostText } from "../battle/words/lost-words.ts";
import { t } from "../i18n/t.ts";
import { contactName, percent } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { ClassMark } from "../kit/class-mark.tsx";

/** u from the first selected ship, or from the middle of the field. */
function distanceTo(contact: Contact, picture: Picture, { selected }: Mind): number {
  const from = picture.own.find((ship) => selected.value.has(ship.id)) ?? { x: 0, y: 0 };
  return Math.round(Math.hypot(contact.x - from.x, contact.y - from.y));
}

/** Biggest and surest first, so that rows keep their places while things move. */
function inOrder(contacts: readonly Contact[]): Contact[] {
  const size = (contact: Contact) => (contact.cls ? CLASSES[contact.cls].radius : 0);
  return [...contacts].sort((a, b) => size(b) - size(a) || a.id - b.id);
}

/** Everything of the other side that is sensed or remembered; works by keyboard alone. */
export function TargetList({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  return (
    <section class="panel list targets" data-list="targets" aria-label={t("battle.targets")}>
      <h2>{t("battle.targets")}</h2>
      {picture.contacts.length === 0 && <p class="empty">{t("battle.targets.empty")}</p>}
      <ul>
        {inOrder(picture.contacts).map((contact) => (
          <TargetRow key={contact.id} contact={contact} distance={distanceTo(contact, picture, bridge.mind)} bridge={bridge} />
        ))}
      </ul>
    </section>
  );
}

function TargetRow({ contact, distance, bridge }: { contact: Contact; distance: number; bridge: Sight }) {
  const { hovered, picked, pending } = bridge.mind;
  const name = contactName(contact);
  const state = contact.seen ? t("target.seen") : lostText(contact, "full");
  const at = (event: MouseEvent) => ({ x: contact.x, y: contact.y, entity: contact.id, add: event.shiftKey, ctrl: event.ctrlKey });
  const hover = () => {
    hovered.value = contact.id;
  };
  const unhover = () => {
    hovered.value = -1;
  };
  return (
    <li>
      <button
        type="button"
        class={`row row-foe${contact.seen ? "" : " row-lost"}`}
        data-entity={contact.id}
        aria-pressed={picked.value === contact.id}
        aria-label={t("target.row", { name, level: t(`level.${contact.level}`), state, distance })}
        onClick={(event) => {
          // A press of Enter orders, as a right click does: without a mouse there is no other way to say it.
          if (event.detail === 0 && !pending.peek()) bridge.hand.secondary(at(event));
          else bridge.hand.primary(at(event));
        }}
        onDblClick={() => bridge.eye.peek()?.lookAt(contact.x, contact.y)}
        onContextMenu={(event) => {
          event.preventDefault();
          bridge.hand.secondary(at(event));
        }}
        onPointerEnter={hover}
        onPointerLeave={unhover}
        onFocus={hover}
        onBlur={unhover}
      >
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
