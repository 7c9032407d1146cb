import { RAIDER_SPEED } from "@terok-nor/shared/approach/chart.ts";
import { paceOf } from "@terok-nor/shared/approach/lookups.ts";
import type { ChartContact, ChartPicture, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { chartContactName, squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { percent } from "../../i18n/words.ts";
import { Bar } from "../../kit/bar.tsx";
import { ClassMark } from "../../kit/class-mark.tsx";
import { hoursToMeet } from "../courses/reach.ts";
import { lookAtPlace, type Plot, RAIDER_ID, sendChase, sendCourse } from "../hand/plot.ts";
import { contactState, contactWhat, hoursText, paceText } from "../words/chart-words.ts";
import { ScanButton } from "./scan-button.tsx";

/** Everything of the other side that is sensed or remembered; works by keyboard alone. */
export function ContactList({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const side = chart.rebels ? "terran" : "alliance";
  return (
    <section class="panel list targets" data-list="targets" aria-label={t("chart.contacts")}>
      <h2>{t("chart.contacts")}</h2>
      {chart.contacts.length === 0 && <p class="empty">{t(`chart.contacts.none.${side}`)}</p>}
      <ul>
        {chart.contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} plot={plot} />
        ))}
      </ul>
    </section>
  );
}

function ContactRow({ contact, plot }: { contact: ChartContact; plot: Plot }) {
  const name = chartContactName(contact.id);
  const what = contactWhat(contact);
  const sure = contact.seen ? t("panel.percent", { value: percent(contact.scan) }) : t("chart.old.short", { age: hoursText(contact.age) });
  const choose = () => {
    plot.picked.value = contact.id;
    if (plot.asking.peek() === "chase") sendChase(plot, contact.id);
  };
  return (
    <li>
      <button
        type="button"
        class={`row row-foe${contact.seen ? "" : " row-lost"}`}
        data-entity={contact.id}
        aria-pressed={plot.picked.value === contact.id}
        aria-label={t("chart.row", { name, what: `${what}, ${sure}`, state: contactState(contact) })}
        onClick={choose}
        onDblClick={() => lookAtPlace(plot, contact)}
      >
        <ClassMark cls={contact.level === "blip" ? null : (contact.ships?.[0]?.cls ?? null)} />
        <span class="row-text">
          <b>{name}</b> <small>{what}</small>
        </span>{" "}
        <span class="row-distance">{sure}</span>
        <span class="row-bars">
          <Bar tone="scan" value={contact.scan} label={t("chart.sure")} />
        </span>
      </button>
    </li>
  );
}

/** The contact picked: what is known, and who could go after it in what time. */
export function ContactCard({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const contact = chart.contacts.find((one) => one.id === plot.picked.value);
  if (!contact) return null;
  const out = Math.hypot(contact.x, contact.y);
  // What is out of sight has gone on since: at worst straight for the station.
  const nearest = Math.max(0, out - contact.error);
  return (
    <section class="panel target-card" aria-label={chartContactName(contact.id)}>
      <header>
        <h2>{chartContactName(contact.id)}</h2>
        <button type="button" class="quiet small" onClick={() => lookAtPlace(plot, contact)}>
          {t("chart.find")}
        </button>
      </header>
      <p>{contact.level === "blip" ? t("chart.level.blip.scan") : contactWhat(contact)}</p>
      <div class="gauge-line" title={t("target.scan.hint")}>
        <span>{t("chart.sure")}</span>
        <Bar tone="scan" value={contact.scan} label={t("chart.sure")} />
        <span class="mono">{t("panel.percent", { value: percent(contact.scan) })}</span>
      </div>
      <small>
        {contactState(contact)}, {t("chart.way", { hours: out.toFixed(1) })}
        {contact.speed > 0 && `, ${nearest > 0 ? t("chart.could", { hours: hoursText(nearest / contact.speed) }) : t("chart.could.now")}`}
      </small>
      {contact.detail && <small>{paceText(contact.detail)}</small>}
      {!plot.bridge.watching && <Chases plot={plot} chart={chart} contact={contact} />}
    </section>
  );
}

function Chases({ plot, chart, contact }: { plot: Plot; chart: ChartPicture; contact: ChartContact }) {
  const raider = chart.rebels?.raider;
  const chosen = chart.squadrons.find((squadron) => squadron.id === plot.own.value) ?? chart.squadrons[0];
  return (
    <div class="chart-chases">
      {chosen && contact.level !== "confirmed" && <ScanButton plot={plot} chart={chart} squadron={chosen} contact={contact} />}
      {raider && raider.hull > 0 && (
        <ChaseButton
          text={t("chart.strike.with")}
          hours={hoursToMeet(raider, RAIDER_SPEED, contact)}
          after={raider.chase === contact.id}
          onPress={() => sendChase(plot, contact.id, RAIDER_ID)}
        />
      )}
      {chart.squadrons.map((squadron) => (
        <SquadronChase key={squadron.id} plot={plot} squadron={squadron} contact={contact} />
      ))}
    </div>
  );
}

/** A squadron after the contact can be called off: it goes on to the station. */
function SquadronChase({ plot, squadron, contact }: { plot: Plot; squadron: OwnSquadron; contact: ChartContact }) {
  const name = squadronName(squadron);
  const after = squadron.chase === contact.id;
  const meet = hoursToMeet(squadron, paceOf(squadron), contact);
  return (
    <ChaseButton
      text={t(after ? "chart.stop-chase" : "chart.chase.with", { name })}
      hours={meet === null ? null : meet + squadron.stalled}
      after={after}
      onPress={() => (after ? sendCourse(plot, [{ x: 0, y: 0 }], false, squadron.id) : sendChase(plot, contact.id, squadron.id))}
    />
  );
}

function ChaseButton({ text, hours, after, onPress }: { text: string; hours: number | null; after: boolean; onPress: () => void }) {
  return (
    <button type="button" aria-pressed={after} onClick={onPress}>
      <span>{text}</span>
      <small>{hours === null ? t("chart.reach.never") : t("chart.reach", { hours: hoursText(hours) })}</small>
    </button>
  );
}
