import type { ShownRating } from "@terok-nor/shared/wire/api.ts";
import { t } from "../i18n/t.ts";
import { hashOf } from "./route.ts";

/** A player's name, leading to their page if they have one. `apart`: in a new tab, so as not to leave a battle. */
export function PlayerRef({ player, name, apart = false }: { player: string | null; name: string; apart?: boolean }) {
  if (player === null) return <span class="player-ref">{name}</span>;
  const tab = apart ? { target: "_blank", rel: "noopener" } : {};
  return (
    <a class="player-ref" href={hashOf({ at: "player", id: player })} title={t("player.page.of", { name })} {...tab}>
      {name}
    </a>
  );
}

/** A rating with how sure it is; one that is still a guess is marked as such. */
export function RatingText({ rating }: { rating: Pick<ShownRating, "rating" | "uncertainty"> }) {
  const { rating: points, uncertainty } = rating;
  return (
    <span class="rating mono" title={t("rating.hint", { low: points - uncertainty, high: points + uncertainty })}>
      {points} <small>±{uncertainty}</small>
    </span>
  );
}
