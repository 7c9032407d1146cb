import "../../i18n/later.ts";
import { LOG_KINDS } from "@terok-nor/shared/aftermath/story.ts";
import { CLASS_IDS } from "@terok-nor/shared/ships/classes.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { ComponentChildren } from "preact";
import { ORDER_ROWS } from "../../battle/orders/rows.ts";
import { HULLS } from "../../field/hulls/all.ts";
import { t } from "../../i18n/t.ts";
import { ClassMark } from "../../kit/class-mark.tsx";
import { Emblem } from "../../kit/emblem.tsx";
import { OrderIcon } from "../../panels/icons.tsx";
import { LogIcon } from "../result/log-icon.tsx";

const ORDERS = Object.keys(ORDER_ROWS) as (keyof typeof ORDER_ROWS)[];

/** Every sign: of sides, classes in lists and on the widest field, orders and the log. */
export function SymbolsPart() {
  return (
    <section class="card" id="gallery-symbols" aria-labelledby="gallery-symbols-title">
      <h2 id="gallery-symbols-title">{t("gallery.symbols")}</h2>
      <Row title={t("gallery.symbols.sides")} signs={SIDES.map((side) => [side, <Emblem key={side} side={side} size={44} />])} />
      <Row
        title={t("gallery.symbols.classes")}
        signs={[...CLASS_IDS, null].map((cls) => [cls ?? "unknown", <ClassMark key={cls} cls={cls} />])}
      />
      <Row title={t("gallery.symbols.field")} signs={CLASS_IDS.map((cls) => [cls, <FieldGlyph key={cls} {...HULLS[cls].glyph} />])} />
      <Row title={t("gallery.symbols.orders")} signs={ORDERS.map((kind) => [kind, <OrderIcon key={kind} kind={kind} />])} />
      <Row title={t("gallery.symbols.log")} signs={LOG_KINDS.map((kind) => [kind, <LogIcon key={kind} kind={kind} />])} />
    </section>
  );
}

function Row({ title, signs }: { title: string; signs: readonly (readonly [name: string, sign: ComponentChildren])[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="gallery-grid gallery-signs">
        {signs.map(([name, sign]) => (
          <li key={name}>
            {sign}
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function FieldGlyph({ line, solid }: { readonly line?: string; readonly solid?: string }) {
  return (
    <svg viewBox="-40 -40 80 80" width="40" height="40" aria-hidden="true">
      {line && <path d={line} fill="none" stroke="currentColor" stroke-width="7" />}
      {solid && <path d={solid} fill="currentColor" />}
    </svg>
  );
}
