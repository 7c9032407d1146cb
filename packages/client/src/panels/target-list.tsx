import { mean } from "@terok-nor/shared/math/mean.ts";
import type { Contact, Picture } from "@terok-nor/shared/sight/picture.ts";
import { inOrder } from "../battle/readings/contact-order.ts";
import { inWings, MANY_CONTACTS } from "../battle/readings/wings.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { lostText } from "../battle/words/lost-words.ts";
import { awayFrom, wingName } from "../battle/words/row-words.ts";
import { t } from "../i18n/t.ts";
import { contactName, percent } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { ClassMark } from "../kit/class-mark.tsx";
import { pressesOn } from "./row-presses.ts";
import { WingRow } from "./wing-row.tsx";

/** Everything of the other side that is sensed or remembered; works by keyboard alone. */
export function TargetList({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  return (
    <section class="panel list targets" data-list="targets" aria-label={t("battle.targets")}>
      <h2>{t("battle.targets")}</h2>
      {picture.contacts.length === 0 && <p class="empty">{t("battle.targets.empty")}</p>}
      <ul>
        {inWings(inOrder(picture.contacts), MANY_CONTACTS).map((wing) =>
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

/** One contact: how much is known of it, or since when it is lost; how far off; how it is. */
function TargetRow({ contact, bridge, picture }: Listed & { contact: Contact }) {
  const name = contactName(contact);
  const state = contact.seen ? t("target.seen") : lostText(contact, "full");
  const known = contact.seen ? t(`level.${contact.level}`) : lostText(contact, "short");
  const distance = awayFrom(contact, picture, bridge.mind.selected.value);
  return (
    <li>
      <button
        type="button"
        class={`row row-foe${contact.seen ? "" : " row-lost"}`}
        data-entity={contact.id}
        aria-pressed={bridge.mind.picked.value === contact.id}
        aria-label={distance === null ? t("target.row", { name, known, state }) : t("target.row.away", { name, known, state, distance })}
        {...pressesOn(bridge, contact)}
      >
        <ClassMark cls={contact.cls} />
        <span class="row-text">
          <b>{name}</b> <small title={state}>{known}</small>
        </span>{" "}
        <span class="row-distance">{distance}</span>
        <Bars contacts={[contact]} />
      </button>
    </li>
  );
}

/** Many contacts of a class, or many that nobody has made out, as one row: it stands for the nearest, and opens. */
function TargetWing({ contacts, ...listed }: Listed & { contacts: readonly Contact[] }) {
  const { bridge, picture } = listed;
  const [first] = contacts;
  if (!first) return null;
  const count = contacts.length;
  const name = first.cls ? wingName(first.cls, count) : t("wing.unknown", { count });
  const away = (contact: Contact) => awayFrom(contact, picture, bridge.mind.selected.value);
  const nearest = contacts.reduce((best, one) => ((away(one) ?? 0) < (away(best) ?? 0) ? one : best), first);
  const distance = away(nearest);
  const seen = t("wing.seen", { seen: contacts.filter((contact) => contact.seen).length });
  const head = (
    <button
      type="button"
      class="row row-foe"
      aria-pressed={contacts.some(({ id }) => bridge.mind.picked.value === id)}
      aria-label={distance === null ? t("target.wing", { name, seen }) : t("target.wing.away", { name, seen, distance })}
      title={t("target.wing.tip", { name: contactName(nearest) })}
      {...pressesOn(bridge, nearest)}
    >
      <ClassMark cls={first.cls} />
      <span class="row-text">
        <b>{name}</b> <small>{seen}</small>
      </span>{" "}
      <span class="row-distance">{distance}</span>
      <Bars contacts={contacts} />
    </button>
  );
  return (
    <WingRow name={name} head={head} rows={() => contacts.map((contact) => <TargetRow key={contact.id} contact={contact} {...listed} />)} />
  );
}

/** How they are, of those of whom that is known; else how far they have been scanned. */
function Bars({ contacts }: { contacts: readonly Contact[] }) {
  const read = contacts.flatMap(({ detail }) => detail ?? []);
  const hull = mean(read.map((detail) => detail.hull));
  return (
    <span class="row-bars">
      {read.length > 0 ? (
        <>
          <Bar tone="shield" value={mean(read.map(({ shields }) => mean(shields)))} label={t("panel.shields")} />
          <Bar tone="hull" value={hull} label={`${t("panel.hull")} ${percent(hull)} %`} />
        </>
      ) : (
        <Bar tone="scan" value={mean(contacts.map(({ scan }) => scan))} label={t("target.scan")} />
      )}
    </span>
  );
}
