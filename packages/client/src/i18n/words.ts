import { LEVELS } from "@terok-nor/commander/mind/levels.ts";
import { contactNumber } from "@terok-nor/shared/ships/ids.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { FACINGS } from "@terok-nor/shared/ships/types.ts";
import type { Contact } from "@terok-nor/shared/sight/picture.ts";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { reasons } from "./en/reasons.ts";
import { t, textOf } from "./t.ts";

/** A ship's name from its key: "bird-3" is "Bird 3". Names the catalogue lacks are shown as they are. */
export function shipName(name: string): string {
  const [, base = name, number = ""] = /^(.*?)(?:-(\d+))?$/.exec(name) ?? [];
  const word = (number && textOf(`class.${base}.short`)) || textOf(`class.${base}`) || base;
  return number ? t("name.numbered", { name: word, number }) : word;
}

/** The number in a ship's name: "bird-3" is "3"; nothing where it has none. */
export const numberOf = (name: string): string => /-(\d+)$/.exec(name)?.[1] ?? "";

/** m:ss */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A fraction of 0 to 1 as whole per cent; a living thing never reads as 0 %. */
export function percent(fraction: number): number {
  return fraction > 0 ? Math.max(1, Math.round(fraction * 100)) : 0;
}

/**
 * What a contact is called: by name, by class, or by the number it was sensed as; the same words for true and false ones.
 */
export function contactName(contact: Pick<Contact, "id" | "name" | "cls">): string {
  const known = contact.name ?? contact.cls;
  return known ? shipName(known) : t("name.contact", { number: contactNumber(contact.id) });
}

/** What a facing is called: four facings on ships, six numbered sectors on the station. */
export function facingName(facing: number, of: number): string {
  if (of > FACINGS.length) return t("facing.sector", { number: facing + 1 });
  return t(`facing.${FACINGS[facing] ?? "fore"}`);
}

/** Who may be named: a person with an account or without, or a captain. */
export interface Named {
  readonly name: string;
  readonly side: Side;
  readonly captain: CaptainLevel | null;
  /** Public id; null: a guest, or a captain. */
  readonly player: string | null;
}

/** What whoever sits in a seat is called: a captain by a name out of the story, a person by their own, a guest as one. */
export function seatName({ name, side, captain, player }: Named): string {
  return captain === null ? calledAs(name, player === null) : t(`captain.${side}.${captain}`);
}

/**
 * A person's name; whose account was deleted has none any more. It is marked as a guest's where they have no account:
 * then it may be anybody's.
 */
export function calledAs(name: string, isGuest: boolean): string {
  if (name === "") return t("name.former");
  return isGuest ? t("name.guest", { name }) : name;
}

/** What somebody who took part is called, with the rating they came with where there is one. */
export function participantName({ rating, ...named }: Named & Pick<Participant, "rating">): string {
  const called = seatName(named);
  return rating === null ? called : t("watching.rating", { name: called, rating });
}

/** What a captain means to do, in words; an intention the catalogue does not know is called by its name. */
export function reasonText(intention: string, target: string | null): string {
  const aimed: string | undefined = Object.hasOwn(reasons, `reason.${intention}.at`)
    ? reasons[`reason.${intention}.at` as "reason.harry.at"]
    : undefined;
  if (target !== null && aimed !== undefined) return aimed.replace("{target}", target);
  return textOf(`reason.${intention}`) ?? intention.replaceAll("-", " ");
}

/** How captains of a level play, in one line, by the very numbers they play by. */
export function levelText(level: CaptainLevel): string {
  const { every, ahead, lapse } = LEVELS[level];
  return t(`level.${level}.how`, {
    every,
    ahead: ahead > 0 ? t("level.ahead", { ahead }) : t("level.ahead.none"),
    lapse: lapse > 0 ? t("level.lapse", { lapse: Math.round(lapse * 100) }) : t("level.lapse.none"),
  });
}
